// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/activity.h"

#include <vector>

namespace PrimTux
{

/** What a teacher, or a command line, asks of the catalogue; what is empty asks nothing. */
struct Filter {
    Levels levels; // at least one of them
    QStringList objectives; // at least one of them, or of what is below them
    std::vector<ActivityKind> kinds; // one of them
    QStringList needs; // all of them
    QStringList without; // none of them
    QString search; // beginnings of words: of name, summary, objectives, keywords
    bool installed = false; // only what is on this PC
    bool toBeTagged = false; // only what has no level or no objective yet
    int limit = 0; // 0: all

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace PrimTux

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
    Levels shownTo; // only tiles that a child of these levels sees: installed, for children
    // Only what children of this profile see: the activities chosen for it that are there; of a
    // profile that names none, tiles of its levels, whatever shownTo says. Empty: asks nothing.
    QString profile = {}; // NOLINT(readability-redundant-member-init): may be left out
    QStringList objectives; // at least one of them, of what is below or, weakly, above them
    std::vector<ActivityKind> kinds; // one of them
    QStringList needs; // all of them
    QStringList without; // none of them
    int minutes = 0; // at most so many; what does not say its minutes is left out
    QString search; // beginnings of words: of names, keywords, summaries, objectives
    bool installed = false; // only what is on this PC
    bool toBeTagged = false; // only what has no level or no objective yet
    int offset = 0; // so many of the best are left out
    int limit = 0; // 0: all

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace PrimTux

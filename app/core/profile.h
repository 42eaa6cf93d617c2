// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/level.h"
#include "core/text.h"

#include <QStringList>

namespace PrimTux
{

/** What a child picks first: a class, a group, a pupil. Not a Unix account. */
struct Profile {
    QString id; // "mini"
    TextMap names;
    TextMap hints; // below the name: "3 – 5 ans"
    Levels levels;
    int layout = 2; // 1: few big domains; 2 and 3: rail of domains and 8 or 12 tiles
    QString character; // whose penguin and landscape: mini, super, maxi
    bool enabled = true;
    // Ids of the activities chosen for it: only these, in this order; empty: all of its levels.
    QStringList selection = {}; // NOLINT(readability-redundant-member-init): may be left out
    // Whose objectives its teachers choose from; empty: the first one that is loaded.
    QString framework = {}; // NOLINT(readability-redundant-member-init): may be left out

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace PrimTux

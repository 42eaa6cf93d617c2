// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <algorithm>

namespace PrimTux
{

/** Where installed software is looked for; taken from the environment once, in main. */
struct SoftwarePlaces {
    QStringList dataFolders; // XDG_DATA_DIRS, best first: hold applications/, icons/ and pixmaps/
    QStringList programFolders; // PATH and the folders of games, best first
    QString packages; // what changes with each installed package: dpkg's folder of their lists
    QStringList languages; // in which programs' own texts are read, besides English
    QStringList offers; // what this PC has for programs: "opengl", "box2d", "gcompris-voices"

    /** Whether this PC has all of @p required. */
    [[nodiscard]] bool offer(const QStringList &required) const
    {
        return std::ranges::all_of(required,
                                   [this](const QString &one) { return offers.contains(one); });
    }

    friend bool operator==(const SoftwarePlaces &, const SoftwarePlaces &) = default;
};

} // namespace PrimTux

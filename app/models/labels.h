// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fittedtext.h"
#include "models/layout.h"

#include <QStringList>

#include <vector>

namespace PrimTux
{

/** Names as they fit where a page shows them. */
struct Labels {
    std::vector<FittedText> texts; // one for each name
    int footHeight = 0; // of the strip below the pictures that holds them all, in pixels
};

/** The tile of the one activity that there is today, in units. */
inline constexpr qreal onlyTileWidth = 122;
inline constexpr qreal onlyTileHeight = 112;

/** Under the pictures of activities: most of a tile is left to its picture. */
[[nodiscard]] Labels labelsOfTiles(const QStringList &names, const Layout &layout);
/** Under the pictograms of domains that are tiles. */
[[nodiscard]] Labels labelsOfDomains(const QStringList &names, const Layout &layout);
/** Under the picture of the one activity that there is today. */
[[nodiscard]] Labels labelsOfOnly(const QString &name, const Layout &layout);
/** In the rail of domains, which has no strip. */
[[nodiscard]] Labels labelsOfRail(const QStringList &names, const Layout &layout);

} // namespace PrimTux

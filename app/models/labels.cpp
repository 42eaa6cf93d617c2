// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/labels.h"

#include "models/childfont.h"

#include <algorithm>

namespace PrimTux
{

namespace
{

constexpr qreal leastPoints = 14;
constexpr qreal highestFoot = 0.6; // of a tile
constexpr qreal leastDomainPoints = 16;
constexpr qreal railPoints = 14;
constexpr qreal leastRailPoints = 12;

constexpr qreal onlyPoints = 25;
constexpr qreal onlyFoot = 26;

// Beside a name that stands in the middle; one with a loudspeaker begins at the edge.
int sideAir(const Layout &layout, qreal units)
{
    return layout.speakerRoom > 0 ? layout.speakerRoom + layout.pixels(units / 2)
                                  : layout.pixels(units);
}

// Above and below the text.
int footAir(const Layout &layout)
{
    return layout.pixels(2.6);
}

int footFor(const Layout &layout, const FittedText &label)
{
    return static_cast<int>(label.lines * childLineHeight(label.pixelSize, layout.lettering))
        + footAir(layout);
}

Labels fitted(const QStringList &names,
              const Layout &layout,
              const TextRoom &room,
              const TextWidth &width,
              qreal leastFoot)
{
    Labels labels{.texts = {}, .footHeight = layout.pixels(leastFoot)};
    for (const QString &name : names) {
        labels.texts.push_back(fitText(name, room, width));
        labels.footHeight = std::max(labels.footHeight, footFor(layout, labels.texts.back()));
    }
    return labels;
}

} // namespace

Labels labelsOfTiles(const QStringList &names, const Layout &layout)
{
    return fitted(names,
                  layout,
                  {.width = static_cast<qreal>(layout.tileWidth - sideAir(layout, 6)),
                   .largest = layout.textPixels(layout.namePoints),
                   .smallest = layout.textPixels(leastPoints),
                   .height = (highestFoot * layout.tileHeight) - footAir(layout),
                   .lineHeight = childLineHeight(100, layout.lettering) / 100},
                  childTextWidth(layout.lettering),
                  layout.footUnits);
}

Labels labelsOfDomains(const QStringList &names, const Layout &layout)
{
    return fitted(names,
                  layout,
                  {.width = static_cast<qreal>(layout.tileWidth - sideAir(layout, 8)),
                   .largest = layout.textPixels(layout.namePoints),
                   .smallest = layout.textPixels(leastDomainPoints)},
                  boldChildTextWidth(layout.lettering),
                  layout.footUnits);
}

Labels labelsOfOnly(const QString &name, const Layout &layout)
{
    return fitted({name},
                  layout,
                  {.width = static_cast<qreal>(layout.pixels(onlyTileWidth - 10)),
                   .largest = layout.textPixels(onlyPoints),
                   .smallest = layout.textPixels(leastPoints),
                   .height = static_cast<qreal>(layout.pixels(onlyTileHeight * 0.5)),
                   .lineHeight = childLineHeight(100, layout.lettering) / 100},
                  childTextWidth(layout.lettering),
                  onlyFoot);
}

Labels labelsOfRail(const QStringList &names, const Layout &layout)
{
    return fitted(names,
                  layout,
                  {.width = static_cast<qreal>(layout.railWidth - layout.pixels(3)),
                   .largest = layout.textPixels(railPoints),
                   .smallest = layout.textPixels(leastRailPoints)},
                  boldChildTextWidth(layout.lettering),
                  layout.footUnits);
}

} // namespace PrimTux

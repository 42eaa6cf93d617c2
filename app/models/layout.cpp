// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/layout.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace PrimTux
{

namespace
{

constexpr qreal millimetresPerInch = 25.4;
constexpr qreal millimetresPerPoint = 0.3528;
constexpr qreal smallestTile = 38; // real millimetres, in either direction
constexpr int aRow = 3; // up to so many tiles the youngest see one row of big ones
constexpr int sparse = 6; // up to so many tiles the eldest see bigger ones
constexpr qreal biggestTile = 100; // units wide
constexpr qreal speaker = 15.5; // units from the edge of a tile to its name
constexpr int eldest = 3; // style; they read, and find the loudspeaker in the corner
constexpr qreal bigText = 1.4; // from this text scale on pages hold fewer tiles

struct Shape {
    int columns;
    int rows;
};

/** How a style fills a page; measures in units. */
struct Style {
    qreal header;
    qreal pager;
    qreal columnGap;
    qreal rowGap;
    qreal foot;
    qreal points;
    qreal widest; // a tile's width for its height
    qreal highest; // a tile's height for its width
    std::vector<Shape> shapes; // best first
};

// The physical size that a monitor tells may be missing or nonsense (projectors, old adapters).
qreal trustedDpi(qreal dpi)
{
    return dpi >= 50 && dpi <= 400 ? dpi : 96;
}

// The page is 185 to 225 units on its short side and at least 280 on its long one.
qreal unitFor(const QSize &screen, qreal physicalUnit)
{
    const qreal shortSide = std::min(screen.width(), screen.height());
    const qreal longSide = std::max(screen.width(), screen.height());
    return std::min(
        {std::max(physicalUnit, shortSide / 225.0), shortSide / 185.0, longSide / 280.0});
}

constexpr Shape grid(int columns, int rows)
{
    return {.columns = columns, .rows = rows};
}

std::vector<Shape> turned(std::vector<Shape> shapes)
{
    for (Shape &shape : shapes) {
        std::swap(shape.columns, shape.rows);
    }
    return shapes;
}

// The domains of the youngest, nine at most, are all on one page.
std::vector<Shape> shapesForDomains(int domains)
{
    if (domains <= 6) {
        return {grid(3, 2)};
    }
    return domains <= 8 ? std::vector<Shape>{grid(4, 2)} : std::vector<Shape>{grid(5, 2)};
}

std::vector<Shape> shapesForText(int style)
{
    return style == 3 ? std::vector<Shape>{grid(3, 2), grid(2, 2)} : std::vector<Shape>{grid(2, 2)};
}

std::vector<Shape> shapesFor(const LayoutRequest &request)
{
    if (request.domainsFirst) {
        return shapesForDomains(request.tiles);
    }
    if (request.style == 1 && request.tiles > 0 && request.tiles <= aRow) {
        return {grid(request.tiles, 1)};
    }
    if (request.textScale > bigText) {
        return shapesForText(request.style);
    }
    switch (request.style) {
    case 1:
        return {grid(3, 2), grid(2, 2)};
    case 3:
        return request.tiles > 0 && request.tiles <= sparse
            ? std::vector<Shape>{grid(3, 2), grid(2, 2)}
            : std::vector<Shape>{grid(4, 3), grid(4, 2), grid(3, 2)};
    default:
        return {grid(4, 2), grid(3, 2), grid(2, 2)};
    }
}

Style styleFor(const LayoutRequest &request, bool portrait)
{
    Style style;
    switch (request.style) {
    case 1:
        style = {.header = 26,
                 .pager = 28,
                 .columnGap = 10,
                 .rowGap = 10,
                 .foot = 18,
                 .points = 17,
                 .widest = 1.26,
                 .highest = 0.95,
                 .shapes = {}};
        break;
    case 3:
        style = {.header = 24,
                 .pager = 26,
                 .columnGap = 8,
                 .rowGap = 8.5,
                 .foot = 12,
                 .points = 15,
                 .widest = 1.5,
                 .highest = 1.12,
                 .shapes = {}};
        break;
    default:
        style = {.header = 26,
                 .pager = 28,
                 .columnGap = 8.5,
                 .rowGap = 10,
                 .foot = 18,
                 .points = 16,
                 .widest = 1.35,
                 .highest = 1.12,
                 .shapes = {}};
        break;
    }
    if (request.domainsFirst) {
        style.pager = 0;
        style.points = 20;
        style.widest = 1.2;
        style.highest = 1.1;
    }
    if (request.style == 1 && request.tiles > 0 && request.tiles <= aRow) {
        style.points = 20;
    }
    if (portrait) {
        style.header = 26; // the corner button reaches over all of it: on a tablet it needs that
    }
    style.shapes = portrait ? turned(shapesFor(request)) : shapesFor(request);
    return style;
}

/** The room for tiles, in pixels. */
struct Room {
    int left;
    int top;
    int width;
    int height;
};

// A page that is not full keeps the size of its tiles, and has its rows in the middle.
void place(Layout &layout, const Style &style, const Shape &shape, const Room &room, int tiles)
{
    const int freeWidth = room.width - ((shape.columns - 1) * layout.columnGap);
    const int freeHeight = room.height - ((shape.rows - 1) * layout.rowGap);
    const qreal width = freeWidth / static_cast<qreal>(shape.columns);
    const qreal height = freeHeight / static_cast<qreal>(shape.rows);
    layout.tileWidth
        = static_cast<int>(std::min({width, height * style.widest, biggestTile * layout.unit}));
    layout.tileHeight = static_cast<int>(std::min(height, layout.tileWidth * style.highest));
    layout.capacity = shape.columns * shape.rows;
    const bool full = tiles == 0 || tiles >= layout.capacity;
    layout.columns = full ? shape.columns : std::min(shape.columns, tiles);
    layout.rows = full ? shape.rows : (tiles + shape.columns - 1) / shape.columns;
    const int gridWidth
        = (layout.columns * layout.tileWidth) + ((layout.columns - 1) * layout.columnGap);
    const int gridHeight = (layout.rows * layout.tileHeight) + ((layout.rows - 1) * layout.rowGap);
    layout.gridLeft = room.left + ((room.width - gridWidth) / 2);
    layout.gridTop = room.top + ((room.height - gridHeight) / 2);
}

bool bigEnough(const Layout &layout)
{
    const qreal least = smallestTile * layout.physicalUnit;
    return layout.tileWidth >= least && layout.tileHeight >= least;
}

} // namespace

int Layout::pixels(qreal units) const
{
    return static_cast<int>(std::lround(units * unit));
}

int Layout::textPixels(qreal points) const
{
    return static_cast<int>(std::lround(points * millimetresPerPoint * unit * textScale));
}

Layout layOut(const LayoutRequest &request)
{
    Layout layout;
    layout.lettering = request.lettering;
    layout.textScale = std::clamp(request.textScale, 0.5, 3.0);
    layout.portrait = request.screen.height() > request.screen.width();
    layout.physicalUnit = trustedDpi(request.dpi) / millimetresPerInch;
    layout.unit = unitFor(request.screen, layout.physicalUnit);

    const Style style = styleFor(request, layout.portrait);
    layout.headerHeight = layout.pixels(style.header);
    layout.pagerHeight = layout.pixels(style.pager);
    layout.columnGap = layout.pixels(style.columnGap);
    layout.rowGap = layout.pixels(style.rowGap);
    layout.footUnits = style.foot;
    layout.namePoints = style.points;
    layout.speakerRoom = request.speakers && request.style != eldest ? layout.pixels(speaker) : 0;

    const bool rail = request.style != 1 && request.domains > 1;
    if (rail) {
        const int height = request.screen.height() - layout.headerHeight - layout.pixels(4);
        layout.railWidth = layout.pixels(40);
        layout.railCell = std::min(layout.pixels(27), height / request.domains);
        layout.railWords = layout.textScale <= bigText && layout.railCell >= layout.pixels(16);
    }

    // The ring around the focus reaches 2 units out of a tile; below the domains the foot of the
    // page stays free.
    const int left = rail ? layout.railWidth + layout.pixels(5) : layout.pixels(10);
    const int right = layout.pixels(rail ? 9 : 10);
    const int top = layout.headerHeight + layout.pixels(request.domainsFirst ? 6 : 3);
    const int bottom
        = layout.pagerHeight > 0 ? layout.pagerHeight + layout.pixels(4) : layout.pixels(21);
    const Room room{.left = left,
                    .top = top,
                    .width = request.screen.width() - left - right,
                    .height = request.screen.height() - top - bottom};
    for (const Shape &shape : style.shapes) {
        place(layout, style, shape, room, request.tiles);
        if (bigEnough(layout)) {
            break;
        }
    }
    return layout;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/trailguide.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace PrimTux
{

namespace
{

constexpr qreal guideShape = 36.0 / 33.0; // height for width
constexpr std::array guideWidths{33.0, 26.0, 20.0}; // in units, best first

QSize sizeOf(qreal width, qreal unit)
{
    return {static_cast<int>(std::lround(width * unit)),
            static_cast<int>(std::lround(width * unit * guideShape))};
}

bool touches(const QRect &box, const StationPlace &station)
{
    if (box.intersects(station.label)) {
        return true;
    }
    const QPoint middle = station.centre;
    const QPoint nearest(std::clamp(middle.x(), box.left(), box.right()),
                         std::clamp(middle.y(), box.top(), box.bottom()));
    const QPoint way = nearest - middle;
    return std::hypot(way.x(), way.y()) < station.circle().width() / 2.0;
}

bool isFree(const QRect &box, const std::vector<StationPlace> &stations, const QRect &room)
{
    return room.contains(box) && std::ranges::none_of(stations, [&box](const StationPlace &each) {
               return touches(box, each);
           });
}

} // namespace

QRect guideBeside(const std::vector<StationPlace> &stations,
                  int next,
                  const QRect &room,
                  qreal unit)
{
    const StationPlace &station = stations[static_cast<std::size_t>(next)];
    const QRect circle = station.circle();
    const QRect label = station.label;
    const int gap = static_cast<int>(std::lround(2.5 * unit));
    QSize size;
    for (const qreal width : guideWidths) {
        size = sizeOf(width, unit);
        const int besideLabel = label.bottom() + gap - size.height();
        const int besideCircle = circle.bottom() - size.height();
        const int corner = circle.width() / 8; // the box of a circle is empty in its corners
        const std::array places{
            QPoint(label.right() + gap, besideLabel),
            QPoint(label.left() - gap - size.width(), besideLabel),
            QPoint(circle.right() - corner, besideCircle + corner),
            QPoint(circle.left() + corner - size.width(), besideCircle + corner),
            QPoint(circle.right() + gap, besideCircle),
            QPoint(circle.left() - gap - size.width(), besideCircle),
        };
        for (const QPoint &place : places) {
            const QRect box(place, size);
            if (isFree(box, stations, room)) {
                return box;
            }
        }
    }
    return {QPoint(station.centre.x() + (station.diameter / 3), circle.bottom() - size.height()),
            size};
}

QRect guideAmid(const std::vector<StationPlace> &stations, const QRect &room, qreal unit)
{
    const int step = std::max(1, static_cast<int>(std::lround(4 * unit)));
    for (const qreal width : guideWidths) {
        const QSize size = sizeOf(width, unit);
        const int middle = room.center().x() - (size.width() / 2);
        for (int up = 0; up + size.height() <= room.height(); up += step) {
            const int y = room.bottom() + 1 - size.height() - up;
            for (int aside = 0; aside < room.width() / 2; aside += step) {
                for (const int x : {middle - aside, middle + aside}) {
                    const QRect box(QPoint(x, y), size);
                    if (isFree(box, stations, room)) {
                        return box;
                    }
                }
            }
        }
    }
    return {};
}

} // namespace PrimTux

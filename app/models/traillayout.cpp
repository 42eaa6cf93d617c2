// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traillayout.h"

#include "models/childfont.h"
#include "models/trailguide.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr qreal bigWords = 1.4; // from this text scale on pages hold fewer stations
constexpr int fewStations = 4; // up to so many are bigger
constexpr qreal edge = 7;
constexpr qreal aboveFoot = 28; // the row of buttons at the foot of the page
constexpr qreal leastGap = 3;
constexpr qreal haloReach = 4;
constexpr qreal leastNamePoints = 14;

/** A station before it has its place; in units. */
struct Measures {
    qreal diameter;
    qreal halo;
    qreal labelGap; // between circle and label, halo included
    qreal labelWidth; // at most
    qreal points;
    bool bold;

    [[nodiscard]] qreal reach() const { return (diameter / 2) + halo; }
};

Measures measuresOf(bool next, int stations, qreal textScale)
{
    return next ? Measures{.diameter = 60,
                           .halo = haloReach,
                           .labelGap = haloReach + 3.5,
                           .labelWidth = 88 * textScale,
                           .points = 20,
                           .bold = true}
                : Measures{.diameter = stations <= fewStations ? 50.0 : 40.0,
                           .halo = 0,
                           .labelGap = 2.5,
                           .labelWidth = (stations <= fewStations ? 68 : 58) * textScale,
                           .points = 15,
                           .bold = false};
}

/** A station on its way to its place; in pixels, from left to right. */
struct Draft {
    Measures measures;
    qreal unit;
    qreal labelHeight; // at most
    QPointF centre;

    [[nodiscard]] qreal reach() const { return measures.reach() * unit; }
    [[nodiscard]] qreal labelTop() const
    {
        return centre.y() + (((measures.diameter / 2) + measures.labelGap) * unit);
    }
    [[nodiscard]] qreal height() const
    {
        return reach() + (((measures.diameter / 2) + measures.labelGap) * unit) + labelHeight;
    }
};

qreal labelAir(const Layout &layout)
{
    return layout.unit * 3.4;
}

std::vector<Draft> draftsFor(const TrailRequest &request)
{
    const Layout &layout = request.layout;
    const int count = static_cast<int>(request.names.size());
    std::vector<Draft> drafts;
    for (int row = 0; row < count; ++row) {
        const Measures measures = measuresOf(row == request.next, count, layout.textScale);
        drafts.push_back(
            {.measures = measures,
             .unit = layout.unit,
             .labelHeight
             = (2 * childLineHeight(layout.textPixels(measures.points), layout.lettering))
                 + labelAir(layout),
             .centre = {}});
    }
    return drafts;
}

// Circles keep the same distance from each other, and half of it from the edges; on a narrow screen
// they shrink.
void placeAcross(std::vector<Draft> &drafts, const TrailRequest &request)
{
    const qreal unit = request.layout.unit;
    const auto count = static_cast<qreal>(drafts.size());
    const qreal width = request.screen.width() - (2 * edge * unit);
    const auto total = [&drafts] {
        return 2 * std::ranges::fold_left(drafts, 0.0, [](qreal sum, const Draft &draft) {
                   return sum + draft.reach();
               });
    };
    const qreal room = width - (count * leastGap * unit);
    if (const qreal wanted = total(); wanted > room) {
        for (Draft &draft : drafts) {
            draft.measures.diameter *= room / wanted;
            draft.measures.halo *= room / wanted;
        }
    }
    const qreal gap = (width - total()) / count;
    qreal left = (edge * unit) + (gap / 2);
    for (Draft &draft : drafts) {
        draft.centre.setX(left + draft.reach());
        left += (2 * draft.reach()) + gap;
    }
    const qreal top = request.layout.headerHeight + (4 * unit);
    const qreal bottom = request.screen.height() - (aboveFoot * unit);
    bool low = true;
    for (Draft &draft : drafts) {
        const qreal spare = std::max(0.0, bottom - top - draft.height());
        const qreal depth = draft.measures.halo > 0 ? 0.72 : 0.92; // the next one is more amid
        const qreal turn = low ? depth : 1 - depth;
        const qreal share = drafts.size() == 1 ? 0.5 : turn;
        draft.centre.setY(top + (spare * share) + draft.reach());
        low = !low;
    }
}

void placeDown(std::vector<Draft> &drafts, const TrailRequest &request)
{
    const qreal unit = request.layout.unit;
    const qreal width = request.screen.width();
    const qreal top = request.layout.headerHeight + (4 * unit);
    const qreal bottom = request.screen.height() - (aboveFoot * unit);
    const qreal steps = static_cast<qreal>(std::max<std::size_t>(1, drafts.size() - 1));
    const qreal step = (bottom - top - drafts.back().height()) / steps;
    qreal y = top;
    bool first = true;
    for (Draft &draft : drafts) {
        const qreal turn = first ? 0.3 : 0.7;
        const qreal side = drafts.size() == 1 ? 0.5 : turn;
        draft.centre = {width * side, y + draft.reach()};
        y += step;
        first = !first;
    }
}

bool overlap(qreal top, qreal bottom, qreal otherTop, qreal otherBottom)
{
    return top < otherBottom && otherTop < bottom;
}

// A label lies below the middle of its circle: as wide as its neighbours leave it.
qreal labelWidth(const Draft &draft, const std::vector<Draft> &all, const TrailRequest &request)
{
    const qreal unit = request.layout.unit;
    const qreal x = draft.centre.x();
    qreal half = std::min({draft.measures.labelWidth * unit / 2,
                           x - (3 * unit),
                           request.screen.width() - x - (3 * unit)});
    const qreal top = draft.labelTop() - (2 * unit);
    const qreal bottom = draft.labelTop() + draft.labelHeight + (2 * unit);
    for (const Draft &other : all) {
        if (&other == &draft) {
            continue;
        }
        const qreal distance = std::abs(other.centre.x() - x);
        if (overlap(
                top, bottom, other.centre.y() - other.reach(), other.centre.y() + other.reach())) {
            half = std::min(half, distance - other.reach() - (1.5 * unit));
        }
        if (overlap(top, bottom, other.labelTop(), other.labelTop() + other.labelHeight)) {
            half = std::min(half, (distance / 2) - (0.75 * unit));
        }
    }
    return 2 * std::max(half, 10 * unit);
}

StationPlace
placeOf(const Draft &draft, const QString &name, qreal widest, const TrailRequest &request)
{
    const Layout &layout = request.layout;
    const qreal sides = layout.unit * 6;
    const auto textWidth = draft.measures.bold ? boldChildTextWidth(layout.lettering)
                                               : childTextWidth(layout.lettering);
    StationPlace place{
        .centre = {static_cast<int>(std::lround(draft.centre.x())),
                   static_cast<int>(std::lround(draft.centre.y()))},
        .diameter = 2 * static_cast<int>(std::lround(draft.measures.diameter * draft.unit / 2)),
        .halo = static_cast<int>(std::lround(draft.measures.halo * draft.unit)),
        .label = {},
        .name = fitText(name,
                        {.width = widest - sides,
                         .largest = layout.textPixels(draft.measures.points),
                         .smallest = layout.textPixels(leastNamePoints),
                         .height = draft.labelHeight - labelAir(layout),
                         .lineHeight = childLineHeight(100, layout.lettering) / 100},
                        textWidth)};
    qreal width = 0;
    for (const QString &line : place.name.text.split(u'\n')) {
        width = std::max(width, textWidth(line, place.name.pixelSize));
    }
    const int boxWidth = static_cast<int>(std::ceil(width + sides));
    const int boxHeight = static_cast<int>(
        std::ceil((place.name.lines * childLineHeight(place.name.pixelSize, layout.lettering))
                  + labelAir(layout)));
    place.label = {place.centre.x() - (boxWidth / 2),
                   static_cast<int>(std::lround(draft.labelTop())),
                   boxWidth,
                   boxHeight};
    return place;
}

// Leaves a middle along the path, and comes to the next one likewise.
QString curveThrough(const std::vector<StationPlace> &stations, bool down)
{
    QString curve;
    QPoint before;
    for (const StationPlace &station : stations) {
        const QPoint to = station.centre;
        if (curve.isEmpty()) {
            curve = u"M %1 %2"_s.arg(to.x()).arg(to.y());
        } else {
            const QPoint lead = down ? QPoint(0, (to.y() - before.y()) / 2)
                                     : QPoint((to.x() - before.x()) / 2, 0);
            const QPoint first = before + lead;
            const QPoint second = to - lead;
            curve += u" C %1 %2 %3 %4 %5 %6"_s.arg(first.x())
                         .arg(first.y())
                         .arg(second.x())
                         .arg(second.y())
                         .arg(to.x())
                         .arg(to.y());
        }
        before = to;
    }
    return curve;
}

void mirror(TrailLayout &trail, int width)
{
    for (StationPlace &station : trail.stations) {
        station.centre.setX(width - station.centre.x());
        station.label.moveLeft(width - station.label.x() - station.label.width());
    }
    if (!trail.guide.isEmpty()) {
        trail.guide.moveLeft(width - trail.guide.x() - trail.guide.width());
    }
}

} // namespace

QRect StationPlace::circle() const
{
    const int side = diameter + (2 * halo);
    return {centre.x() - (side / 2), centre.y() - (side / 2), side, side};
}

int trailCapacity(const Layout &layout)
{
    if (layout.textScale > bigWords) {
        return 3;
    }
    return layout.portrait ? 4 : 6;
}

TrailLayout layOutTrail(const TrailRequest &request)
{
    TrailLayout trail;
    std::vector<Draft> drafts = draftsFor(request);
    if (drafts.empty()) {
        return trail;
    }
    const bool down = request.layout.portrait;
    down ? placeDown(drafts, request) : placeAcross(drafts, request);
    for (std::size_t row = 0; row < drafts.size(); ++row) {
        const Draft &draft = drafts[row];
        trail.stations.push_back(placeOf(draft,
                                         request.names[static_cast<qsizetype>(row)],
                                         labelWidth(draft, drafts, request),
                                         request));
    }
    const int foot = request.layout.pixels(aboveFoot - 2);
    const QRect room(0,
                     request.layout.headerHeight,
                     request.screen.width(),
                     request.screen.height() - request.layout.headerHeight - foot);
    if (request.next >= 0) {
        trail.guide = guideBeside(trail.stations, request.next, room, request.layout.unit);
    } else if (request.finished) {
        trail.guide = guideAmid(trail.stations, room, request.layout.unit);
    }
    if (request.mirrored) {
        mirror(trail, request.screen.width());
    }
    trail.curve = curveThrough(trail.stations, down);
    return trail;
}

} // namespace PrimTux

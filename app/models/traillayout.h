// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fittedtext.h"
#include "models/layout.h"

#include <QPoint>
#include <QRect>
#include <QStringList>

#include <vector>

namespace PrimTux
{

/** What the places of the stations of a lesson depend on. */
struct TrailRequest {
    QSize screen;
    Layout layout; // for its unit, header, text scale and direction
    QStringList names; // of the stations of this page, at most trailCapacity()
    int next = -1; // the row that is to be done next; -1: none
    bool finished = false; // all of the lesson is done
    bool mirrored = false; // from right to left

    friend bool operator==(const TrailRequest &, const TrailRequest &) = default;
};

/** Where a station stands, in pixels. */
struct StationPlace {
    QPoint centre;
    int diameter = 0; // even: round shapes stay round
    int halo = 0; // how far the yellow reaches out around the next one
    QRect label; // the box of the name, below the circle
    FittedText name;

    /** The circle and what is around it. */
    [[nodiscard]] QRect circle() const;

    friend bool operator==(const StationPlace &, const StationPlace &) = default;
};

/** A page of a lesson's path. */
struct TrailLayout {
    std::vector<StationPlace> stations;
    QString curve; // through their middles; path data of SVG
    QRect guide; // where the penguin stands: beside the next station, or amid what is done

    friend bool operator==(const TrailLayout &, const TrailLayout &) = default;
};

/** How many stations a page has at most. */
[[nodiscard]] int trailCapacity(const Layout &layout);

/**
 * The path: stations in a wave from one edge to the other, from top to bottom on an upright screen.
 * Nothing covers anything else, as long as the screen is not smaller than the design allows.
 */
[[nodiscard]] TrailLayout layOutTrail(const TrailRequest &request);

} // namespace PrimTux

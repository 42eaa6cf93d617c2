// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lessontrail.h"

#include "models/labels.h"

#include <algorithm>
#include <utility>

namespace PrimTux
{

LessonTrail::LessonTrail(QObject *parent)
    : QObject(parent)
{
}

void LessonTrail::setStops(std::vector<Stop> stops, bool inOrder)
{
    if (stops == m_stops && inOrder == m_inOrder) {
        return;
    }
    const QString before
        = m_next < 0 ? QString() : m_stops[static_cast<std::size_t>(m_next)].tile.id;
    const bool others = stopCount() != static_cast<int>(stops.size());
    m_stops = std::move(stops);
    m_inOrder = inOrder;
    const auto next = std::ranges::find(m_stops, false, &Stop::done);
    m_next = next == m_stops.end() ? -1 : static_cast<int>(next - m_stops.begin());
    if (m_next >= 0 && next->tile.id != before) {
        goToNext();
    } else if (others) {
        m_page = 0;
        setCurrent(0);
    }
    load();
}

void LessonTrail::setScreen(const QSize &screen, const Layout &layout)
{
    if (screen == m_screen && layout == m_measures) {
        return;
    }
    const int stop = firstOf(m_page) + m_current;
    m_screen = screen;
    m_measures = layout;
    m_page = pageOf(stop);
    load();
    setCurrent(stop - firstOf(m_page));
}

QString LessonTrail::activityAt(int row) const
{
    const auto &stations = m_stations.stations();
    return row >= 0 && row < m_stations.count()
        ? stations[static_cast<std::size_t>(row)].tile.tile.id
        : QString();
}

bool LessonTrail::waits(int row) const
{
    return stateOf(firstOf(m_page) + row) == Station::State::Later;
}

void LessonTrail::pointAtNext()
{
    if (m_next < 0) {
        return;
    }
    goToNext();
    load();
    Q_EMIT nextPointedAt();
}

void LessonTrail::turnTo(int page)
{
    if (page < 0 || page >= pageCount() || page == m_page) {
        return;
    }
    m_page = page;
    setCurrent(0);
    load();
}

int LessonTrail::pageCount() const
{
    const int capacity = trailCapacity(m_measures);
    return std::max(1, (stopCount() + capacity - 1) / capacity);
}

void LessonTrail::setCurrent(int row)
{
    if (row != m_current) {
        m_current = row;
        Q_EMIT currentChanged();
    }
}

void LessonTrail::setMirrored(bool mirrored)
{
    if (mirrored != m_mirrored) {
        m_mirrored = mirrored;
        load();
    }
}

// Pages are as even as can be; the first ones hold one station more.
int LessonTrail::firstOf(int page) const
{
    const int each = stopCount() / pageCount();
    return (page * each) + std::min(page, stopCount() % pageCount());
}

int LessonTrail::pageOf(int stop) const
{
    int page = 0;
    while (page + 1 < pageCount() && firstOf(page + 1) <= stop) {
        ++page;
    }
    return page;
}

Station::State LessonTrail::stateOf(int stop) const
{
    if (m_stops[static_cast<std::size_t>(stop)].done) {
        return Station::State::Done;
    }
    if (stop == m_next) {
        return Station::State::Next;
    }
    return m_inOrder ? Station::State::Later : Station::State::Open;
}

void LessonTrail::goToNext()
{
    m_page = pageOf(m_next);
    setCurrent(m_next - firstOf(m_page));
}

void LessonTrail::load()
{
    m_page = std::min(m_page, pageCount() - 1);
    const int first = firstOf(m_page);
    const int end = m_page + 1 < pageCount() ? firstOf(m_page + 1) : stopCount();
    TrailRequest request{.screen = m_screen,
                         .layout = m_measures,
                         .names = {},
                         .next = m_next >= first && m_next < end ? m_next - first : -1,
                         .finished = isFinished(),
                         .mirrored = m_mirrored};
    for (int stop = first; stop < end; ++stop) {
        request.names << m_stops[static_cast<std::size_t>(stop)].tile.name;
    }
    m_layout = layOutTrail(request);
    std::vector<Station> stations;
    for (int stop = first; stop < end; ++stop) {
        const StationPlace &place = m_layout.stations[static_cast<std::size_t>(stop - first)];
        stations.push_back(
            {.tile = {.tile = m_stops[static_cast<std::size_t>(stop)].tile, .label = place.name},
             .place = place,
             .number = stop + 1,
             .state = stateOf(stop)});
    }
    if (stopCount() == 1) {
        fitOne(stations.front());
    }
    m_stations.setStations(std::move(stations));
    setCurrent(std::clamp(m_current, 0, std::max(0, end - first - 1)));
    Q_EMIT changed();
}

// An activity alone is a big tile.
void LessonTrail::fitOne(Station &station)
{
    Labels labels = labelsOfOnly(station.tile.tile.name, m_measures);
    station.tile.label = std::move(labels.texts.front());
    m_footHeight = labels.footHeight;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stationlistmodel.h"

#include <QObject>

namespace PrimTux
{

/** The path of a lesson: its stations, page by page, and the one under the focus. */
class LessonTrail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(PrimTux::StationListModel *stations READ stations CONSTANT FINAL)
    Q_PROPERTY(QString curve READ curve NOTIFY changed FINAL)
    Q_PROPERTY(QRectF guide READ guide NOTIFY changed FINAL)
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed FINAL)
    Q_PROPERTY(int page READ page NOTIFY changed FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed FINAL)
    Q_PROPERTY(int footHeight READ footHeight NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY changed FINAL)

public:
    /** One activity, and whether it is done. */
    struct Stop {
        Tile tile;
        bool done = false;

        friend bool operator==(const Stop &, const Stop &) = default;
    };

    explicit LessonTrail(QObject *parent = nullptr);

    /** Shows these; the focus goes to the next one if that is another than before. */
    void setStops(std::vector<Stop> stops, bool inOrder);
    /** The size of the screen in pixels, and the measures of its page. */
    void setScreen(const QSize &screen, const Layout &layout);

    [[nodiscard]] int stopCount() const { return static_cast<int>(m_stops.size()); }
    /** The id of the activity of a row of this page; empty: there is no such row. */
    [[nodiscard]] QString activityAt(int row) const;
    /** Whether the station of a row of this page waits for those before it. */
    [[nodiscard]] bool waits(int row) const;
    /** Shows where to go on: turns to the next station and says so. */
    void pointAtNext();
    void turnTo(int page);

    [[nodiscard]] StationListModel *stations() { return &m_stations; }
    [[nodiscard]] QString curve() const { return m_layout.curve; }
    [[nodiscard]] QRectF guide() const { return m_layout.guide; }
    /** Whether all is done. */
    [[nodiscard]] bool isFinished() const { return m_next < 0 && !m_stops.empty(); }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    /** Where there is one activity: the height of the strip that holds its name. */
    [[nodiscard]] int footHeight() const { return m_footHeight; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

Q_SIGNALS:
    void changed();
    void currentChanged();
    /** A later station was asked for: it is the next one's turn. */
    void nextPointedAt();

private:
    [[nodiscard]] int firstOf(int page) const;
    [[nodiscard]] int pageOf(int stop) const;
    [[nodiscard]] Station::State stateOf(int stop) const;
    void goToNext();
    void load();
    void fitOne(Station &station);

    std::vector<Stop> m_stops;
    StationListModel m_stations;
    TrailLayout m_layout;
    Layout m_measures;
    QSize m_screen{1366, 768};
    bool m_inOrder = true;
    bool m_mirrored = false;
    int m_next = -1; // of all stops
    int m_page = 0;
    int m_current = 0; // row of the page
    int m_footHeight = 0;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/traillayout.h"

#include <QTest>

#include <cmath>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

const QStringList longNames{u"Trouve le complément à 10"_s,
                            u"Jeu de mémoire\u00a0: compter jusqu’à vingt"_s,
                            u"Apprends les additions"_s,
                            u"Lettre dans quel mot"_s,
                            u"Dessin"_s,
                            u"Reconnais les chiffres et les nombres"_s};

TrailRequest requestFor(const QSize &screen, int stations, int next, qreal textScale = 1)
{
    return {.screen = screen,
            .layout = layOut({.screen = screen, .dpi = 100, .textScale = textScale}),
            .names = longNames.first(stations),
            .next = next};
}

/** The least distance between a circle and a rectangle, in pixels; negative if they overlap. */
qreal distanceOf(const StationPlace &station, const QRect &box)
{
    const QPoint middle = station.centre;
    const QPoint nearest(std::clamp(middle.x(), box.left(), box.right()),
                         std::clamp(middle.y(), box.top(), box.bottom()));
    return std::hypot(nearest.x() - middle.x(), nearest.y() - middle.y())
        - (station.circle().width() / 2.0);
}

} // namespace

/** Where the stations of a lesson stand. */
class TestTrailLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCoversAnythingElse_data();
    void nothingCoversAnythingElse();
    void theNextStationIsTheBiggest();
    void circlesAreEven();
    void pagesHoldFewerStationsOfBigText();
    void thePathIsMirrored();
    void thePathLeadsDownAnUprightScreen();
    void noNameIsCut();
};

void TestTrailLayout::nothingCoversAnythingElse_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<qreal>("textScale");

    for (const QSize &screen : {QSize(1024, 768),
                                QSize(1280, 800),
                                QSize(1280, 1024),
                                QSize(1366, 768),
                                QSize(1600, 900),
                                QSize(1920, 1080),
                                QSize(768, 1024),
                                QSize(800, 1280)}) {
        for (const qreal scale : {1.0, 1.3, 2.0}) {
            QTest::addRow("%dx%d ×%g", screen.width(), screen.height(), scale) << screen << scale;
        }
    }
}

void TestTrailLayout::nothingCoversAnythingElse()
{
    QFETCH(const QSize, screen);
    QFETCH(const qreal, textScale);
    const int capacity = trailCapacity(requestFor(screen, 1, 0, textScale).layout);
    for (int count = 2; count <= capacity; ++count) {
        for (int next = -1; next < count; ++next) {
            TrailRequest request = requestFor(screen, count, next, textScale);
            request.finished = next < 0;

            const TrailLayout trail = layOutTrail(request);

            const QRect page(0,
                             request.layout.headerHeight,
                             screen.width(),
                             screen.height() - request.layout.headerHeight
                                 - request.layout.pixels(26));
            const QByteArray which = QByteArray::number(count) + " stations, next "
                + QByteArray::number(next) + ", station ";
            QCOMPARE(trail.stations.size(), static_cast<std::size_t>(count));
            QVERIFY2(page.contains(trail.guide) && !trail.guide.isEmpty(), which);
            for (auto one = trail.stations.begin(); one != trail.stations.end(); ++one) {
                const QByteArray it
                    = which + QByteArray::number(static_cast<int>(one - trail.stations.begin()));
                QVERIFY2(page.contains(one->circle()), it);
                QVERIFY2(page.contains(one->label), it);
                QVERIFY2(!one->label.intersects(trail.guide), it);
                QVERIFY2(distanceOf(*one, one->label) > 0, it);
                for (auto other = trail.stations.begin(); other != trail.stations.end(); ++other) {
                    if (other == one) {
                        continue;
                    }
                    QVERIFY2(distanceOf(*one, other->label) > 0, it);
                    QVERIFY2(!one->label.intersects(other->label), it);
                    const QPoint way = other->centre - one->centre;
                    QVERIFY2(std::hypot(way.x(), way.y())
                                 > (one->circle().width() + other->circle().width()) / 2.0,
                             it);
                }
            }
        }
    }
}

void TestTrailLayout::theNextStationIsTheBiggest()
{
    const TrailLayout trail = layOutTrail(requestFor({1366, 768}, 5, 2));

    for (const std::size_t other : {0U, 1U, 3U, 4U}) {
        QVERIFY(trail.stations[other].diameter < trail.stations[2].diameter);
        QCOMPARE(trail.stations[other].halo, 0);
    }
    QVERIFY(trail.stations[2].halo > 0);
}

void TestTrailLayout::circlesAreEven()
{
    for (int width = 1000; width < 1100; width += 7) {
        for (const StationPlace &station : layOutTrail(requestFor({width, 768}, 6, 1)).stations) {
            QCOMPARE(station.diameter % 2, 0);
        }
    }
}

void TestTrailLayout::pagesHoldFewerStationsOfBigText()
{
    QCOMPARE(trailCapacity(requestFor({1366, 768}, 1, 0).layout), 6);
    QCOMPARE(trailCapacity(requestFor({1366, 768}, 1, 0, 2).layout), 3);
    QCOMPARE(trailCapacity(requestFor({768, 1024}, 1, 0).layout), 4);
}

void TestTrailLayout::thePathIsMirrored()
{
    TrailRequest request = requestFor({1366, 768}, 5, 2);
    const TrailLayout trail = layOutTrail(request);
    request.mirrored = true;

    const TrailLayout mirrored = layOutTrail(request);

    for (std::size_t row = 0; row < 5; ++row) {
        QCOMPARE(mirrored.stations[row].centre.x(), 1366 - trail.stations[row].centre.x());
        QCOMPARE(mirrored.stations[row].centre.y(), trail.stations[row].centre.y());
        QCOMPARE(mirrored.stations[row].label.right(), 1365 - trail.stations[row].label.left());
    }
    QCOMPARE(mirrored.guide.right(), 1365 - trail.guide.left());
}

void TestTrailLayout::thePathLeadsDownAnUprightScreen()
{
    const TrailLayout trail = layOutTrail(requestFor({768, 1024}, 4, 0));

    for (std::size_t row = 1; row < 4; ++row) {
        QVERIFY(trail.stations[row - 1].centre.y() < trail.stations[row].centre.y());
    }
}

void TestTrailLayout::noNameIsCut()
{
    const TrailLayout trail = layOutTrail(requestFor({1024, 768}, 6, 3));

    for (std::size_t row = 0; row < 6; ++row) {
        QCOMPARE(QString(trail.stations[row].name.text).replace(u'\n', u' '),
                 longNames[static_cast<qsizetype>(row)]);
    }
}

QTEST_MAIN(TestTrailLayout)
#include "tst_traillayout.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/layout.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The measures of pages, on the screens that schools have. */
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrLeavesTheScreen_data();
    void nothingOverlapsOrLeavesTheScreen();
    void tilesAreBigEnoughToHit_data();
    void tilesAreBigEnoughToHit();
    void aPageHoldsAsManyTilesAsItsStyleSays_data();
    void aPageHoldsAsManyTilesAsItsStyleSays();
    void aNonsenseDensityIsIgnored();
    void bigTextTakesTheWordsOffTheRail();
    void aPageThatIsNotFullKeepsItsTileSize();
    void aSingleActivityIsBigAndInTheMiddle();
    void allDomainsOfTheYoungestAreOnOnePage();
};

namespace
{

struct Screen {
    const char *name;
    QSize screen;
    qreal dpi;
};

constexpr std::array screens{
    Screen{.name = "1024x768, 15 inches", .screen = {1024, 768}, .dpi = 85},
    Screen{.name = "1280x1024, 17 inches", .screen = {1280, 1024}, .dpi = 96},
    Screen{.name = "1366x768, 15.6 inches", .screen = {1366, 768}, .dpi = 100},
    Screen{.name = "1366x768, 11.6 inches", .screen = {1366, 768}, .dpi = 135},
    Screen{.name = "1600x900, 20 inches", .screen = {1600, 900}, .dpi = 92},
    Screen{.name = "1920x1080, 21.5 inches", .screen = {1920, 1080}, .dpi = 102},
    Screen{.name = "1920x1080, 15.6 inches", .screen = {1920, 1080}, .dpi = 141},
    Screen{.name = "768x1024, tilted tablet", .screen = {768, 1024}, .dpi = 132}};

void addRows()
{
    QTest::addColumn<LayoutRequest>("request");
    for (const Screen &place : screens) {
        for (const int style : {1, 2, 3}) {
            for (const qreal textScale : {1.0, 2.0}) {
                QTest::addRow("%s, style %d, text %.0f", place.name, style, textScale)
                    << LayoutRequest{.screen = place.screen,
                                     .dpi = place.dpi,
                                     .textScale = textScale,
                                     .style = style,
                                     .domains = style == 1 ? 0 : 9};
            }
        }
    }
}

} // namespace

void TestLayout::nothingOverlapsOrLeavesTheScreen_data()
{
    addRows();
}

void TestLayout::nothingOverlapsOrLeavesTheScreen()
{
    QFETCH(const LayoutRequest, request);

    const Layout layout = layOut(request);

    const int ring = layout.pixels(2); // of the focus, around a tile
    const QRect grid(layout.gridLeft,
                     layout.gridTop,
                     (layout.columns * (layout.tileWidth + layout.columnGap)) - layout.columnGap,
                     (layout.rows * (layout.tileHeight + layout.rowGap)) - layout.rowGap);
    const QRect room(layout.railWidth,
                     layout.headerHeight,
                     request.screen.width() - layout.railWidth,
                     request.screen.height() - layout.headerHeight - layout.pagerHeight);
    QVERIFY(room.contains(grid.adjusted(-ring, -ring, ring, ring)));
    QVERIFY(layout.columnGap > (2 * ring) - 1);
    QVERIFY(layout.rowGap > (2 * ring) - 1);
    QVERIFY(layout.headerHeight + (layout.railCell * request.domains) <= request.screen.height());
    QVERIFY(layout.tileHeight > layout.pixels(layout.footUnits) + layout.pixels(12));
}

void TestLayout::tilesAreBigEnoughToHit_data()
{
    addRows();
}

void TestLayout::tilesAreBigEnoughToHit()
{
    QFETCH(const LayoutRequest, request);

    const Layout layout = layOut(request);

    const qreal millimetre = request.dpi / 25.4;
    QVERIFY(layout.tileWidth >= 38 * millimetre);
    QVERIFY(layout.tileHeight >= 38 * millimetre);
    // A corner button reaches the edges of the screen: 7 units beside, the header's above and
    // below.
    QVERIFY(layout.headerHeight >= 18 * millimetre);
    QVERIFY(27 * layout.unit >= 18 * millimetre);
    // The cells of a rail touch each other and the edge: their whole width counts.
    QVERIFY(layout.railWidth == 0 || layout.railCell >= 12 * millimetre);
}

void TestLayout::aPageHoldsAsManyTilesAsItsStyleSays_data()
{
    QTest::addColumn<LayoutRequest>("request");
    QTest::addColumn<QSize>("tiles");

    const QSize usual(1366, 768);
    QTest::newRow("the youngest") << LayoutRequest{.screen = usual, .dpi = 100, .style = 1}
                                  << QSize(3, 2);
    QTest::newRow("second cycle")
        << LayoutRequest{.screen = usual, .dpi = 100, .style = 2, .domains = 6} << QSize(4, 2);
    QTest::newRow("third cycle")
        << LayoutRequest{.screen = usual, .dpi = 100, .style = 3, .domains = 9} << QSize(4, 3);
    QTest::newRow("third cycle, 11.6 inches: a row less")
        << LayoutRequest{.screen = usual, .dpi = 135, .style = 3, .domains = 9} << QSize(4, 2);
    QTest::newRow("second cycle, twice the text")
        << LayoutRequest{.screen = usual, .dpi = 100, .textScale = 2, .style = 2, .domains = 6}
        << QSize(2, 2);
    QTest::newRow("third cycle, twice the text: a row and a column less")
        << LayoutRequest{.screen = usual, .dpi = 100, .textScale = 2, .style = 3, .domains = 6}
        << QSize(3, 2);
    QTest::newRow("the youngest, tilted tablet")
        << LayoutRequest{.screen = {768, 1024}, .dpi = 132, .style = 1} << QSize(2, 3);
    QTest::newRow("second cycle, tilted tablet")
        << LayoutRequest{.screen = {768, 1024}, .dpi = 132, .style = 2, .domains = 6}
        << QSize(2, 3);
}

void TestLayout::aPageHoldsAsManyTilesAsItsStyleSays()
{
    QFETCH(const LayoutRequest, request);
    QFETCH(const QSize, tiles);

    const Layout layout = layOut(request);

    QCOMPARE(QSize(layout.columns, layout.rows), tiles);
    QCOMPARE(layout.capacity, tiles.width() * tiles.height());
}

void TestLayout::aNonsenseDensityIsIgnored()
{
    const Layout usual = layOut({.dpi = 96});

    for (const qreal dpi : {0.0, -1.0, 3.0, 12'000.0}) {
        QCOMPARE(layOut({.dpi = dpi}), usual);
    }
}

void TestLayout::bigTextTakesTheWordsOffTheRail()
{
    QVERIFY(layOut({.dpi = 100, .domains = 6}).railWords);
    QVERIFY(!layOut({.dpi = 100, .textScale = 2, .domains = 6}).railWords);
}

void TestLayout::aPageThatIsNotFullKeepsItsTileSize()
{
    const Layout full = layOut({.domains = 6, .tiles = 8});
    const Layout sparse = layOut({.domains = 6, .tiles = 2});

    QCOMPARE(sparse.tileWidth, full.tileWidth);
    QCOMPARE(sparse.tileHeight, full.tileHeight);
    QCOMPARE(QSize(sparse.columns, sparse.rows), QSize(2, 1));
    QCOMPARE(sparse.capacity, full.capacity);
    QVERIFY(sparse.gridLeft > full.gridLeft);
    QVERIFY(sparse.gridTop > full.gridTop);
}

void TestLayout::aSingleActivityIsBigAndInTheMiddle()
{
    const Layout layout = layOut({.style = 1, .tiles = 1});

    QCOMPARE(QSize(layout.columns, layout.rows), QSize(1, 1));
    QVERIFY(layout.tileWidth > layOut({.style = 1, .tiles = 6}).tileWidth);
    QVERIFY(std::abs((2 * layout.gridLeft) + layout.tileWidth - 1366) <= 1);
}

void TestLayout::allDomainsOfTheYoungestAreOnOnePage()
{
    for (const int domains : {2, 3, 4, 5, 6, 7, 8, 9}) {
        const Layout layout = layOut({.style = 1, .domainsFirst = true, .tiles = domains});
        QVERIFY(layout.capacity >= domains);
        QVERIFY(layout.columns * layout.rows >= domains);
        QCOMPARE(layout.pagerHeight, 0);
    }
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"

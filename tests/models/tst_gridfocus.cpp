// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gridfocus.h"

#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;

/** Where the arrow keys lead. */
class TestGridFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walks_data();
    void walks();
    void leaves_data();
    void leaves();
    void leavesOtherKeysAlone();
    void goesTheOtherWayWhenMirrored();
};

namespace
{

// 0 1 2 3
// 4 5 6
void fill(GridFocus &grid, int current)
{
    grid.setProperty("columns", 4);
    grid.setProperty("count", 7);
    grid.setCurrent(current);
}

} // namespace

void TestGridFocus::walks_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");

    QTest::newRow("right") << 0 << Qt::Key_Right << 1;
    QTest::newRow("left") << 2 << Qt::Key_Left << 1;
    QTest::newRow("right at the end of a row") << 3 << Qt::Key_Right << 4;
    QTest::newRow("left at the start of a row") << 4 << Qt::Key_Left << 3;
    QTest::newRow("down") << 1 << Qt::Key_Down << 5;
    QTest::newRow("down where the last row is short") << 3 << Qt::Key_Down << 6;
    QTest::newRow("up") << 6 << Qt::Key_Up << 2;
    QTest::newRow("home") << 5 << Qt::Key_Home << 0;
    QTest::newRow("end") << 1 << Qt::Key_End << 6;
}

void TestGridFocus::walks()
{
    QFETCH(const int, from);
    QFETCH(const Qt::Key, key);
    QFETCH(const int, to);
    GridFocus grid;
    fill(grid, from);

    QVERIFY(grid.follow(key));

    QCOMPARE(grid.current(), to);
}

void TestGridFocus::leaves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("besideRail");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QByteArray>("told");

    QTest::newRow("above") << 2 << Qt::Key_Up << false << 4 << QByteArray("leftAbove");
    QTest::newRow("below") << 4 << Qt::Key_Down << false << 4 << QByteArray("leftBelow");
    QTest::newRow("after the last") << 6 << Qt::Key_Right << false << 4 << QByteArray("leftAfter");
    QTest::newRow("before the first")
        << 0 << Qt::Key_Left << false << 4 << QByteArray("leftBefore");
    QTest::newRow("to the rail") << 4 << Qt::Key_Left << true << 4 << QByteArray("leftBefore");
    QTest::newRow("out of a list") << 3 << Qt::Key_Right << false << 1 << QByteArray("leftAfter");
}

void TestGridFocus::leaves()
{
    QFETCH(const int, from);
    QFETCH(const Qt::Key, key);
    QFETCH(const bool, besideRail);
    QFETCH(const int, columns);
    QFETCH(const QByteArray, told);
    GridFocus grid;
    fill(grid, from);
    grid.setProperty("besideRail", besideRail);
    grid.setProperty("columns", columns);
    const QSignalSpy spy(&grid, QByteArray("2" + told + "()").constData());

    QVERIFY(grid.follow(key));

    QCOMPARE(spy.count(), 1);
    QCOMPARE(grid.current(), from);
}

void TestGridFocus::leavesOtherKeysAlone()
{
    GridFocus grid;
    fill(grid, 2);

    QVERIFY(!grid.follow(Qt::Key_Escape));
    QVERIFY(!grid.follow(Qt::Key_PageDown));
    QCOMPARE(grid.current(), 2);
}

void TestGridFocus::goesTheOtherWayWhenMirrored()
{
    GridFocus grid;
    fill(grid, 1);
    grid.setProperty("mirrored", true);

    QVERIFY(grid.follow(Qt::Key_Left));

    QCOMPARE(grid.current(), 2);
}

QTEST_APPLESS_MAIN(TestGridFocus)
#include "tst_gridfocus.moc"

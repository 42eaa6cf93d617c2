// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/waylandtest.h"

#include <csignal>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The screen turns dark in the session under labwc; menu.conf counts in minutes. */
class TestLongDark : public WaylandTest
{
    Q_OBJECT

private Q_SLOTS:
    void turnsDarkAfterTheTimeThatIsSet();
    void waitsAsLongAsItShould_data();
    void waitsAsLongAsItShould();
    void aProgramDoesNotIfItShouldNot();
    void theScreenIsOnForWhatComes();
};

namespace
{

// Without the upper part, in which labwc's pointer comes and goes.
[[nodiscard]] QImage lowerPart(const QImage &picture)
{
    return picture.copy(0, 150, picture.width(), picture.height() - 150);
}

} // namespace

void TestLongDark::turnsDarkAfterTheTimeThatIsSet()
{
    configure("screen-dark-minutes = 1");
    openMenu();
    QTRY_COMPARE_WITH_TIMEOUT(waitingTime(), "60", longest);
    const QImage before = lowerPart(restingPicture());
    QVERIFY(isOn());
    QTRY_VERIFY_WITH_TIMEOUT(!isOn(), 70'000);
    QVERIFY(press({}, u"Shift_L"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(), longest);
    QCOMPARE(differingPixels(lowerPart(restingPicture()), before), 0);
}

void TestLongDark::waitsAsLongAsItShould_data()
{
    QTest::addColumn<QByteArray>("conf");
    QTest::addColumn<QByteArray>("seconds");
    QTest::newRow("by default") << QByteArray() << "600"_ba;
    QTest::newRow("system") << "screen-dark-minutes = system"_ba << "600"_ba;
    QTest::newRow("never") << "screen-dark-minutes = 0"_ba << QByteArray();
}

void TestLongDark::waitsAsLongAsItShould()
{
    QFETCH(const QByteArray, conf);
    QFETCH(const QByteArray, seconds);
    configure(conf);
    openMenu();
    QVERIFY(!restingPicture().isNull());
    QCOMPARE(waitingTime(), seconds);
}

void TestLongDark::aProgramDoesNotIfItShouldNot()
{
    configure("screen-awake-minutes = 0");
    openProgram();
    QCOMPARE(waitingTime(), "600");
}

void TestLongDark::theScreenIsOnForWhatComes()
{
    configure("screen-dark-minutes = 1");
    openMenu();
    const QImage menu = lowerPart(restingPicture());
    QTRY_VERIFY_WITH_TIMEOUT(!isOn(), 75'000);
    const qint64 before = waiter();
    sendSignal(kiosk().menu(), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(), longest);
    QTRY_VERIFY_WITH_TIMEOUT(waiter() != 0 && waiter() != before, longest);
    QCOMPARE(descendantsNamed(u"swayidle"_s).size(), 1);
    QCOMPARE(differingPixels(lowerPart(restingPicture()), menu), 0);

    QTRY_VERIFY_WITH_TIMEOUT(!isOn(), 75'000);
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(), longest);
    QTRY_VERIFY_WITH_TIMEOUT(restingPicture().pixelColor(20, 20) == Qt::white, longest);
    QCOMPARE(picture().pixelColor(5, picture().height() - 5), QColor(Qt::white));
}

QTEST_GUILESS_MAIN(TestLongDark)
#include "tst_long_dark.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/waylandtest.h"

#include <csignal>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What menu.conf says of keys and of the screen, in the session under labwc; tst_long_dark waits
 * until the screen is dark. */
class TestWaylandConf : public WaylandTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheKeysThatAreSetLeadBack();
    void aProgramKeepsTheScreenOn();
};

void TestWaylandConf::onlyTheKeysThatAreSetLeadBack()
{
    const QString ctrl = u"ctrl"_s;
    const QString alternate = u"alt"_s;
    configure("return-keys = f12, ctrl+alt+x");
    openProgram();
    connectKeyboard();
    const QImage program = restingPicture();
    QVERIFY(press({}, u"Super_L"_s));
    QVERIFY(press({ctrl, alternate}, u"m"_s));
    QCOMPARE(differingPixels(restingPicture(), program), 0);
    for (const auto &[held, key] :
         {std::pair{QStringList(), u"F12"_s}, std::pair{QStringList{ctrl, alternate}, u"x"_s}}) {
        QVERIFY(press(held, key));
        QTRY_VERIFY2_WITH_TIMEOUT(isAsked(program), qPrintable(key), longest);
        QVERIFY(press({}, u"Escape"_s));
        QTRY_VERIFY_WITH_TIMEOUT(differingPixels(picture(), program) == 0, longest);
    }

    // Back to the usual ones, for the next menu of the same session.
    configure({});
    sendSignal(kiosk().menu(), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk().log().contains(u"Found running: test-full"_s), longest);
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk().log().count(u"\"screen\":"_s) == 2, longest);
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(differingPixels(picture(), program) == 0, longest);
    QVERIFY(press({}, u"F12"_s));
    QCOMPARE(differingPixels(restingPicture(), program), 0);
    QVERIFY(press({}, u"Super_R"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(program), longest);
}

void TestWaylandConf::aProgramKeepsTheScreenOn()
{
    configure("screen-dark-minutes = 7");
    openProgram();
    QTRY_COMPARE_WITH_TIMEOUT(waiter(), 0, longest);
    QVERIFY(isOn());
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(waitingTime(), "420", longest);
}

QTEST_GUILESS_MAIN(TestWaylandConf)
#include "tst_wayland_conf.moc"

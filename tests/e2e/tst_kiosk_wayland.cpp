// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/waylandtest.h"

#include <algorithm>
#include <csignal>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The same session under labwc. */
class TestKioskWayland : public WaylandTest
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyLeavesTheMenu();
    void nothingIsBehindTheMenu();
    void noKeyLeavesAProgramButItsEnd();
    void theHouseLeadsBack();
    void theKeyLeadsBack_data();
    void theKeyLeadsBack();
    void theMenuComesBackBehindItsProgram();
    void theRescuePageShowsAndLeadsOut();
    void logoutEndsAll();

private:
    void tryEveryKey(const QImage &before);
};

namespace
{

struct Chord {
    QStringList held;
    QString key;
};

const QString ctrl = u"ctrl"_s;
const QString alternate = u"alt"_s;
const QString logo = u"logo"_s;

[[nodiscard]] std::vector<Chord> chords()
{
    return {
        {.held = {ctrl, alternate}, .key = u"BackSpace"_s},
        {.held = {ctrl, alternate}, .key = u"Delete"_s},
        {.held = {ctrl, alternate}, .key = u"t"_s},
        {.held = {ctrl, alternate}, .key = u"F2"_s},
        {.held = {ctrl, alternate}, .key = u"XF86Switch_VT_2"_s},
        {.held = {ctrl}, .key = u"Escape"_s},
        {.held = {alternate}, .key = u"Tab"_s},
        {.held = {alternate}, .key = u"Escape"_s},
        {.held = {alternate}, .key = u"F3"_s},
        {.held = {}, .key = u"Print"_s},
        {.held = {logo}, .key = u"t"_s},
        {.held = {logo}, .key = u"a"_s},
        {.held = {logo}, .key = u"d"_s},
    };
}

// The ink of its pictogram in the upper left corner, which is white otherwise.
[[nodiscard]] bool showsHouse(const QImage &picture)
{
    constexpr int reach = 80;
    const QRgb ink = qRgb(0x22, 0x30, 0x4A);
    for (int place = 0; place < reach * reach; ++place) {
        if (picture.pixel(place % reach, place / reach) == ink) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] QStringList namesOf(const std::vector<Process> &processes)
{
    QStringList names;
    std::ranges::transform(processes, std::back_inserter(names), &Process::name);
    names.sort();
    return names;
}

} // namespace

void TestKioskWayland::tryEveryKey(const QImage &before)
{
    const qint64 session = kiosk().process().processId();
    const QStringList processes = namesOf(descendantsOf(session));
    connectKeyboard();
    for (const Chord &chord : chords()) {
        QVERIFY2(press(chord.held, chord.key), qPrintable(chord.key));
        QVERIFY2(differingPixels(picture(), before) == 0, qPrintable(chord.key));
    }
    QCOMPARE(differingPixels(restingPicture(), before), 0);
    QCOMPARE(namesOf(descendantsOf(session)), processes);
}

void TestKioskWayland::noKeyLeavesTheMenu()
{
    openKiosk({u"--"_s, u"--announce"_s});
    QTRY_VERIFY_WITH_TIMEOUT(kiosk().log().contains(u"\"screen\":"_s), longest);
    const QImage before = restingPicture();
    QVERIFY(!before.isNull());
    tryEveryKey(before);

    // No key of a real keyboard leads to a console.
    const std::vector<Process> compositors = descendantsNamed(u"labwc"_s);
    QCOMPARE(compositors.size(), 1);
    QFile environment(u"/proc/%1/environ"_s.arg(compositors.front().pid));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    QVERIFY(environment.readAll().contains("srvrkeys:none"));

    // Keys do arrive: the code is asked for, and nothing else happens.
    const qint64 menu = kiosk().menu();
    QVERIFY(press({alternate}, u"F4"_s));
    QTRY_VERIFY_WITH_TIMEOUT(differingPixels(picture(), before) > 0, longest);
    QCOMPARE(kiosk().menu(), menu);
}

void TestKioskWayland::nothingIsBehindTheMenu()
{
    openKiosk({u"--menu"_s, u"/bin/sleep"_s, u"--"_s, u"600"_s});
    QTRY_COMPARE_WITH_TIMEOUT(descendantsNamed(u"sleep"_s).size(), 1, longest);
    const QImage before = restingPicture();
    QVERIFY(!before.isNull());
    tryEveryKey(before);
}

void TestKioskWayland::noKeyLeavesAProgramButItsEnd()
{
    openProgram();
    const QImage program = restingPicture();
    tryEveryKey(program);
    QVERIFY(press({alternate}, u"F4"_s));
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"probe"_s).empty(), longest);
    QVERIFY(differingPixels(restingPicture(), program) > 0);
    const QImage menu = restingPicture();
    QVERIFY(press({}, u"F10"_s)); // the menu has the keyboard: the code is asked for
    QTRY_VERIFY_WITH_TIMEOUT(differingPixels(picture(), menu) > 0, longest);
}

void TestKioskWayland::theHouseLeadsBack()
{
    openProgram();
    const QImage program = restingPicture();
    QVERIFY(showsHouse(program));
    QVERIFY(point({u"move"_s, u"-9000"_s, u"-9000"_s})); // wherever it was
    QVERIFY(point({u"move"_s, u"40"_s, u"40"_s}));
    QVERIFY(point({u"click"_s, u"left"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(program), longest);

    connectKeyboard();
    QVERIFY(press({}, u"Right"_s)); // the question has the keyboard
    QVERIFY(press({}, u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"probe"_s).empty(), longest);
    QVERIFY(differingPixels(restingPicture(), program) > 0);
}

void TestKioskWayland::theKeyLeadsBack_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QString>("key");
    QTest::newRow("Super") << QStringList() << u"Super_L"_s;
    QTest::newRow("Home page") << QStringList() << u"XF86HomePage"_s;
    QTest::newRow("Ctrl+Alt+M") << QStringList{ctrl, alternate} << u"m"_s;
}

void TestKioskWayland::theKeyLeadsBack()
{
    QFETCH(const QStringList, held);
    QFETCH(const QString, key);
    openProgram();
    connectKeyboard();
    const QImage program = restingPicture();
    QVERIFY(press(held, key));
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(program), longest);
    QVERIFY(!descendantsNamed(u"probe"_s).empty());

    QVERIFY(press({}, u"Escape"_s));
    QTRY_VERIFY_WITH_TIMEOUT(differingPixels(picture(), program) == 0, longest);
    QVERIFY(press(held, key));
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(program), longest);
    QVERIFY(!restingPicture().isNull()); // at a child's pace
    QVERIFY(press(held, key)); // again: the menu
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"probe"_s).empty(), longest);
}

void TestKioskWayland::theMenuComesBackBehindItsProgram()
{
    openProgram();
    const QImage program = restingPicture();
    const qint64 dead = kiosk().menu();
    sendSignal(dead, SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk().log().contains(u"Found running: test-full"_s), longest);
    QCOMPARE(differingPixels(restingPicture(), program), 0);
    QVERIFY(kiosk().menu() != dead);

    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"probe"_s).empty(), longest);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk().log().count(u"\"screen\":"_s) == 2, longest);
    QVERIFY(differingPixels(restingPicture(), program) > 0);
}

void TestKioskWayland::theRescuePageShowsAndLeadsOut()
{
    openKiosk({u"--menu"_s, u"/bin/false"_s});
    QTRY_COMPARE_WITH_TIMEOUT(descendantsNamed(u"primtux-menu-rescue"_s).size(), 1, longest);
    QTRY_VERIFY_WITH_TIMEOUT(restingPicture().pixelColor(5, 5) == QColor(0xff, 0xfb, 0xf3),
                             longest);
    connectKeyboard();
    const QImage before = restingPicture();
    QVERIFY(press({}, u"Tab"_s));
    QTRY_VERIFY_WITH_TIMEOUT(differingPixels(picture(), before) > 0, longest);
    QVERIFY(press({}, u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(kiosk().process().state(), QProcess::NotRunning, longest);
    QCOMPARE(kiosk().process().exitCode(), 0);
}

void TestKioskWayland::logoutEndsAll()
{
    openProgram();
    QVERIFY(kiosk().end());
    for (const QString &name : {u"probe"_s, u"primtux-menu-run"_s, u"primtux-menu"_s, u"labwc"_s}) {
        QVERIFY2(descendantsNamed(name).empty(), qPrintable(name));
    }
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"Xwayland"_s).empty(), longest);
}

QTEST_GUILESS_MAIN(TestKioskWayland)
#include "tst_kiosk_wayland.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/waylandtest.h"

#include <csignal>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What menu.conf says of keys and of the screen, in the session under labwc. */
class TestWaylandConf : public WaylandTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheKeysThatAreSetLeadBack();
    void turnsDarkAfterTheTimeThatIsSet();
    void waitsAsLongAsItShould_data();
    void waitsAsLongAsItShould();
    void aProgramKeepsTheScreenOn();
    void aProgramDoesNotIfItShouldNot();
    void theScreenIsOnForWhatComes();

private:
    void set(const QByteArray &conf);
    [[nodiscard]] bool isOn();
    /** After how many seconds the screen turns dark, by what waits for it; empty if nothing does.
     */
    [[nodiscard]] QByteArray waitingTime();
};

namespace
{

// Without the upper part, in which labwc's pointer comes and goes.
[[nodiscard]] QImage lowerPart(const QImage &picture)
{
    return picture.copy(0, 150, picture.width(), picture.height() - 150);
}

[[nodiscard]] qint64 waiter()
{
    const std::vector<Process> found = descendantsNamed(u"swayidle"_s);
    return found.empty() ? 0 : found.front().pid;
}

} // namespace

void TestWaylandConf::set(const QByteArray &conf)
{
    QVERIFY(stage().place(u"etc/primtux-menu/menu.conf"_s, conf + '\n'));
}

// wlopm knows, too, but may disturb another wlopm that switches just now.
bool TestWaylandConf::isOn()
{
    return !picture().isNull();
}

QByteArray TestWaylandConf::waitingTime()
{
    QFile words(u"/proc/%1/cmdline"_s.arg(waiter()));
    if (!words.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArrayList all = words.readAll().split('\0');
    return all.value(all.indexOf("timeout") + 1);
}

void TestWaylandConf::onlyTheKeysThatAreSetLeadBack()
{
    const QString ctrl = u"ctrl"_s;
    const QString alternate = u"alt"_s;
    set("return-keys = f12, ctrl+alt+x");
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
    set({});
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

void TestWaylandConf::turnsDarkAfterTheTimeThatIsSet()
{
    set("screen-dark-minutes = 1");
    openMenu();
    QTRY_COMPARE_WITH_TIMEOUT(waitingTime(), "60", longest);
    const QImage before = lowerPart(restingPicture());
    QVERIFY(isOn());
    QTRY_VERIFY_WITH_TIMEOUT(!isOn(), 70'000);
    QVERIFY(press({}, u"Shift_L"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(), longest);
    QCOMPARE(differingPixels(lowerPart(restingPicture()), before), 0);
}

void TestWaylandConf::waitsAsLongAsItShould_data()
{
    QTest::addColumn<QByteArray>("conf");
    QTest::addColumn<QByteArray>("seconds");
    QTest::newRow("by default") << QByteArray() << "600"_ba;
    QTest::newRow("system") << "screen-dark-minutes = system"_ba << "600"_ba;
    QTest::newRow("never") << "screen-dark-minutes = 0"_ba << QByteArray();
}

void TestWaylandConf::waitsAsLongAsItShould()
{
    QFETCH(const QByteArray, conf);
    QFETCH(const QByteArray, seconds);
    set(conf);
    openMenu();
    QVERIFY(!restingPicture().isNull());
    QCOMPARE(waitingTime(), seconds);
}

void TestWaylandConf::aProgramKeepsTheScreenOn()
{
    set("screen-dark-minutes = 7");
    openProgram();
    QTRY_COMPARE_WITH_TIMEOUT(waiter(), 0, longest);
    QVERIFY(isOn());
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(waitingTime(), "420", longest);
}

void TestWaylandConf::aProgramDoesNotIfItShouldNot()
{
    set("screen-awake-minutes = 0");
    openProgram();
    QCOMPARE(waitingTime(), "600");
}

void TestWaylandConf::theScreenIsOnForWhatComes()
{
    set("screen-dark-minutes = 1");
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

QTEST_GUILESS_MAIN(TestWaylandConf)
#include "tst_wayland_conf.moc"

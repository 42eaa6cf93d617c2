// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/launcher.h"
#include "launch/lowmode.h"
#include "launch/playground.h"
#include "launch/screenmode.h"
#include "launch/xdesktop.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <string_view>

#include <xcb/randr.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PrimTux;

namespace
{

[[nodiscard]] xcb_connection_t *connection()
{
    return qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
}

[[nodiscard]] ScreenLayout layoutNow()
{
    return screenLayout(connection()).value_or(ScreenLayout{});
}

/** @p layout with its first screen at a new mode of 800×600, made as @p name. */
[[nodiscard]] ScreenLayout withAnotherMode(ScreenLayout layout, std::string_view name)
{
    const xcb_randr_mode_t mode = makeLowMode(connection(), name);
    if (mode == XCB_NONE || layout.areas.empty()) {
        return {};
    }
    xcb_randr_add_output_mode(connection(), layout.areas.front().outputs.front(), mode);
    layout.size = {800, 600};
    layout.areas.front().size = layout.size;
    layout.areas.front().mode = mode;
    return layout;
}

[[nodiscard]] LaunchPlan windowIn(const Playground &place, const QStringList &arguments)
{
    LaunchPlan plan;
    plan.program = QStringLiteral(WINDOW);
    plan.arguments = arguments;
    plan.environment = {{u"DISPLAY"_s, qEnvironmentVariable("DISPLAY")}};
    plan.workingFolder = place.path(QString());
    return plan;
}

const ScreenArea laptop{
    .id = 1, .x = 0, .y = 0, .size = {1366, 768}, .mode = 10, .rotation = 1, .outputs = {100}};
const ScreenArea beamer{
    .id = 2, .x = 1366, .y = 0, .size = {1024, 768}, .mode = 20, .rotation = 1, .outputs = {200}};
const ScreenArea laptopOff{
    .id = 1, .x = 0, .y = 0, .size = {}, .mode = 0, .rotation = 1, .outputs = {}};
const ScreenArea beamerOff{
    .id = 2, .x = 0, .y = 0, .size = {}, .mode = 0, .rotation = 1, .outputs = {}};
const ScreenArea laptopLow{
    .id = 1, .x = 0, .y = 0, .size = {640, 480}, .mode = 11, .rotation = 1, .outputs = {100}};

} // namespace

class ScreenModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatHasToChange_data();
    void findsWhatHasToChange();
    void knowsTheLayoutOfTheScreen();
    void changesNothingWithoutNeed();
    void goesBackToTheModeOfBefore();
    void restoresWhatAProgramLeft();
    void restoresWhatWasBeforeAMenuThatDied();
};

void ScreenModeTest::findsWhatHasToChange_data()
{
    QTest::addColumn<ScreenLayout>("now");
    QTest::addColumn<ScreenChange>("change");

    const auto layout = [](QSize size, const std::vector<ScreenArea> &areas, quint32 primary) {
        return ScreenLayout{.size = size, .millimetres = {}, .areas = areas, .primary = primary};
    };
    QTest::newRow("nothing") << layout(
        {2390, 768},
        {laptop, beamer},
        100) << ScreenChange{.switchedOff = {}, .resized = false, .setUp = {}, .newPrimary = false};
    QTest::newRow("lower mode") << layout({2390, 768}, {laptopLow, beamer}, 100)
                                << ScreenChange{.switchedOff = {laptopOff},
                                                .resized = false,
                                                .setUp = {laptop},
                                                .newPrimary = false};
    QTest::newRow("desktop shrunk, second screen off")
        << layout({640, 480}, {laptopLow, beamerOff}, 100)
        << ScreenChange{.switchedOff = {laptopOff},
                        .resized = true,
                        .setUp = {laptop, beamer},
                        .newPrimary = false};
    QTest::newRow("other primary")
        << layout({2390, 768}, {laptop, beamer}, 200)
        << ScreenChange{.switchedOff = {}, .resized = false, .setUp = {}, .newPrimary = true};
}

void ScreenModeTest::findsWhatHasToChange()
{
    QFETCH(const ScreenLayout, now);
    QFETCH(const ScreenChange, change);
    const ScreenLayout wanted{
        .size = {2390, 768}, .millimetres = {}, .areas = {laptop, beamer}, .primary = 100};

    QCOMPARE(changeBetween(now, wanted), change);
}

void ScreenModeTest::knowsTheLayoutOfTheScreen()
{
    const ScreenLayout layout = layoutNow();

    QCOMPARE(layout.size, QSize(1366, 768));
    QVERIFY(!layout.areas.empty());
    QCOMPARE(layout.areas.front().size, QSize(1366, 768));
}

void ScreenModeTest::changesNothingWithoutNeed()
{
    const ScreenLayout before = layoutNow();

    const auto restored = restoreScreens(connection(), before);

    QVERIFY(restored);
    QVERIFY(!*restored);
}

void ScreenModeTest::goesBackToTheModeOfBefore()
{
    const ScreenLayout before = layoutNow();
    const ScreenLayout other = withAnotherMode(before, "one");
    QVERIFY(!other.areas.empty());
    QVERIFY(restoreScreens(connection(), other).value_or(false));
    QCOMPARE(layoutNow().size, other.size);

    QVERIFY(restoreScreens(connection(), before).value_or(false));

    QCOMPARE(layoutNow().areas, before.areas);
    QCOMPARE(layoutNow().size, before.size);
}

void ScreenModeTest::restoresWhatAProgramLeft()
{
    const Playground place(Playground::Leaving::Untouched);
    const ScreenLayout before = layoutNow();
    const ScreenLayout other = withAnotherMode(before, "other");
    QVERIFY(!other.areas.empty());
    Launcher launcher({.supervisor = QStringLiteral(SUPERVISOR), .socket = {}});
    const QSignalSpy shown(&launcher, &Launcher::windowShown);
    const QSignalSpy ended(&launcher, &Launcher::ended);
    launcher.start(windowIn(place, {u"size=640x480"_s}));
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(restoreScreens(connection(), other).value_or(false)); // a program would do it so

    launcher.stop();

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(layoutNow().size, before.size);
}

// A menu died beside it; the next one only sees how it is now.
void ScreenModeTest::restoresWhatWasBeforeAMenuThatDied()
{
    const Playground place;
    const ScreenLayout before = layoutNow();
    const Launcher::Settings settings{.supervisor = QStringLiteral(SUPERVISOR),
                                      .socket = place.path(u"run/supervisor"_s)};
    {
        Launcher launcher(settings);
        const QSignalSpy shown(&launcher, &Launcher::windowShown);
        launcher.start(windowIn(place, {u"size=640x480"_s, u"mode=low"_s}));
        QTRY_COMPARE(shown.size(), 1);
        QTRY_COMPARE(layoutNow().areas.front().size, QSize(800, 600));
    }
    Launcher later(settings);
    const QSignalSpy ended(&later, &Launcher::ended);
    QVERIFY(later.adopt());

    later.stop();

    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(layoutNow(), before);
    QVERIFY(!QFile::exists(place.path(u"run/supervisor.record"_s)));
}

int main(int argc, char **argv)
{
    const XDesktop desktop;
    if (!desktop.isThere()) {
        qCritical("Xvfb or openbox is missing.");
        return 1;
    }
    const QGuiApplication application(argc, argv);
    ScreenModeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenmode.moc"

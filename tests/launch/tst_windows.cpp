// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/desktopstate.h"
#include "launch/launcher.h"
#include "launch/playground.h"
#include "launch/windows.h"
#include "launch/xdesktop.h"

#include <KWindowInfo>
#include <KX11Extras>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QRasterWindow>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <netwm.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PrimTux;

namespace
{

/** The windows under the window manager's care but the menu's. */
[[nodiscard]] QList<WId> windowsBut(const QWindow &menu)
{
    QList<WId> all = KX11Extras::windows();
    all.removeAll(menu.winId());
    return all;
}

[[nodiscard]] KWindowInfo infoOf(WId window)
{
    return {window,
            NET::WMState | NET::WMFrameExtents | NET::WMGeometry | NET::WMWindowType,
            NET::WM2TransientFor};
}

[[nodiscard]] bool isFullScreen(WId window)
{
    return infoOf(window).hasState(NET::FullScreen);
}

[[nodiscard]] bool isCentred(WId window)
{
    const QRect frame = infoOf(window).frameGeometry();
    return frame.topLeft() == centredIn(QGuiApplication::primaryScreen()->geometry(), frame);
}

} // namespace

/** The launcher on a desktop whose windows can be watched. */
class WindowsTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowsTest(const XDesktop &desktop)
        : m_desktop(desktop)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void findsTheMiddle_data();
    void findsTheMiddle();
    void noticesTheFirstWindow_data();
    void noticesTheFirstWindow();
    void waitsThroughASplashScreen();
    void takesAnUnmanagedWindowForWantOfAnother();
    void failsAProgramThatDoesNothing();
    void losesPatienceWithAProgramThatOnlyWorks();
    void makesMainWindowsFullScreenButNoDialogs();
    void fillsTheScreenAgainAFewTimes();
    void centresADialogThatComesFirst();
    void centresASplashWindow();
    void centresAQuestionOfAWindowThatDoesNotShow();
    void centresAWindowAndAgainWhenItGrows();
    void leavesWindowsAsTheyAre();
    void givesTheProgramTheKeyboard();
    void givesTheMenuTheKeyboardBack();
    void endsAProgramThatLingersWithoutAWindow();
    void waitsForAProgramThatOpensAnotherWindow();
    void adoptsWindowsThatAreThereAlready();
    void asksTheWindowsToCloseFirst();
    void tellsToSaveInsteadOfToClose();
    void tellsToSaveAfterAMenuThatDied();
    void endsWhatDoesNotClose();
    void waitsForTheAnswerToAQuestion();
    void doesNotWaitTwice();
    void tellsACrashFromAnEnd_data();
    void tellsACrashFromAnEnd();
    void givesTheKeyboardLayoutBack();

private:
    [[nodiscard]] LaunchPlan planFor(const QString &wishes,
                                     WindowPolicy policy = WindowPolicy::AsIs) const;
    [[nodiscard]] Launcher::Settings settings() const;
    [[nodiscard]] WId onlyWindow() const { return windowsBut(*m_menu).value(0); }

    const XDesktop &m_desktop;
    std::unique_ptr<Playground> m_place;
    std::unique_ptr<QRasterWindow> m_menu;
    std::unique_ptr<Launcher> m_launcher;
    std::unique_ptr<QSignalSpy> m_shown;
    std::unique_ptr<QSignalSpy> m_ended;
};

void WindowsTest::initTestCase()
{
    QTRY_VERIFY(m_desktop.isSettled());
    QVERIFY(ProgramWindows::canBeWatched());
}

void WindowsTest::init()
{
    m_place = std::make_unique<Playground>(Playground::Leaving::Untouched);
    m_menu = std::make_unique<QRasterWindow>();
    m_menu->showFullScreen();
    QVERIFY(QTest::qWaitForWindowExposed(m_menu.get()));
    QTRY_COMPARE(KX11Extras::activeWindow(), m_menu->winId());
    QTRY_COMPARE(QGuiApplication::focusWindow(), m_menu.get());
    m_launcher = std::make_unique<Launcher>(settings());
    m_launcher->setMenuWindow(m_menu.get());
    m_shown = std::make_unique<QSignalSpy>(m_launcher.get(), &Launcher::windowShown);
    m_ended = std::make_unique<QSignalSpy>(m_launcher.get(), &Launcher::ended);
}

void WindowsTest::cleanup()
{
    if (m_launcher->isRunning()) {
        m_launcher->stop();
        QTRY_VERIFY(!m_launcher->isRunning());
    }
    m_launcher.reset();
    m_menu.reset();
    QTRY_VERIFY(isAlone(m_desktop.processes()));
    QTRY_VERIFY(KX11Extras::windows().isEmpty());
    m_place.reset();
}

LaunchPlan WindowsTest::planFor(const QString &wishes, WindowPolicy policy) const
{
    LaunchPlan plan;
    plan.activityId = u"window"_s;
    plan.program = QStringLiteral(WINDOW);
    plan.arguments = wishes.split(u' ', Qt::SkipEmptyParts);
    plan.environment = {{u"DISPLAY"_s, qEnvironmentVariable("DISPLAY")}};
    plan.workingFolder = m_place->path(QString());
    plan.log = m_place->path(u"log"_s);
    plan.window = policy;
    plan.grace = 300ms;
    return plan;
}

Launcher::Settings WindowsTest::settings() const
{
    return {.supervisor = QStringLiteral(SUPERVISOR),
            .socket = m_place->path(u"run/supervisor"_s),
            .timeout = 1200ms,
            .patience = 2500ms,
            .settling = 100ms,
            .lingering = 600ms};
}

void WindowsTest::findsTheMiddle_data()
{
    QTest::addColumn<QRect>("screen");
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<QPoint>("place");

    QTest::newRow("smaller") << QRect(0, 0, 1000, 600) << QRect(10, 10, 400, 200)
                             << QPoint(300, 200);
    QTest::newRow("second screen")
        << QRect(1000, 100, 1000, 600) << QRect(1010, 10, 400, 200) << QPoint(1300, 300);
    QTest::newRow("larger") << QRect(0, 0, 1000, 600) << QRect(-50, -50, 1200, 700) << QPoint(0, 0);
}

void WindowsTest::findsTheMiddle()
{
    QFETCH(const QRect, screen);
    QFETCH(const QRect, frame);
    QFETCH(const QPoint, place);

    QCOMPARE(centredIn(screen, frame), place);
}

void WindowsTest::noticesTheFirstWindow_data()
{
    QTest::addColumn<QString>("wishes");

    QTest::newRow("at once") << QString();
    QTest::newRow("of a slow program") << u"delay=700"_s;
    QTest::newRow("of a program that forks and returns") << u"fork=yes delay=200"_s;
    QTest::newRow("that names no process") << u"pid=no"_s;
    QTest::newRow("of an old program without a type") << u"type=none"_s;
    QTest::newRow("that is a dialog") << u"type=dialog"_s;
}

void WindowsTest::noticesTheFirstWindow()
{
    QFETCH(const QString, wishes);

    m_launcher->start(planFor(wishes));

    QTRY_COMPARE(m_shown->size(), 1);
    QCOMPARE(windowsBut(*m_menu).size(), 1);
    m_launcher->stop();
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
}

void WindowsTest::waitsThroughASplashScreen()
{
    m_launcher->start(planFor(u"type=splash"_s));
    QTRY_COMPARE(windowsBut(*m_menu).size(), 1);
    QCOMPARE(m_shown->size(), 0);

    // Nothing else comes: then it is what there is to see.
    QTRY_COMPARE(m_shown->size(), 1);
}

void WindowsTest::takesAnUnmanagedWindowForWantOfAnother()
{
    m_launcher->start(planFor(u"unmanaged=yes"_s));

    QTRY_COMPARE(m_shown->size(), 1);
    QVERIFY(windowsBut(*m_menu).isEmpty());
}

void WindowsTest::failsAProgramThatDoesNothing()
{
    LaunchPlan plan = planFor({});
    plan.program = QStringLiteral(ACTOR);
    plan.arguments = QStringList{u"wait"_s, u"60000"_s};

    m_launcher->start(plan);

    QTRY_COMPARE(m_ended->size(), 1);
    const auto end = m_ended->constFirst().constFirst().value<LaunchEnd>();
    QCOMPARE(end.kind, LaunchEnd::Kind::Failed);
    QVERIFY2(end.reason.contains(u"no window"_s), qPrintable(end.reason));
    QCOMPARE(end.lastLines, QStringList{u"waiting"_s});
    QCOMPARE(m_shown->size(), 0);
}

void WindowsTest::losesPatienceWithAProgramThatOnlyWorks()
{
    LaunchPlan plan = planFor({});
    plan.program = QStringLiteral(ACTOR);
    plan.arguments = QStringList{u"work"_s};
    QElapsedTimer clock;
    clock.start();

    m_launcher->start(plan);

    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Failed);
    QVERIFY2(clock.durationElapsed() >= settings().patience,
             qPrintable(QString::number(clock.elapsed())));
}

void WindowsTest::makesMainWindowsFullScreenButNoDialogs()
{
    m_launcher->start(planFor(u"dialog=yes"_s, WindowPolicy::FullScreen));

    QTRY_COMPARE(windowsBut(*m_menu).size(), 2);
    const QList<WId> windows = windowsBut(*m_menu);
    const auto dialog = std::ranges::find_if(windows, [](WId window) {
        return infoOf(window).windowType(NET::AllTypesMask) == NET::Dialog;
    });
    QVERIFY(dialog != windows.end());
    const WId main = windows.at(dialog == windows.begin() ? 1 : 0);
    QTRY_VERIFY(isFullScreen(main));
    QCOMPARE(infoOf(main).geometry(), QGuiApplication::primaryScreen()->geometry());
    QVERIFY(!isFullScreen(*dialog));
}

// GNOME Sudoku goes back to the size that it had in mind.
void WindowsTest::fillsTheScreenAgainAFewTimes()
{
    m_launcher->start(planFor(u"size=300x200"_s, WindowPolicy::FullScreen));
    QTRY_COMPARE(m_shown->size(), 1);
    const WId window = onlyWindow();
    QTRY_VERIFY(isFullScreen(window));
    const auto isFullAgain = [window] { // a program would do it so
        KX11Extras::clearState(window, NET::FullScreen);
        return QTest::qWaitFor([window] { return !isFullScreen(window); }, 200)
            ? QTest::qWaitFor([window] { return isFullScreen(window); }, 500)
            : isFullScreen(window);
    };

    QVERIFY(isFullAgain());
    int times = 1;
    while (times < 20 && isFullAgain()) {
        ++times;
    }
    QVERIFY2(times < 20, "it never has its way");
}

void WindowsTest::centresADialogThatComesFirst()
{
    m_launcher->start(planFor(u"type=dialog"_s, WindowPolicy::FullScreen));

    QTRY_COMPARE(m_shown->size(), 1);
    QTRY_VERIFY(isCentred(onlyWindow()));
    QVERIFY(!isFullScreen(onlyWindow()));
}

// Java's: a normal window by its type.
void WindowsTest::centresASplashWindow()
{
    m_launcher->start(planFor(u"skip=yes"_s, WindowPolicy::FullScreen));

    QTRY_COMPARE(m_shown->size(), 1);
    QTRY_VERIFY(isCentred(onlyWindow()));
    QVERIFY(!isFullScreen(onlyWindow()));
}

void WindowsTest::centresAQuestionOfAWindowThatDoesNotShow()
{
    m_launcher->start(planFor(u"type=dialog owner=hidden placed=yes"_s, WindowPolicy::FullScreen));

    QTRY_COMPARE(m_shown->size(), 1);
    QTRY_VERIFY(isCentred(onlyWindow()));
}

void WindowsTest::centresAWindowAndAgainWhenItGrows()
{
    m_launcher->start(planFor(u"size=300x200 grow=640x480"_s, WindowPolicy::Centred));

    QTRY_COMPARE(m_shown->size(), 1);
    QTRY_COMPARE(infoOf(onlyWindow()).geometry().size(), QSize(640, 480));
    QTRY_VERIFY(isCentred(onlyWindow()));
    QVERIFY(!isFullScreen(onlyWindow()));
}

void WindowsTest::leavesWindowsAsTheyAre()
{
    m_launcher->start(planFor(u"size=300x200"_s));

    QTRY_COMPARE(m_shown->size(), 1);
    QTRY_COMPARE(KX11Extras::activeWindow(), onlyWindow());
    QVERIFY(!isFullScreen(onlyWindow()));
    QCOMPARE(infoOf(onlyWindow()).geometry().size(), QSize(300, 200));
}

void WindowsTest::givesTheProgramTheKeyboard()
{
    m_launcher->start(planFor(u"delay=300"_s));
    // A child who clicks on while it waits: the window manager then guards the menu's keyboard.
    QTest::mouseClick(m_menu.get(), Qt::LeftButton);

    QTRY_COMPARE(m_shown->size(), 1);
    QTRY_COMPARE(KX11Extras::activeWindow(), onlyWindow());
    QTRY_COMPARE(KX11Extras::stackingOrder().constLast(), onlyWindow());
}

void WindowsTest::givesTheMenuTheKeyboardBack()
{
    m_launcher->start(planFor(u"close=600"_s, WindowPolicy::FullScreen));
    QTRY_COMPARE(m_shown->size(), 1);
    QTRY_COMPARE(KX11Extras::activeWindow(), onlyWindow());

    QTRY_COMPARE(m_ended->size(), 1);

    QTRY_COMPARE(KX11Extras::activeWindow(), m_menu->winId());
    QTRY_COMPARE(KX11Extras::stackingOrder().constLast(), m_menu->winId());
    QTRY_COMPARE(QGuiApplication::focusWindow(), m_menu.get());
}

void WindowsTest::endsAProgramThatLingersWithoutAWindow()
{
    m_launcher->start(planFor(u"close=300 stay=60000"_s));
    QTRY_COMPARE(m_shown->size(), 1);

    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
}

void WindowsTest::waitsForAProgramThatOpensAnotherWindow()
{
    LaunchPlan plan = planFor({});
    plan.program = u"/bin/sh"_s;
    plan.arguments = QStringList{
        u"-c"_s, u"\"$0\" close=200; \"$0\" delay=300 close=900; exit 5"_s, QStringLiteral(WINDOW)};

    m_launcher->start(plan);

    QTRY_COMPARE(m_shown->size(), 1);
    QTRY_VERIFY(windowsBut(*m_menu).isEmpty());
    QTRY_COMPARE(windowsBut(*m_menu).size(), 1);
    QVERIFY(m_launcher->isRunning());
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_shown->size(), 1);
}

void WindowsTest::adoptsWindowsThatAreThereAlready()
{
    m_launcher->start(planFor(u"size=300x200"_s));
    QTRY_COMPARE(m_shown->size(), 1);
    m_launcher = std::make_unique<Launcher>(settings());
    const QSignalSpy shown(m_launcher.get(), &Launcher::windowShown);
    const QSignalSpy ended(m_launcher.get(), &Launcher::ended);
    bringToFront(m_menu.get()); // as a menu that was started again
    QTRY_COMPARE(KX11Extras::activeWindow(), m_menu->winId());

    QVERIFY(m_launcher->adopt());

    QTRY_COMPARE(shown.size(), 1);
    QTRY_COMPARE(KX11Extras::activeWindow(), onlyWindow());
    QCOMPARE(m_launcher->activityId(), u"window"_s);
    m_launcher->stop();
    QTRY_COMPARE(ended.size(), 1);
}

void WindowsTest::asksTheWindowsToCloseFirst()
{
    LaunchPlan plan = planFor(u"deaf=yes dialog=yes"_s);
    plan.grace = 60s; // it does not wait for that
    m_launcher->start(plan);
    QTRY_COMPARE(windowsBut(*m_menu).size(), 2);

    m_launcher->leave();

    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
}

void WindowsTest::tellsToSaveInsteadOfToClose()
{
    const QSignalSpy forced(m_launcher.get(), &Launcher::endForced);
    LaunchPlan plan = planFor(u"deaf=yes question=yes"_s);
    plan.grace = 60s;
    plan.saveSignal = SaveSignal::Usr1; // which ends it, as any program that does not say otherwise
    m_launcher->start(plan);
    QTRY_COMPARE(m_shown->size(), 1);

    m_launcher->leave();

    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
    QCOMPARE(forced.size(), 0);
}

// The window does not hear that it is to close: only the signal ends it in time.
void WindowsTest::tellsToSaveAfterAMenuThatDied()
{
    LaunchPlan plan = planFor(u"deaf=yes question=yes"_s);
    plan.grace = 60s;
    plan.saveSignal = SaveSignal::Usr1;
    m_launcher->start(plan);
    QTRY_COMPARE(m_shown->size(), 1);
    m_launcher = std::make_unique<Launcher>(settings());
    const QSignalSpy shown(m_launcher.get(), &Launcher::windowShown);
    const QSignalSpy ended(m_launcher.get(), &Launcher::ended);
    QVERIFY(m_launcher->adopt());
    QTRY_COMPARE(shown.size(), 1);

    m_launcher->leave();

    QTRY_COMPARE(ended.size(), 1);
}

void WindowsTest::endsWhatDoesNotClose()
{
    const QSignalSpy forced(m_launcher.get(), &Launcher::endForced);
    m_launcher->start(planFor(u"deaf=yes stubborn=yes"_s));
    QTRY_COMPARE(m_shown->size(), 1);

    m_launcher->leave();
    QTRY_COMPARE(forced.size(), 1);
    QTRY_COMPARE(KX11Extras::activeWindow(), m_menu->winId());

    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(m_ended->constFirst().constFirst().value<LaunchEnd>().kind, LaunchEnd::Kind::Left);
}

void WindowsTest::waitsForTheAnswerToAQuestion()
{
    const QSignalSpy forced(m_launcher.get(), &Launcher::endForced);
    m_launcher->start(planFor(u"deaf=yes question=yes"_s));
    QTRY_COMPARE(m_shown->size(), 1);
    const WId main = onlyWindow();
    m_launcher->leave();
    QTRY_COMPARE(windowsBut(*m_menu).size(), 2);
    QElapsedTimer patience;
    patience.start();
    QTRY_VERIFY(patience.hasExpired(600)); // twice the grace
    QCOMPARE(forced.size(), 0);

    QList<WId> question = windowsBut(*m_menu);
    question.removeAll(main);
    auto *const server
        = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
    NETRootInfo(server, NET::Properties(), NET::Properties2())
        .closeWindowRequest(static_cast<xcb_window_t>(question.constFirst()));
    xcb_flush(server);

    QTRY_COMPARE(windowsBut(*m_menu).size(), 1);
    patience.restart();
    QTRY_VERIFY(patience.hasExpired(600));
    QVERIFY(m_launcher->isRunning());
    QCOMPARE(forced.size(), 0);
}

void WindowsTest::doesNotWaitTwice()
{
    const QSignalSpy forced(m_launcher.get(), &Launcher::endForced);
    LaunchPlan plan = planFor(u"question=yes"_s);
    plan.grace = 60s;
    m_launcher->start(plan);
    QTRY_COMPARE(m_shown->size(), 1);
    m_launcher->leave();
    QTRY_COMPARE(windowsBut(*m_menu).size(), 2);
    QCOMPARE(forced.size(), 0);

    m_launcher->leave();

    QCOMPARE(forced.size(), 1);
    QTRY_COMPARE(m_ended->size(), 1);
}

void WindowsTest::tellsACrashFromAnEnd_data()
{
    QTest::addColumn<QString>("wishes");
    QTest::addColumn<LaunchEnd::Kind>("kind");
    QTest::addColumn<QString>("told");

    QTest::newRow("well") << u"close=200"_s << LaunchEnd::Kind::Left << QString();
    QTest::newRow("exit code") << u"close=200 code=3"_s << LaunchEnd::Kind::Crashed << u"3"_s;
    QTest::newRow("signal") << u"close=200 signal=11"_s << LaunchEnd::Kind::Crashed << u"11"_s;
}

void WindowsTest::tellsACrashFromAnEnd()
{
    QFETCH(const QString, wishes);
    QFETCH(const LaunchEnd::Kind, kind);
    QFETCH(const QString, told);

    m_launcher->start(planFor(wishes));

    QTRY_COMPARE(m_ended->size(), 1);
    const auto end = m_ended->constFirst().constFirst().value<LaunchEnd>();
    QCOMPARE(end.kind, kind);
    QVERIFY2(end.reason.contains(told), qPrintable(end.reason));
}

void WindowsTest::givesTheKeyboardLayoutBack()
{
    auto *const server
        = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
    QCOMPARE(QProcess::execute(u"setxkbmap"_s, {u"us,fr"_s}), 0);
    QTRY_COMPARE(keyboardGroup(server), std::optional(0));
    m_launcher->start(planFor({}));
    QTRY_COMPARE(m_shown->size(), 1);
    setKeyboardGroup(server, 1);
    QTRY_COMPARE(keyboardGroup(server), std::optional(1));

    m_launcher->stop();

    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(keyboardGroup(server), std::optional(0));
}

int main(int argc, char **argv)
{
    const XDesktop desktop;
    if (!desktop.isThere()) {
        qCritical("Xvfb or openbox is missing.");
        return 1;
    }
    const QGuiApplication application(argc, argv);
    WindowsTest test(desktop);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windows.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/companions.h"
#include "launch/launcher.h"
#include "launch/playground.h"
#include "launch/windows.h"
#include "launch/xdesktop.h"

#include <KX11Extras>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PrimTux;

/** What runs beside the activity that runs, on a real X server with a window manager. */
class CompanionsTest : public QObject
{
    Q_OBJECT

public:
    explicit CompanionsTest(const XDesktop &desktop)
        : m_desktop(desktop)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void staysAboveAProgramThatFillsTheScreen();
    void staysAboveWhenAnotherOneComes();
    void staysAboveAWindowThatComesLater();
    void isStartedOnce();
    void isStoppedByItsName();
    void isForgottenWhenItEnds();
    void leavesRoomOnTheScreen();
    void isFoundAgain();
    void whatCannotStartIsNotThere();
    void opensAsAnyWindowWhenNothingElseRuns();

private: // NOLINT(readability-redundant-access-specifiers)
    [[nodiscard]] LaunchPlan planFor(const QString &id, const QString &wishes) const;
    [[nodiscard]] LaunchPlan helper(const QString &id) const;
    [[nodiscard]] Companions::Settings settings() const;
    [[nodiscard]] bool isAbove(WId one, WId other) const;
    void fillScreen(const QString &wishes);
    [[nodiscard]] WId windowOpenedBy(const std::function<void()> &action) const;

    const XDesktop &m_desktop;
    std::unique_ptr<Playground> m_place;
    std::unique_ptr<Launcher> m_launcher;
    std::unique_ptr<Companions> m_companions;
    WId m_program = 0;
};

void CompanionsTest::initTestCase()
{
    QTRY_VERIFY(m_desktop.isSettled());
    QVERIFY(ProgramWindows::canBeWatched());
}

void CompanionsTest::init()
{
    m_place = std::make_unique<Playground>(Playground::Leaving::Untouched);
    m_launcher = std::make_unique<Launcher>(Launcher::Settings{
        .supervisor = QStringLiteral(SUPERVISOR), .socket = m_place->path(u"run/supervisor"_s)});
    m_companions = std::make_unique<Companions>(settings());
}

void CompanionsTest::cleanup()
{
    m_companions->stopAll();
    m_launcher->stop();
    QTRY_VERIFY(isAlone(m_desktop.processes()));
    QTRY_VERIFY(KX11Extras::windows().isEmpty());
    m_companions.reset();
    m_launcher.reset();
    m_place.reset();
}

LaunchPlan CompanionsTest::planFor(const QString &id, const QString &wishes) const
{
    LaunchPlan plan;
    plan.activityId = id;
    plan.program = QStringLiteral(WINDOW);
    plan.arguments = wishes.split(u' ', Qt::SkipEmptyParts);
    plan.environment = {{u"DISPLAY"_s, qEnvironmentVariable("DISPLAY")}};
    plan.workingFolder = m_place->path(QString());
    plan.grace = 300ms;
    return plan;
}

LaunchPlan CompanionsTest::helper(const QString &id) const
{
    LaunchPlan plan = planFor(id, u"size=300x200"_s);
    plan.window = WindowPolicy::Beside;
    return plan;
}

Companions::Settings CompanionsTest::settings() const
{
    return {.supervisor = QStringLiteral(SUPERVISOR),
            .socket = m_place->path(u"run/beside-"_s),
            .mainWindow = [this] { return m_launcher->programWindow(); }};
}

bool CompanionsTest::isAbove(WId one, WId other) const
{
    const QList<WId> order = KX11Extras::stackingOrder();
    return order.contains(other) && order.indexOf(one) > order.indexOf(other);
}

WId CompanionsTest::windowOpenedBy(const std::function<void()> &action) const
{
    const QList<WId> before = KX11Extras::windows();
    action();
    WId opened = 0;
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] {
        for (const WId window : KX11Extras::windows()) {
            opened = before.contains(window) ? opened : window;
        }
        return opened != 0;
    });
    return opened;
}

// A game that fills the screen and has the keyboard.
void CompanionsTest::fillScreen(const QString &wishes)
{
    LaunchPlan plan = planFor(u"game"_s, wishes);
    plan.window = WindowPolicy::FullScreen;
    m_program = windowOpenedBy([&] { m_launcher->start(plan); });
    QVERIFY(m_program != 0);
    QTRY_COMPARE(KX11Extras::activeWindow(), m_program);
}

void CompanionsTest::staysAboveAProgramThatFillsTheScreen()
{
    fillScreen(u"size=640x480"_s);

    const WId magnifier = windowOpenedBy([this] { m_companions->start(helper(u"magnifier"_s)); });

    QVERIFY(magnifier != 0);
    QTRY_VERIFY(isAbove(magnifier, m_program));
    m_launcher->bringToFront();
    QTRY_COMPARE(KX11Extras::activeWindow(), m_program); // it has the keyboard
    QVERIFY(isAbove(magnifier, m_program));
}

// The first one loses its place when the game gets the keyboard back from the second one.
void CompanionsTest::staysAboveWhenAnotherOneComes()
{
    fillScreen(u"size=640x480"_s);
    const WId keyboard = windowOpenedBy([this] { m_companions->start(helper(u"keyboard"_s)); });
    QTRY_VERIFY(isAbove(keyboard, m_program));

    const WId magnifier = windowOpenedBy([this] { m_companions->start(helper(u"magnifier"_s)); });

    QVERIFY(keyboard != 0 && magnifier != 0);
    QTRY_COMPARE(KX11Extras::activeWindow(), m_program);
    QTRY_VERIFY(isAbove(keyboard, m_program) && isAbove(magnifier, m_program));
}

void CompanionsTest::staysAboveAWindowThatComesLater()
{
    fillScreen(u"size=640x480 again=1500"_s);
    const WId magnifier = windowOpenedBy([this] { m_companions->start(helper(u"magnifier"_s)); });

    const WId later = windowOpenedBy([] { });

    QVERIFY(later != 0 && later != magnifier);
    QTRY_COMPARE(KX11Extras::activeWindow(), later);
    QTRY_VERIFY(isAbove(magnifier, later));
}

void CompanionsTest::isStartedOnce()
{
    fillScreen(u"size=640x480"_s);
    const QSignalSpy changed(m_companions.get(), &Companions::changed);

    m_companions->start(helper(u"magnifier"_s));
    m_companions->start(helper(u"magnifier"_s));

    QVERIFY(m_companions->isRunning(u"magnifier"_s));
    QVERIFY(!m_companions->isRunning(u"keyboard"_s));
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(KX11Extras::windows().size(), 2);
}

void CompanionsTest::isStoppedByItsName()
{
    fillScreen(u"size=640x480"_s);
    m_companions->start(helper(u"magnifier"_s));
    m_companions->start(helper(u"keyboard"_s));
    QTRY_COMPARE(KX11Extras::windows().size(), 3);

    m_companions->stop(u"magnifier"_s);

    QTRY_VERIFY(!m_companions->isRunning(u"magnifier"_s));
    QVERIFY(m_companions->isRunning(u"keyboard"_s));
    QTRY_COMPARE(KX11Extras::windows().size(), 2);
    QVERIFY(m_launcher->isRunning());
}

void CompanionsTest::isForgottenWhenItEnds()
{
    LaunchPlan plan = planFor(u"keyboard"_s, u"size=300x200 close=200"_s);
    plan.window = WindowPolicy::Beside;
    m_companions->start(plan);
    QVERIFY(m_companions->isRunning(u"keyboard"_s));

    QTRY_VERIFY(!m_companions->isRunning(u"keyboard"_s));
}

void CompanionsTest::leavesRoomOnTheScreen()
{
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    for (const QString &id : ids) {
        m_companions->start(helper(id));
    }

    QVERIFY(m_companions->isRunning(u"d"_s));
    QVERIFY(!m_companions->isRunning(u"e"_s));
    m_companions->stop(u"b"_s);
    QTRY_VERIFY(!m_companions->isRunning(u"b"_s));
    m_companions->start(helper(u"e"_s));
    QVERIFY(m_companions->isRunning(u"e"_s));
    QTRY_COMPARE(KX11Extras::windows().size(), 4);
}

// By a menu that was started again.
void CompanionsTest::isFoundAgain()
{
    fillScreen(u"size=640x480"_s);
    const WId keyboard = windowOpenedBy([this] { m_companions->start(helper(u"keyboard"_s)); });
    m_companions = std::make_unique<Companions>(settings());
    QVERIFY(!m_companions->isRunning(u"keyboard"_s));

    m_companions->adopt();

    QTRY_VERIFY(m_companions->isRunning(u"keyboard"_s));
    const QSignalSpy changed(m_companions.get(), &Companions::changed);
    m_companions->adopt(); // it is known already
    m_companions->stopAll();
    QTRY_VERIFY(!KX11Extras::windows().contains(keyboard));
    QTRY_VERIFY(!m_companions->isRunning(u"keyboard"_s));
    QCOMPARE(changed.size(), 1);
    m_companions->adopt(); // nothing is left to be found
    QVERIFY(!m_companions->isRunning(QString()));
}

void CompanionsTest::whatCannotStartIsNotThere()
{
    LaunchPlan plan = helper(u"gone"_s);
    plan.program = m_place->path(u"no-such-program"_s);

    m_companions->start(plan);

    QTRY_VERIFY(!m_companions->isRunning(u"gone"_s));
}

// A teacher tries it, or it is a step of a lesson.
void CompanionsTest::opensAsAnyWindowWhenNothingElseRuns()
{
    const WId window = windowOpenedBy([this] { m_launcher->start(helper(u"magnifier"_s)); });

    QTRY_COMPARE(KX11Extras::activeWindow(), window);
}

int main(int argc, char **argv)
{
    const XDesktop desktop;
    if (!desktop.isThere()) {
        qCritical("Xvfb or openbox is missing.");
        return 1;
    }
    const QGuiApplication application(argc, argv);
    CompanionsTest test(desktop);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_companions.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/kiosk.h"
#include "e2e/misfits.h"
#include "e2e/stagetest.h"

#include <algorithm>
#include <csignal>
#include <span>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** A session under X11 that a child cannot leave, and that comes back whatever dies. */
class TestKiosk : public StageTest
{
    Q_OBJECT

public:
    TestKiosk()
        : StageTest(misfits(), {.windowManager = false})
    {
    }

protected:
    void endOwn() override;

private Q_SLOTS:
    void noKeyLeavesTheMenu();
    void noKeyLeavesAProgram();
    void nothingIsBehindTheMenu();
    void aQuestionStandsInTheMiddleAndCanBeClosed();
    void theMenuComesBackAndFindsItsProgram();
    void theWindowManagerComesBack();
    void theRescuePageShowsAfterFiveFailures();
    void theRescuePageLeadsOut();
    void anAdultLeaves();
    void logoutEndsAll();

private:
    void openKiosk(const QStringList &arguments = {});
    /** Presses one after the other; @p unharmed is asked after each, and when all stands still. */
    void tryEveryKey(const std::function<bool()> &unharmed);
    void killMenu();
    [[nodiscard]] bool canSwitchTerminals();

    Kiosk m_kiosk{stage()};
};

namespace
{

constexpr int sessionPatience = 20'000; // milliseconds

struct Combination {
    const char *name;
    std::initializer_list<Key> held;
    Key key;
};

constexpr std::initializer_list<Key> control{Key::Control};
constexpr std::initializer_list<Key> alt{Key::Alt};
constexpr std::initializer_list<Key> super{Key::Super};
constexpr std::initializer_list<Key> controlAlt{Key::Control, Key::Alt};
constexpr std::initializer_list<Key> altShift{Key::Alt, Key::Shift};

const std::vector<Combination> combinations{
    {.name = "Ctrl+Alt+Backspace", .held = controlAlt, .key = Key::BackSpace},
    {.name = "Ctrl+Alt+Delete", .held = controlAlt, .key = Key::Delete},
    {.name = "Ctrl+Alt+T", .held = controlAlt, .key = Key::T},
    {.name = "Ctrl+Alt+F1", .held = controlAlt, .key = Key::F1},
    {.name = "Ctrl+Alt+F2", .held = controlAlt, .key = Key::F2},
    {.name = "Ctrl+Alt+Right", .held = controlAlt, .key = Key::Right},
    {.name = "Ctrl+Escape", .held = control, .key = Key::Escape},
    {.name = "Alt+Tab", .held = alt, .key = Key::Tab},
    {.name = "Alt+Shift+Tab", .held = altShift, .key = Key::Tab},
    {.name = "Alt+Escape", .held = alt, .key = Key::Escape},
    {.name = "Alt+F1", .held = alt, .key = Key::F1},
    {.name = "Alt+F2", .held = alt, .key = Key::F2},
    {.name = "Print", .held = {}, .key = Key::Print},
    {.name = "Super", .held = {}, .key = Key::Super},
    {.name = "Super+T", .held = super, .key = Key::T},
    {.name = "Super+Tab", .held = super, .key = Key::Tab},
    {.name = "Menu", .held = {}, .key = Key::Menu},
};

} // namespace

void TestKiosk::endOwn()
{
    if (QTest::currentTestFailed()) {
        qInfo("%s", qPrintable(m_kiosk.log()));
    }
    QVERIFY(m_kiosk.end());
}

void TestKiosk::openKiosk(const QStringList &arguments)
{
    m_kiosk.start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), sessionPatience);
    QVERIFY(stage().screen().comesToRest());
}

void TestKiosk::killMenu()
{
    const qint64 dead = m_kiosk.menu();
    sendSignal(dead, SIGKILL);
    const auto isAnother = [&] {
        const qint64 menu = m_kiosk.menu(); // asked once: it changes between two questions
        return menu != 0 && menu != dead;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnother(), sessionPatience);
}

void TestKiosk::tryEveryKey(const std::function<bool()> &unharmed)
{
    for (const Combination &combination : combinations) {
        stage().person().press(combination.held, combination.key);
        QVERIFY2(unharmed(), combination.name);
    }
    QVERIFY(stage().screen().comesToRest());
    QVERIFY(unharmed());
}

bool TestKiosk::canSwitchTerminals()
{
    Result<XServer> server = XServer::connectTo(stage().desktop().display());
    if (!server) {
        return true;
    }
    xcb_connection_t *const connection = server->connection();
    const xcb_setup_t *const setup = xcb_get_setup(connection);
    const auto first = setup->min_keycode;
    const auto count = static_cast<uint8_t>(setup->max_keycode - first + 1);
    const XcbReply<xcb_get_keyboard_mapping_reply_t> mapping(xcb_get_keyboard_mapping_reply(
        connection, xcb_get_keyboard_mapping(connection, first, count), nullptr));
    constexpr xcb_keysym_t switchToSecond = 0x1008FE02; // XF86Switch_VT_2
    const std::span symbols(xcb_get_keyboard_mapping_keysyms(mapping.get()),
                            std::size_t{count} * mapping->keysyms_per_keycode);
    return std::ranges::contains(symbols, switchToSecond);
}

void TestKiosk::noKeyLeavesTheMenu()
{
    QVERIFY(canSwitchTerminals()); // as long as no session forbids it
    openKiosk();
    QVERIFY(!canSwitchTerminals());
    const qint64 menu = m_kiosk.menu();
    tryEveryKey([&] {
        return m_kiosk.nothingElseIsReachable() && m_kiosk.menuIsInFront()
            && m_kiosk.menu() == menu;
    });
    // The code is asked for, and nothing else happens.
    stage().person().press({Key::Alt}, Key::F4);
    QVERIFY(stage().screen().comesToRest());
    QVERIFY(m_kiosk.menuIsInFront());
    QCOMPARE(m_kiosk.menu(), menu);
}

void TestKiosk::noKeyLeavesAProgram()
{
    openKiosk({u"--"_s, u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"probe"_s, sessionPatience);
    QTRY_VERIFY(stage().windows().active().value_or(Window{}).fullScreen);
    tryEveryKey(
        [&] { return m_kiosk.nothingElseIsReachable() && stage().activeKind() == "probe"_L1; });
    stage().person().press(Key::Escape); // Super asked whether to leave it
    QVERIFY(stage().screen().comesToRest());
    stage().person().press({Key::Alt}, Key::F4);
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), sessionPatience);
}

// Where the menu should be stands a program without a window: this is all that a child could reach.
void TestKiosk::nothingIsBehindTheMenu()
{
    m_kiosk.start({u"--menu"_s, u"/bin/sleep"_s, u"--"_s, u"600"_s});
    QTRY_COMPARE(descendantsNamed(u"sleep"_s).size(), 1);
    QVERIFY(stage().screen().comesToRest());
    constexpr QPoint place(300, 300);
    stage().person().moveTo(place);
    const QImage before = stage().screen().picture();
    for (const int button : {1, 2, 3}) {
        stage().person().click(place, button);
        QVERIFY(stage().screen().comesToRest());
        QCOMPARE(differingPixels(stage().screen().picture(), before), 0);
    }
    tryEveryKey([&] { return differingPixels(stage().screen().picture(), before) == 0; });
    QVERIFY(stage().windows().all().empty());
}

void TestKiosk::aQuestionStandsInTheMiddleAndCanBeClosed()
{
    openKiosk({u"--"_s, u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-dialog"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"probe"_s, sessionPatience);
    QVERIFY(stage().screen().comesToRest());
    const QRect place = stage().windows().active().value_or(Window{}).place;
    const QPoint off = place.center() - QPoint(683, 384);
    QVERIFY(std::abs(off.x()) < 20 && std::abs(off.y()) < 40);

    // No menu of the window, on its title or its edge.
    const QImage before = stage().screen().picture();
    const QPoint title(place.center().x(), place.top() - 8);
    for (const int button : {2, 3}) {
        for (const QPoint at : {title, QPoint(place.left() - 1, place.center().y())}) {
            stage().person().click(at, button);
            stage().person().moveTo(QPoint(683, 384));
            QVERIFY(stage().screen().comesToRest());
            QCOMPARE(differingPixels(stage().screen().picture(), before), 0);
        }
    }
    // The only button on the title closes.
    for (int x = place.right(); x > place.right() - 40 && stage().activeKind() == "probe"_L1;
         x -= 8) {
        stage().person().click(QPoint(x, title.y()));
        QVERIFY(stage().screen().comesToRest());
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), sessionPatience);
}

void TestKiosk::theMenuComesBackAndFindsItsProgram()
{
    openKiosk({u"--"_s, u"--profile"_s, u"mini"_s});
    killMenu();
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), sessionPatience);

    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"probe"_s, sessionPatience);
    const qint64 program = stage().windows().active().value_or(Window{}).pid;
    killMenu();
    QTRY_VERIFY_WITH_TIMEOUT(stage().windows().ofProcess(m_kiosk.menu()), sessionPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"probe"_s, sessionPatience);
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(stage().windows().active().value_or(Window{}).pid, program);

    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), sessionPatience);
    QVERIFY(!isAlive(program));
}

void TestKiosk::theWindowManagerComesBack()
{
    openKiosk();
    const qint64 dead = m_kiosk.windowManager();
    sendSignal(dead, SIGKILL);
    QTRY_VERIFY(m_kiosk.windowManager() != 0 && m_kiosk.windowManager() != dead);
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), sessionPatience);
}

void TestKiosk::theRescuePageShowsAfterFiveFailures()
{
    const QString script = stage().desktop().folder() + "/menu.sh"_L1;
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n"
               "echo the fifth library is missing >&2\n"
               "echo . >>\"$0.starts\"\n"
               "[ \"$(wc -l <\"$0.starts\")\" -gt 5 ] && exec \"$@\"\n"
               "exit 7\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));

    m_kiosk.start({u"--menu"_s, script, u"--"_s, QStringLiteral(PROGRAMS_FOLDER "/primtux-menu")});
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"primtux-menu-rescue"_s, sessionPatience);
    QVERIFY(stage().screen().comesToRest());
    QVERIFY(m_kiosk.log().contains(u"the fifth library is missing"_s));
    QVERIFY(m_kiosk.log().contains(u"exit code 7; too often within a minute"_s));
    // It cannot be closed, only answered.
    stage().person().press({Key::Alt}, Key::F4);
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(stage().activeKind(), u"primtux-menu-rescue"_s);

    stage().person().press(Key::Enter); // try again
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), sessionPatience);
}

void TestKiosk::theRescuePageLeadsOut()
{
    m_kiosk.start({u"--menu"_s, u"/bin/false"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"primtux-menu-rescue"_s, sessionPatience);
    stage().person().press(Key::Tab);
    QVERIFY(stage().screen().comesToRest());
    stage().person().press(Key::Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_kiosk.process().state(), QProcess::NotRunning, sessionPatience);
    QCOMPARE(m_kiosk.process().exitCode(), 0);
    QCOMPARE(m_kiosk.windowManager(), 0);
}

void TestKiosk::anAdultLeaves()
{
    openKiosk({u"--"_s, u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"quit"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_kiosk.process().state(), QProcess::NotRunning, sessionPatience);
    QCOMPARE(m_kiosk.process().exitCode(), 0);
    QCOMPARE(m_kiosk.windowManager(), 0);
}

void TestKiosk::logoutEndsAll()
{
    openKiosk({u"--"_s, u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"probe"_s, sessionPatience);
    QVERIFY(m_kiosk.end());
    QVERIFY(descendantsNamed(u"probe"_s).empty());
    QVERIFY(descendantsNamed(u"primtux-menu-run"_s).empty());
    QCOMPARE(m_kiosk.menu(), 0);
    QCOMPARE(m_kiosk.windowManager(), 0);
}

QTEST_GUILESS_MAIN(TestKiosk)
#include "tst_kiosk.moc"

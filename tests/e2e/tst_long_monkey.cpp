// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/kiosk.h"
#include "e2e/stagetest.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Someone small, with both hands, for five minutes before the session: it is still there, and has
 * not fallen. */
class TestLongMonkey : public StageTest
{
    Q_OBJECT

public:
    TestLongMonkey()
        : StageTest({}, {.windowManager = false})
    {
    }

protected:
    void endOwn() override;

private Q_SLOTS: // NOLINT(readability-redundant-access-specifiers)
    void neverLeavesAndNeverFalls();

private: // NOLINT(readability-redundant-access-specifiers)
    void act(QRandomGenerator &chance);
    [[nodiscard]] QString strangers();

    Kiosk m_kiosk{stage()};
};

namespace
{

constexpr auto between = 125ms; // eight acts a second
constexpr int monkeyPatience = 60'000; // milliseconds

constexpr std::array keys{Key::Space, Key::One,   Key::M,      Key::T,      Key::BackSpace,
                          Key::Tab,   Key::Enter, Key::Escape, Key::Home,   Key::Left,
                          Key::Up,    Key::Right, Key::Down,   Key::PageUp, Key::PageDown,
                          Key::F1,    Key::F2,    Key::F4,     Key::F10,    Key::Print,
                          Key::Menu,  Key::Super};

} // namespace

void TestLongMonkey::endOwn()
{
    if (QTest::currentTestFailed()) {
        qInfo("%s", qPrintable(m_kiosk.log()));
    }
    QVERIFY(m_kiosk.end());
}

void TestLongMonkey::act(QRandomGenerator &chance)
{
    const QPoint place(chance.bounded(1366), chance.bounded(768));
    if (chance.bounded(2) == 0) {
        stage().person().click(place, 1 + chance.bounded(3));
        return;
    }
    const Key key = keys.at(chance.bounded(static_cast<int>(keys.size())));
    switch (chance.bounded(12)) {
    case 0:
        stage().person().press({Key::Control}, key);
        break;
    case 1:
        stage().person().press({Key::Alt}, key);
        break;
    case 2:
        stage().person().press({Key::Control, Key::Alt}, key);
        break;
    case 3:
        stage().person().press({Key::Shift}, key);
        break;
    default:
        stage().person().press(key);
        break;
    }
}

// Windows that are neither the menu's nor of what it started.
QString TestLongMonkey::strangers()
{
    const qint64 menu = m_kiosk.menu();
    QStringList found;
    for (const Window &window : stage().windows().all()) {
        const bool started = std::ranges::any_of(
            descendantsNamed(u"primtux-menu-run"_s), [&window](const Process &supervisor) {
                return std::ranges::contains(
                    descendantsOf(supervisor.pid), window.pid, &Process::pid);
            });
        // One that closes just now has no process any more.
        if (window.pid != menu && window.pid != 0 && !started && isAlive(window.pid)) {
            found << window.kind + u' ' + window.title;
        }
    }
    return found.join(u", "_s);
}

void TestLongMonkey::neverLeavesAndNeverFalls()
{
    const auto seed = qEnvironmentVariableIsSet("MENU_MONKEY_SEED")
        ? qEnvironmentVariable("MENU_MONKEY_SEED").toUInt()
        : QRandomGenerator::system()->generate();
    const int minutes = qEnvironmentVariable("MENU_MONKEY_MINUTES", u"5"_s).toInt();
    qInfo("MENU_MONKEY_SEED=%u", seed);
    QRandomGenerator chance(seed);
    m_kiosk.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), monkeyPatience);
    const qint64 menu = m_kiosk.menu();
    const qint64 windowManager = m_kiosk.windowManager();

    const QDeadlineTimer end(std::chrono::minutes{minutes});
    for (int number = 1; !end.hasExpired(); ++number) {
        act(chance);
        QTest::qWait(between);
        QCOMPARE(m_kiosk.menu(), menu);
        QCOMPARE(m_kiosk.windowManager(), windowManager);
        if (number % 16 == 0) {
            // A window may have changed hands between two questions.
            QTRY_COMPARE(strangers(), QString());
        }
    }

    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.menuIsInFront(), monkeyPatience);
    QCOMPARE(m_kiosk.menu(), menu);
    QVERIFY(stage().screen().comesToRest());
}

QTEST_GUILESS_MAIN(TestLongMonkey)
#include "tst_long_monkey.moc"

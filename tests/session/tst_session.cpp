// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/session/backoff.h"
#include "bin/session/keyboard.h"
#include "bin/session/options.h"

#include <QTest>

#include <array>
#include <chrono>

using namespace PrimTux;
using namespace std::chrono_literals;

/** What a session decides by itself. */
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime();
    void givesUpAfterFiveFailuresWithinAMinute();
    void beginsAnewAfterAGoodMinute();
    void readsTheKeyboardOfThisPc();
    void locksAnyKeyboard();
    void refusesWhatItDoesNotKnow();
};

namespace
{

using Clock = Backoff::Clock;

} // namespace

void TestSession::waitsLongerEachTime()
{
    Backoff backoff;
    Clock::time_point now{};
    std::vector<int> waits;
    for (int failure = 0; failure < 8; ++failure) {
        const auto started = now;
        now += 20s;
        const auto wait = backoff.failed(started, now);
        QVERIFY(wait);
        waits.push_back(static_cast<int>(wait->count()));
    }
    QCOMPARE(waits, (std::vector{0, 1, 2, 4, 8, 16, 30, 30}));
}

void TestSession::givesUpAfterFiveFailuresWithinAMinute()
{
    Backoff backoff;
    Clock::time_point now{};
    for (int failure = 0; failure < 4; ++failure) {
        QVERIFY(backoff.failed(now, now + 10s));
        now += 10s;
    }
    QVERIFY(!backoff.failed(now, now + 10s));
    QCOMPARE(backoff.failed(now, now + 10s), 0s); // tried again: it begins anew
}

void TestSession::beginsAnewAfterAGoodMinute()
{
    Backoff backoff;
    const Clock::time_point now{};
    QCOMPARE(backoff.failed(now, now), 0s);
    QCOMPARE(backoff.failed(now, now), 1s);
    QCOMPARE(backoff.failed(now, now + 1h), 0s);
    QCOMPARE(backoff.failed(now + 1h, now + 1h), 1s);
}

void TestSession::readsTheKeyboardOfThisPc()
{
    const std::map<std::string, std::string> variables
        = keyboardVariables("# KEYBOARD CONFIGURATION FILE\n"
                            "XKBMODEL=\"pc105\"\n"
                            "XKBLAYOUT='fr,be'\n"
                            "XKBVARIANT=\"\"\n"
                            "XKBOPTIONS=\"terminate:ctrl_alt_bksp,compose:menu\"\r\n"
                            "BACKSPACE=guess\n");
    const std::map<std::string, std::string> expected{
        {"XKB_DEFAULT_MODEL", "pc105"},
        {"XKB_DEFAULT_LAYOUT", "fr,be"},
        {"XKB_DEFAULT_OPTIONS", "compose:menu,srvrkeys:none"},
    };
    QCOMPARE(variables, expected);
}

void TestSession::locksAnyKeyboard()
{
    QCOMPARE(keyboardOptionsOf(keyboardVariables({})), "srvrkeys:none");
    QCOMPARE(keyboardOptionsOf(keyboardVariables("XKBOPTIONS=srvrkeys:none")), "srvrkeys:none");
    QCOMPARE(keyboardOptionsOf({}), "srvrkeys:none");
}

void TestSession::refusesWhatItDoesNotKnow()
{
    std::string known = "--wayland";
    std::string rest = "--";
    std::string unknown = "--unlock";
    std::array right{known.data(), rest.data(), unknown.data()};
    const auto options = readSessionOptions(right);
    QVERIFY(options);
    QVERIFY(options->display == DisplayKind::Wayland);
    QCOMPARE(options->menuArguments.size(), std::size_t{1});

    std::array wrong{known.data(), unknown.data()};
    const auto refused = readSessionOptions(wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), "unknown option --unlock");
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** A child starts real programs from the menu, leaves them, and finds the menu as it was. */
class TestMenuPrograms : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void startsTuxPaintByKeyboardAlone();
    void startsMrPotatoByMouse_data();
    void startsMrPotatoByMouse();
    void fiftyClicksStartOneProgram();

private: // NOLINT(readability-redundant-access-specifiers)
    bool leaveTuxPaint();
};

namespace
{

const QString artAndMusic = u"Art et musique"_s;
const QString tuxPaint = u"Tux Paint pour les petits"_s;
const QString theWorld = u"Découvrir le monde"_s;
const QString mrPotato = u"Monsieur Patate"_s;
const QRect wholeScreen(0, 0, 1366, 768);
constexpr int longestWait = 20'000; // milliseconds

} // namespace

// As a child does: Escape, then Enter for yes. While it still loads its pictures it takes no key,
// or leaves without a question.
bool TestMenuPrograms::leaveTuxPaint()
{
    const auto isGone = [] { return descendantsNamed(u"tuxpaint"_s).empty(); };
    for (int attempt = 0; attempt < 10 && !isGone(); ++attempt) {
        stage().person().press(Key::Escape);
        const bool rests = stage().screen().comesToRest();
        if (rests && stage().activeKind() == "tuxpaint.tuxpaint"_L1) {
            stage().person().press(Key::Enter);
        }
        if (QTest::qWaitFor(isGone, 3000)) {
            return true;
        }
    }
    return isGone();
}

void TestMenuPrograms::startsTuxPaintByKeyboardAlone()
{
    open();
    QCOMPARE(stage().announcement()["screen"_L1].toString(), u"profiles"_s);
    QVERIFY(stage().enter(u"mini"_s));
    QVERIFY(stage().enter(artAndMusic));
    QVERIFY(stage().enter(tuxPaint));

    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"tuxpaint.tuxpaint"_s, longestWait);
    QTRY_COMPARE(stage().windows().active().value_or(Window{}).place, wholeScreen);

    QVERIFY(leaveTuxPaint());
    QTRY_VERIFY(stage().menuIsInFront());
    QTRY_COMPARE(stage().focusedName(), tuxPaint);
    QVERIFY(descendantsNamed(u"primtux-menu-run"_s).empty());
}

void TestMenuPrograms::startsMrPotatoByMouse_data()
{
    QTest::addColumn<int>("button");
    QTest::newRow("left button") << 1;
    QTest::newRow("right button") << 3;
}

void TestMenuPrograms::startsMrPotatoByMouse()
{
    QFETCH(const int, button);
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().click(theWorld, button));
    QVERIFY(stage().click(mrPotato, button));
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"ktuberling"_s, longestWait);
    QTRY_VERIFY(stage().windows().active().value_or(Window{}).fullScreen);
    QTRY_COMPARE(stage().windows().active().value_or(Window{}).place, wholeScreen);

    stage().person().press({Key::Alt}, Key::F4);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"ktuberling"_s).empty(), longestWait);
    QTRY_VERIFY(stage().menuIsInFront());
    QTRY_COMPARE(stage().focusedName(), mrPotato);
}

void TestMenuPrograms::fiftyClicksStartOneProgram()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().click(theWorld));
    const QPoint potato = stage().placeOf(mrPotato).center();
    QVERIFY(stage().screen().comesToRest());
    stage().person().clickAgainAndAgain(potato, 50, std::chrono::milliseconds(100));
    // The answer to the next question comes when all clicks have been made.
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"ktuberling"_s, longestWait);
    QCOMPARE(descendantsNamed(u"ktuberling"_s).size(), 1);
    QCOMPARE(descendantsNamed(u"primtux-menu-run"_s).size(), 1);

    stage().person().press({Key::Alt}, Key::F4);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"ktuberling"_s).empty(), longestWait);
    QTRY_VERIFY(stage().menuIsInFront());
    QVERIFY(stage().screen().comesToRest());
    QVERIFY(descendantsNamed(u"ktuberling"_s).empty());
}

QTEST_GUILESS_MAIN(TestMenuPrograms)
#include "tst_menu_programs.moc"

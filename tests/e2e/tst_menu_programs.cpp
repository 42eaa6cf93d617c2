// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

#include <QDirIterator>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** A child starts real programs from the menu, leaves them, and finds the menu as it was. */
class TestMenuPrograms : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void startsTuxPaintByKeyboardAlone();
    void keepsTheDrawingOfAChildWhoLeaves();
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

bool isBlank(const QImage &picture)
{
    const QImage expected = [&picture] {
        QImage white(picture.size(), QImage::Format_RGB32);
        white.fill(Qt::white);
        return white;
    }();
    return differingPixels(picture.convertToFormat(QImage::Format_RGB32), expected) == 0;
}

/** The newest picture that a program saved below @p folder; a null one if there is none. */
QImage savedBelow(const QString &folder)
{
    QImage newest;
    QDirIterator files(
        folder, {u"2*.png"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        newest.load(files.next());
    }
    return newest;
}

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

// By the way back, in the middle of a drawing: Tux Paint is not asked to close, which it answers
// with a question, but told to save.
void TestMenuPrograms::keepsTheDrawingOfAChildWhoLeaves()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().enter(artAndMusic));
    QVERIFY(stage().enter(tuxPaint));
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"tuxpaint.tuxpaint"_s, longestWait);
    const QRect paper(500, 250, 300, 200);
    QTRY_VERIFY_WITH_TIMEOUT(isBlank(stage().screen().picture(paper)), longestWait);
    stage().person().drag(paper.topLeft(), paper.bottomRight());
    QTRY_VERIFY(!isBlank(stage().screen().picture(paper)));

    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);

    QTRY_VERIFY(descendantsNamed(u"tuxpaint"_s).empty());
    QTRY_VERIFY(stage().menuIsInFront());
    const QImage saved = savedBelow(stage().desktop().folder());
    QVERIFY(!saved.isNull());
    QVERIFY(!isBlank(saved));
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

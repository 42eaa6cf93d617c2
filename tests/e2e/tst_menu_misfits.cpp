// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"
#include "e2e/stagetest.h"

#include <csignal>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What a child sees of programs that fork, fail, crash or never appear. */
class TestMenuMisfits : public StageTest
{
    Q_OBJECT

public:
    TestMenuMisfits()
        : StageTest(misfits())
    {
    }

private Q_SLOTS:
    void whatCannotStartIsToldCalmly_data();
    void whatCannotStartIsToldCalmly();
    void aStartThatIsStoppedLeavesNothing();
    void aProgramThatForksIsFollowed();
    void aSmallWindowStandsInTheMiddle();
    void aWindowIsMadeFullScreen();
    void aProgramThatCrashesLeadsBack();
    void theSamePageIsShownAgain();
    void memoryIsGivenBackWhileAProgramRuns();
};

namespace
{

const QString longAgo = u"Il y a longtemps et loin d’ici"_s;
const QString failed = u"Celui-ci ne veut pas démarrer."_s;
const QString stop = u"Arrêter"_s;

} // namespace

void TestMenuMisfits::whatCannotStartIsToldCalmly_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("ends at once") << u"test-ends"_s;
    QTest::newRow("crashes at once") << u"test-crashes"_s;
    QTest::newRow("never shows a window") << u"test-silent"_s;
}

void TestMenuMisfits::whatCannotStartIsToldCalmly()
{
    QFETCH(const QString, id);
    open({u"--profile"_s, u"mini"_s, u"--timeout"_s, u"2"_s});
    QVERIFY(stage().enter(longAgo));
    QVERIFY(stage().enter(u"é "_s + id));
    QTRY_VERIFY_WITH_TIMEOUT(stage().shows(failed), 10'000);
    QVERIFY(stage().menuIsInFront());
    QTRY_COMPARE(stage().focusedName(), u"Retour au menu"_s);
    QVERIFY(descendantsNamed(u"primtux-menu-run"_s).empty());

    QVERIFY(stage().enter(u"Retour au menu"_s));
    QTRY_COMPARE(stage().focusedName(), u"é "_s + id);
}

void TestMenuMisfits::aStartThatIsStoppedLeavesNothing()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().enter(longAgo));
    QVERIFY(stage().enter(u"é test-silent"_s));
    QTRY_COMPARE(descendantsNamed(u"sleep"_s).size(), 1);
    QVERIFY(stage().enter(stop));
    QTRY_VERIFY(descendantsNamed(u"sleep"_s).empty());
    QTRY_VERIFY(descendantsNamed(u"primtux-menu-run"_s).empty());
    QTRY_COMPARE(stage().focusedName(), u"é test-silent"_s);
}

void TestMenuMisfits::aProgramThatForksIsFollowed()
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-forks"_s}), 0);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(stage().activeKind(), u"probe"_s);

    stage().person().press({Key::Alt}, Key::F4);
    QTRY_VERIFY(stage().menuIsInFront());
    QTRY_VERIFY(descendantsNamed(u"primtux-menu-run"_s).empty());
}

void TestMenuMisfits::aSmallWindowStandsInTheMiddle()
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-small"_s}), 0);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    QTRY_COMPARE(stage().windows().active().value_or(Window{}).place, QRect(483, 234, 400, 300));
}

void TestMenuMisfits::aWindowIsMadeFullScreen()
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    QTRY_VERIFY(stage().windows().active().value_or(Window{}).fullScreen);
    QTRY_COMPARE(stage().windows().active().value_or(Window{}).place, QRect(0, 0, 1366, 768));
}

void TestMenuMisfits::aProgramThatCrashesLeadsBack()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().enter(longAgo));
    QVERIFY(stage().enter(u"é test-full"_s));
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    sendSignal(stage().windows().active().value_or(Window{}).pid, SIGSEGV);
    QTRY_VERIFY(stage().menuIsInFront());
    QVERIFY(stage().enter(u"Retour au menu"_s));
    QTRY_COMPARE(stage().focusedName(), u"é test-full"_s);
}

void TestMenuMisfits::theSamePageIsShownAgain()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().enter(u"D’autres langues"_s));
    QVERIFY(stage().enter(u"Page suivante"_s));
    QVERIFY(stage().enter(u"é test-page-8"_s));
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    stage().person().press({Key::Alt}, Key::F4);
    QTRY_VERIFY(stage().menuIsInFront());
    QTRY_COMPARE(stage().focusedName(), u"é test-page-8"_s);
    QVERIFY(!stage().shows(u"é test-page-1"_s));
    QVERIFY(stage().shows(u"Page précédente"_s));
}

void TestMenuMisfits::memoryIsGivenBackWhileAProgramRuns()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().screen().comesToRest());
    const int before = privateKilobytes(stage().menu().processId());
    QVERIFY(before > 0);
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    QTRY_VERIFY2(privateKilobytes(stage().menu().processId()) < before,
                 qPrintable(QString::number(before)));
}

QTEST_GUILESS_MAIN(TestMenuMisfits)
#include "tst_menu_misfits.moc"

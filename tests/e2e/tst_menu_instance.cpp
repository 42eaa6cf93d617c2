// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"
#include "e2e/stagetest.h"

#include <csignal>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** One menu a session, reached from outside, and outlived by what it started. */
class TestMenuInstance : public StageTest
{
    Q_OBJECT

public:
    TestMenuInstance()
        : StageTest(misfits())
    {
    }

private Q_SLOTS:
    void aSecondStartRaisesTheFirst();
    void opensAnActivityOnDemand();
    void tellsOfAnUnknownActivity();
    void opensAnActivityForAProfile();
    void showsWordsAboveAProgram();
    void asksToLookAtTheTeacher();
    void quitsOnDemand();
    void aNewMenuFindsTheProgramOfOneThatDied();
};

void TestMenuInstance::aSecondStartRaisesTheFirst()
{
    open({u"--profile"_s, u"mini"_s});
    const std::unique_ptr<QProcess> other
        = stage().desktop().run(QStringLiteral(BUILD_FOLDER "/tests/probe"), {});
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);

    const std::unique_ptr<QProcess> second = stage().startMenu({});
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(second->readAllStandardOutput().isEmpty());
    QTRY_VERIFY(stage().menuIsInFront());
    other->kill();
    QTRY_COMPARE(other->state(), QProcess::NotRunning);
}

void TestMenuInstance::opensAnActivityOnDemand()
{
    open({u"--profile"_s, u"super"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"tuxpaint"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"tuxpaint.tuxpaint"_s, 20'000);
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"tuxpaint"_s).empty(), 20'000);
    QTRY_VERIFY(stage().menuIsInFront());
}

void TestMenuInstance::opensAnActivityForAProfile()
{
    open({u"--profile"_s, u"super"_s});
    QCOMPARE(stage().control(
                 {u"menu"_s, u"open"_s, u"test-full"_s, u"--profile"_s, u"no-such-profile"_s}),
             1);
    QVERIFY(stage().menuIsInFront());
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s, u"--profile"_s, u"mini"_s}), 0);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY(stage().shows(u"mini\u00a0: choisir quelqu’un d’autre"_s));
}

void TestMenuInstance::showsWordsAboveAProgram()
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    QVERIFY(stage().screen().comesToRest());
    const QImage program = stage().screen().picture();

    QCOMPARE(stage().control({u"menu"_s, u"message"_s, u" "_s}), 2);
    QCOMPARE(stage().control({u"menu"_s, u"message"_s, u"On range dans cinq minutes !"_s}), 0);
    QTRY_VERIFY(stage().shows(u"On range dans cinq minutes !"_s));
    QVERIFY(stage().screen().comesToRest());
    QVERIFY(differingPixels(program, stage().screen().picture()) > 100'000);
    stage().person().press(Key::Enter);
    QTRY_VERIFY(!stage().shows(u"On range dans cinq minutes !"_s));
    QTRY_COMPARE(differingPixels(program, stage().screen().picture()), 0);
    QCOMPARE(stage().activeKind(), u"probe"_s);
}

void TestMenuInstance::asksToLookAtTheTeacher()
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"lock"_s}), 0);
    QTRY_VERIFY(stage().shows(u"Regarde l’enseignant\u00a0!"_s));
    QVERIFY(stage().screen().comesToRest());
    const QImage locked = stage().screen().picture();
    for (const Key key : {Key::Enter, Key::Escape, Key::F10, Key::Super, Key::Tab}) {
        stage().person().press(key);
    }
    stage().person().click({683, 400});
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(differingPixels(locked, stage().screen().picture()), 0);

    stage().menu().kill();
    QTRY_COMPARE(stage().menu().state(), QProcess::NotRunning);
    QVERIFY(stage().open({u"--profile"_s, u"mini"_s}));
    QTRY_VERIFY(stage().shows(u"Regarde l’enseignant\u00a0!"_s));

    QCOMPARE(stage().control({u"menu"_s, u"unlock"_s}), 0);
    QTRY_VERIFY(!stage().shows(u"Regarde l’enseignant\u00a0!"_s));
    QVERIFY(stage().menuIsInFront());
}

void TestMenuInstance::tellsOfAnUnknownActivity()
{
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"tuxpaint"_s}), 3); // nobody is there
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"no-such-thing"_s}), 1);
    QVERIFY(stage().menuIsInFront());
}

void TestMenuInstance::quitsOnDemand()
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"test-full"_s}), 0);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    QCOMPARE(stage().control({u"menu"_s, u"quit"_s}), 0);
    QTRY_COMPARE(stage().menu().state(), QProcess::NotRunning);
    QCOMPARE(stage().menu().exitCode(), 0);
    QVERIFY(descendantsNamed(u"probe"_s).empty());
}

void TestMenuInstance::aNewMenuFindsTheProgramOfOneThatDied()
{
    open({u"--profile"_s, u"super"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"tuxpaint"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"tuxpaint.tuxpaint"_s, 20'000);
    stage().menu().kill();
    QTRY_COMPARE(stage().menu().state(), QProcess::NotRunning);
    QCOMPARE(descendantsNamed(u"primtux-menu-run"_s).size(), 1);
    QTRY_COMPARE(stage().activeKind(), u"tuxpaint.tuxpaint"_s);

    const std::unique_ptr<QProcess> next = stage().startMenu({u"--profile"_s, u"super"_s});
    QTRY_VERIFY(next->canReadLine());
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(descendantsNamed(u"tuxpaint"_s).empty(), 20'000);
    QTRY_VERIFY(descendantsNamed(u"primtux-menu-run"_s).empty());
    QTRY_COMPARE(stage().windows().active().value_or(Window{}).pid, next->processId());
    next->kill();
    QTRY_COMPARE(next->state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(TestMenuInstance)
#include "tst_menu_instance.moc"

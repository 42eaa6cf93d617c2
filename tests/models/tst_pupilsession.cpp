// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/school.h"

#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** From the press on a tile to the program, and back. */
class TestPupilSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsAnActivityAndComesBackToTheSamePlace();
    void aBurstOfPressesStartsOneProgram();
    void theRestOfABurstDoesNotStopWhatItStarted();
    void aDoubleClickOnADomainStartsNothing();
    void stopsAStartOnRequest();
    void stopsBeforeTheProgramIsThere();
    void tellsCalmlyThatItDidNotStart();
    void tellsWhatPreparingSaid();
    void offersToTryAgainOnce();
    void learnsHowLongItTakes();
    void stonesWaitForTheWindow();
    void opensFromOutside();
    void opensFromOutsideInPlaceOfWhatRuns();
    void whatRunsAlreadyIsNotStartedAgain();
    void aWayBackIsThereWhileAProgramRuns();
    void theWayBackStandsWhereTheTeacherWantsIt();
    void leavesForTheSamePage();
    void aMenuThatIsStartedAgainKnowsWhatRuns();
    void tellsCalmlyOfACrash();
    void refusesUnknownActivitiesFromOutside();
    void goesHomeFromOutside();
    void quitsWhenTheProgramIsGone();
    void preparesTheFirstIndex();
    void tellsAnAdultThatTheIndexCannotBeMade();
    void takesANewIndexOnTheSamePage();
    void takesANewIndexAfterTheProgram();

private:
    [[nodiscard]] PupilSession &openMaths();
    void expectFailure(const QString &id);

    std::unique_ptr<School> m_school;
};

using Place = PupilSession::Place;

void TestPupilSession::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    m_school->add(u"short"_s, Level::CP, Domain::Language, {u"sleep"_s, u"0.8"_s});
    m_school->add(u"broken"_s, Level::CP, Domain::Language, {u"false"_s});
    m_school->add(u"absent"_s, Level::CP, Domain::Language, {u"no-such-program"_s});
    m_school->add(
        u"crash"_s, Level::CP, Domain::Language, {u"sh"_s, u"-c"_s, u"sleep 0.8; exit 3"_s});
    m_school->addMany(20, Level::CP, Domain::Maths);
    m_school->addMany(9, Level::PS, Domain::Arts);
    m_school->addMany(1, Level::PS, Domain::Logic);
    m_school->write();
}

void TestPupilSession::cleanup()
{
    m_school->session().quit();
    QTRY_COMPARE(m_school->session().run()->state(), ActivityRun::State::Idle);
    m_school.reset();
}

PupilSession &TestPupilSession::openMaths()
{
    PupilSession &session = m_school->open(u"super"_s);
    session.openDomain(1);
    m_school->pause();
    return session;
}

void TestPupilSession::expectFailure(const QString &id)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^%1 did not start:"_s.arg(id)));
}

void TestPupilSession::startsAnActivityAndComesBackToTheSamePlace()
{
    PupilSession &session = m_school->open(u"super"_s);
    const QSignalSpy raised(&session, &PupilSession::raiseWanted);
    m_school->browser().setCurrentTile(2);

    session.openActivity(u"short"_s);
    QCOMPARE(session.place(), Place::Starting);
    QCOMPARE(session.run()->name(), u"Name of short"_s);
    QTRY_COMPARE(session.place(), Place::Running);
    QTRY_COMPARE(session.place(), Place::Home);

    QCOMPARE(raised.count(), 1);
    QCOMPARE(m_school->browser().currentTile(), 2);
    QCOMPARE(m_school->browser().domainId(), u"langage"_s);
}

void TestPupilSession::aBurstOfPressesStartsOneProgram()
{
    PupilSession &session = openMaths();

    for (int press = 0; press < 50; ++press) {
        session.openActivity(u"maths-%1"_s.arg(press % 8));
        m_school->blink();
    }

    QTRY_COMPARE(session.place(), Place::Running);
    QCOMPARE(m_school->planned(), 1);
    QCOMPARE(session.run()->activityId(), u"maths-0"_s);
}

void TestPupilSession::theRestOfABurstDoesNotStopWhatItStarted()
{
    PupilSession &session = openMaths();
    session.openActivity(u"maths-0"_s);

    for (int press = 0; press < 20; ++press) {
        m_school->blink();
        session.stopActivity();
        session.goUp();
    }

    QTRY_COMPARE(session.place(), Place::Running);
}

void TestPupilSession::aDoubleClickOnADomainStartsNothing()
{
    PupilSession &session = m_school->open(u"mini"_s);

    session.openDomain(0);
    m_school->blink();
    session.openActivity(u"arts-0"_s);

    QCOMPARE(session.place(), Place::Domain);
    m_school->pause();
    session.openActivity(u"arts-0"_s);
    QCOMPARE(session.place(), Place::Starting);
}

void TestPupilSession::stopsAStartOnRequest()
{
    PupilSession &session = openMaths();
    session.nextPage();
    session.openActivity(u"maths-9"_s);
    QTRY_COMPARE(session.place(), Place::Running);

    m_school->pause();
    session.stopActivity();

    QTRY_COMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().page(), 1);
}

void TestPupilSession::stopsBeforeTheProgramIsThere()
{
    PupilSession &session = openMaths();
    session.openActivity(u"maths-0"_s);

    m_school->pause();
    session.stopActivity();

    QTRY_COMPARE(session.place(), Place::Home);
    m_school->pause();
    session.openActivity(u"maths-1"_s);
    QTRY_COMPARE(session.place(), Place::Running);
    QCOMPARE(session.run()->activityId(), u"maths-1"_s);
}

void TestPupilSession::tellsCalmlyThatItDidNotStart()
{
    PupilSession &session = m_school->open(u"super"_s);
    expectFailure(u"broken"_s);

    session.openActivity(u"broken"_s);

    QTRY_COMPARE(session.place(), Place::Failed);
    QVERIFY(!session.run()->reason().isEmpty());
    m_school->pause();
    session.backToMenu();
    QCOMPARE(session.place(), Place::Home);
}

void TestPupilSession::tellsWhatPreparingSaid()
{
    PupilSession &session = m_school->open(u"super"_s);
    expectFailure(u"absent"_s);

    session.openActivity(u"absent"_s);

    QTRY_COMPARE(session.place(), Place::Failed);
    QCOMPARE(session.run()->reason(), u"no-such-program is not installed"_s);
}

void TestPupilSession::offersToTryAgainOnce()
{
    PupilSession &session = m_school->open(u"super"_s);
    expectFailure(u"broken"_s);
    session.openActivity(u"broken"_s);
    QTRY_COMPARE(session.place(), Place::Failed);
    QVERIFY(session.run()->mayRetry());

    expectFailure(u"broken"_s);
    m_school->pause();
    session.retry();
    QCOMPARE(session.place(), Place::Starting);
    QTRY_COMPARE(session.place(), Place::Failed);

    QVERIFY(!session.run()->mayRetry());
    m_school->pause();
    session.retry();
    QCOMPARE(session.place(), Place::Failed);
    session.goUp();
    QCOMPARE(session.place(), Place::Home);
}

void TestPupilSession::learnsHowLongItTakes()
{
    PupilSession &session = openMaths();

    session.openActivity(u"maths-0"_s);
    QTRY_COMPARE(session.place(), Place::Running);

    QVERIFY(m_school->memory().typicalStart(u"maths-0"_s) < 3000ms);
}

void TestPupilSession::stonesWaitForTheWindow()
{
    m_school->memory().noteStart(u"maths-0"_s, 1ms);
    PupilSession &session = openMaths();
    int before = 0;
    connect(session.run(), &ActivityRun::stonesChanged, this, [&session, &before] {
        if (session.run()->state() == ActivityRun::State::Starting && !session.run()->stones()) {
            before = 0;
        }
        before = std::max(before, session.run()->stones());
    });

    session.openActivity(u"maths-0"_s);
    QCOMPARE(session.run()->stones(), 0);
    QTRY_COMPARE(session.place(), Place::Running);

    QCOMPARE(session.run()->stones(), ActivityRun::allStones);
}

void TestPupilSession::opensFromOutside()
{
    PupilSession &session = m_school->open();
    QCOMPARE(session.place(), Place::Profiles);

    QVERIFY(session.open(u"maths-3"_s));

    QTRY_COMPARE(session.place(), Place::Running);
    session.run()->stop();
    QTRY_COMPARE(session.place(), Place::Profiles);
}

void TestPupilSession::opensFromOutsideInPlaceOfWhatRuns()
{
    PupilSession &session = openMaths();
    session.openActivity(u"maths-0"_s);
    QTRY_COMPARE(session.place(), Place::Running);

    QVERIFY(session.open(u"maths-3"_s));

    QTRY_COMPARE(session.run()->activityId(), u"maths-3"_s);
    QTRY_COMPARE(session.place(), Place::Running);
}

void TestPupilSession::whatRunsAlreadyIsNotStartedAgain()
{
    PupilSession &session = openMaths();
    session.openActivity(u"maths-0"_s);
    QVERIFY(session.open(u"maths-0"_s));
    QTRY_COMPARE(session.place(), Place::Running);

    QVERIFY(session.open(u"maths-0"_s));

    QCOMPARE(session.place(), Place::Running);
    QCOMPARE(m_school->planned(), 1);
}

void TestPupilSession::aWayBackIsThereWhileAProgramRuns()
{
    PupilSession &session = openMaths();
    QVERIFY(!session.handle()->isShown());
    session.openActivity(u"maths-0"_s);
    QVERIFY(!session.handle()->isShown());

    QTRY_VERIFY(session.handle()->isShown());
    QCOMPARE(session.place(), Place::Running);

    session.home();
    QTRY_COMPARE(session.place(), Place::Home);
    QVERIFY(!session.handle()->isShown());
}

void TestPupilSession::theWayBackStandsWhereTheTeacherWantsIt()
{
    PupilSession &session = m_school->open(u"super"_s);
    QVERIFY(session.open(u"maths-0"_s));
    QTRY_VERIFY(session.handle()->isShown());
    QVERIFY(!session.handle()->isOnRight());
    session.home();
    QTRY_COMPARE(session.run()->state(), ActivityRun::State::Idle);

    m_school->setCorner(HandleCorner::BottomRight);
    QVERIFY(session.open(u"maths-0"_s));
    QTRY_VERIFY(session.handle()->isShown());
    QVERIFY(session.handle()->isOnRight());
    QVERIFY(session.handle()->isOnBottom());
}

void TestPupilSession::leavesForTheSamePage()
{
    PupilSession &session = openMaths();
    session.nextPage();
    session.openActivity(u"maths-8"_s);
    QTRY_VERIFY(session.handle()->isShown());

    session.handle()->press();
    m_school->pause();
    session.handle()->leave();

    QTRY_COMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().page(), 1);
    QCOMPARE(m_school->browser().domainId(), u"maths"_s);
}

void TestPupilSession::aMenuThatIsStartedAgainKnowsWhatRuns()
{
    openMaths().openActivity(u"maths-0"_s);
    QTRY_COMPARE(m_school->session().place(), Place::Running);

    PupilSession &session = m_school->open(u"super"_s);

    QTRY_VERIFY(session.handle()->isShown());
    QTRY_COMPARE(session.run()->name(), u"Name of maths-0"_s);
}

void TestPupilSession::tellsCalmlyOfACrash()
{
    PupilSession &session = m_school->open(u"super"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^crash crashed:"_s));
    session.openActivity(u"crash"_s);
    QTRY_COMPARE(session.place(), Place::Running);

    QTRY_COMPARE(session.place(), Place::Failed);

    QVERIFY(session.run()->isCrashed());
    QVERIFY2(session.run()->reason().contains(u"exit code 3"_s),
             qPrintable(session.run()->reason()));
    QCOMPARE(m_school->memory().crashesInARow(u"crash"_s), 1);
    const std::optional<Crash> last = crashesIn(m_school->path(u"state.ini"_s)).last;
    QVERIFY(last);
    QCOMPARE(last->activity, u"crash"_s);
    QCOMPARE(last->reason, session.run()->reason());
    QVERIFY(last->time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(!session.handle()->isShown());
    m_school->pause();
    session.backToMenu();
    QCOMPARE(session.place(), Place::Home);
}

void TestPupilSession::refusesUnknownActivitiesFromOutside()
{
    PupilSession &session = openMaths();

    QVERIFY(!session.open(u"nothing"_s));

    QCOMPARE(session.place(), Place::Home);
}

void TestPupilSession::goesHomeFromOutside()
{
    PupilSession &session = m_school->open(u"mini"_s);
    session.openDomain(0);
    m_school->pause();
    session.nextPage();
    session.openActivity(u"arts-8"_s);
    QTRY_COMPARE(session.place(), Place::Running);

    session.home();

    QTRY_COMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().view(), Browser::View::Domains);
    QCOMPARE(m_school->browser().page(), 0);
}

void TestPupilSession::quitsWhenTheProgramIsGone()
{
    PupilSession &session = openMaths();
    session.openActivity(u"maths-0"_s);
    QTRY_COMPARE(session.place(), Place::Running);
    const QSignalSpy quit(&session, &PupilSession::quitWanted);

    session.quit();

    QCOMPARE(quit.count(), 0);
    QTRY_COMPARE(quit.count(), 1);
    QCOMPARE(session.run()->state(), ActivityRun::State::Idle);
}

void TestPupilSession::preparesTheFirstIndex()
{
    m_school->loseIndex();
    PupilSession &session = m_school->open(u"super"_s);
    QCOMPARE(session.place(), Place::Preparing);

    m_school->write();
    session.indexMade({});

    QCOMPARE(session.place(), Place::Home);
}

void TestPupilSession::tellsAnAdultThatTheIndexCannotBeMade()
{
    m_school->loseIndex();
    PupilSession &session = m_school->open();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No room is left"_s));

    session.indexMade(u"No room is left."_s);

    QCOMPARE(session.place(), Place::Empty);
    QVERIFY(session.hint().contains(u"No room is left."_s));
}

void TestPupilSession::takesANewIndexOnTheSamePage()
{
    PupilSession &session = openMaths();
    session.nextPage();
    m_school->browser().setCurrentTile(3);
    m_school->add(u"maths-new"_s, Level::CP, Domain::Maths);
    m_school->write();

    session.indexMade({});

    QCOMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().domainId(), u"maths"_s);
    QCOMPARE(m_school->browser().page(), 1);
    QCOMPARE(m_school->browser().currentTile(), 3);
    QCOMPARE(m_school->browser().everything(), 25);
}

void TestPupilSession::takesANewIndexAfterTheProgram()
{
    PupilSession &session = openMaths();
    session.openActivity(u"maths-0"_s);
    QTRY_COMPARE(session.place(), Place::Running);
    m_school->add(u"maths-new"_s, Level::CP, Domain::Maths);
    m_school->write();

    session.indexMade({});
    QCOMPARE(session.place(), Place::Running);
    QCOMPARE(m_school->browser().everything(), 24);
    session.run()->stop();

    QTRY_COMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->browser().everything(), 25);
}

QTEST_MAIN(TestPupilSession)
#include "tst_pupilsession.moc"

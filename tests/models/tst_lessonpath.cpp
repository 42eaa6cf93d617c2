// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/school.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Place = PupilSession::Place;

namespace
{

Decisions decisionsOf(const std::vector<Lesson> &lessons)
{
    return {.lessons = lessons, .hidden = {}, .keepsProgress = true, .opensOnlyActivity = false};
}

Lesson publishedLesson(const QStringList &activities, LessonMode mode = LessonMode::Suggested)
{
    Lesson lesson;
    lesson.id = u"lesson-of-"_s + activities.join(u'-');
    lesson.activities = activities;
    lesson.profiles = {u"super"_s};
    lesson.mode = mode;
    lesson.published = true;
    return lesson;
}

} // namespace

/** What children see of lessons, from the page to the program and back. */
class TestLessonPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aLessonIsTheHomeOfItsProfile();
    void otherProfilesDoNotSeeIt();
    void usesWhatIsOnDemandAndOfOtherLevels();
    void whatIsDoneGivesTheTurnToTheNext();
    void whatWasClosedAtOnceIsNotDone();
    void whatDidNotStartIsNotDone();
    void aLaterStationPointsAtTheNextOne();
    void withoutAnOrderEveryStationOpens();
    void allStationsStayOpenWhenAllIsDone();
    void theOtherActivitiesHaveAWayBack();
    void theOtherActivitiesAreTheUsualHome();
    void onlyTheseHidesAllElse();
    void opensFromOutsideAllTheSame();
    void aSingleActivityIsOneTile();
    void aSingleActivityOpensByItselfAgainAndAgain();
    void aSingleActivityDoesNotOpenAgainAfterAFailure();
    void nothingOpensByItselfUnlessATeacherWantsIt();
    void manyStationsAreSpreadOverPages();
    void theFocusComesToTheNextStationOnItsPage();
    void theLessonChangesUnderThePage();
    void theLessonChangesOnlyAfterWhatRuns();
    void theLessonEndsAtMidnight();
    void aPressAfterMidnightStartsNothing();
    void aLessonForNobodyHereChangesNothing();
    void whatIsHiddenIsGoneFromTheProfile();
    void aProfileOfWhichAllIsHiddenTellsTheAdult();
    void whatCannotBeReadStaysAsItWas();

private:
    void decide(const std::vector<Lesson> &lessons);
    /** Opens a station and waits until the child is back. */
    void play(int row);

    std::unique_ptr<School> m_school;
};

void TestLessonPath::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    for (const QString &id : {u"one"_s, u"two"_s, u"three"_s}) {
        m_school->add(id, Level::CP, Domain::Maths, {u"sleep"_s, u"0.5"_s});
    }
    m_school->add(u"broken"_s, Level::CP, Domain::Language, {u"false"_s});
    m_school->add(u"special"_s, Level::CM2, Domain::Maths); // of no profile's level
    m_school->addMany(9, Level::CP, Domain::Language);
    m_school->addMany(12, Level::PS, Domain::Arts);
    m_school->write();
}

void TestLessonPath::cleanup()
{
    m_school->session().quit();
    QTRY_COMPARE(m_school->session().run()->state(), ActivityRun::State::Idle);
    m_school.reset();
}

void TestLessonPath::decide(const std::vector<Lesson> &lessons)
{
    m_school->decide(u"super"_s, decisionsOf(lessons));
}

void TestLessonPath::play(int row)
{
    PupilSession &session = m_school->session();
    m_school->pause();
    session.openStation(row);
    QTRY_COMPARE(session.place(), Place::Running);
    QTRY_VERIFY(session.place() != Place::Running);
}

void TestLessonPath::aLessonIsTheHomeOfItsProfile()
{
    decide({publishedLesson({u"one"_s, u"two"_s, u"three"_s})});

    PupilSession &session = m_school->open(u"super"_s);

    QCOMPARE(session.place(), Place::Lesson);
    QCOMPARE(m_school->shownStations(),
             (QStringList{u"1 next one"_s, u"2 later two"_s, u"3 later three"_s}));
    QCOMPARE(session.trail()->current(), 0);
    const QAbstractItemModelTester tester(session.trail()->stations());
}

void TestLessonPath::otherProfilesDoNotSeeIt()
{
    decide({publishedLesson({u"one"_s, u"two"_s})});
    PupilSession &session = m_school->open();

    session.chooseProfile(u"super"_s);
    QCOMPARE(session.place(), Place::Lesson);
    m_school->pause();
    session.goUp();
    QCOMPARE(session.place(), Place::Profiles);
    m_school->pause();
    session.chooseProfile(u"mini"_s);

    QCOMPARE(session.place(), Place::Home);
}

void TestLessonPath::usesWhatIsOnDemandAndOfOtherLevels()
{
    decide({publishedLesson({u"special"_s, u"langage-0"_s})});

    m_school->open(u"super"_s);

    QCOMPARE(m_school->shownStations(), (QStringList{u"1 next special"_s, u"2 later langage-0"_s}));
}

void TestLessonPath::whatIsDoneGivesTheTurnToTheNext()
{
    decide({publishedLesson({u"one"_s, u"two"_s, u"three"_s})});
    m_school->open(u"super"_s);

    play(0);

    QCOMPARE(m_school->session().place(), Place::Lesson);
    QCOMPARE(m_school->shownStations(),
             (QStringList{u"1 done one"_s, u"2 next two"_s, u"3 later three"_s}));
    QCOMPARE(m_school->session().trail()->current(), 1);
    play(0); // again
    QCOMPARE(m_school->shownStations().at(1), u"2 next two"_s);

    m_school->open(u"super"_s); // after another start of the menu
    QCOMPARE(m_school->shownStations().front(), u"1 done one"_s);
}

void TestLessonPath::whatWasClosedAtOnceIsNotDone()
{
    decide({publishedLesson({u"one"_s, u"two"_s})});
    m_school->setRealStay(1h);
    m_school->open(u"super"_s);

    play(0);

    QCOMPARE(m_school->shownStations().front(), u"1 next one"_s);
}

void TestLessonPath::whatDidNotStartIsNotDone()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^broken did not start:"_s));
    decide({publishedLesson({u"broken"_s, u"two"_s})});
    PupilSession &session = m_school->open(u"super"_s);

    session.openStation(0);
    QTRY_COMPARE(session.place(), Place::Failed);
    m_school->pause();
    session.backToMenu();

    QCOMPARE(session.place(), Place::Lesson);
    QCOMPARE(m_school->shownStations().front(), u"1 next broken"_s);
}

void TestLessonPath::aLaterStationPointsAtTheNextOne()
{
    decide({publishedLesson({u"one"_s, u"two"_s, u"three"_s})});
    PupilSession &session = m_school->open(u"super"_s);
    const QSignalSpy pointed(session.trail(), &LessonTrail::nextPointedAt);
    session.trail()->setCurrent(2);

    session.openStation(2);

    QCOMPARE(pointed.count(), 1);
    QCOMPARE(session.place(), Place::Lesson);
    QCOMPARE(session.trail()->current(), 0);
    QCOMPARE(m_school->planned(), 0);
}

void TestLessonPath::withoutAnOrderEveryStationOpens()
{
    Lesson lesson = publishedLesson({u"one"_s, u"two"_s, u"three"_s});
    lesson.inOrder = false;
    decide({lesson});
    m_school->open(u"super"_s);
    QCOMPARE(m_school->shownStations(),
             (QStringList{u"1 next one"_s, u"2 open two"_s, u"3 open three"_s}));

    play(2);

    QCOMPARE(m_school->shownStations(),
             (QStringList{u"1 next one"_s, u"2 open two"_s, u"3 done three"_s}));
}

void TestLessonPath::allStationsStayOpenWhenAllIsDone()
{
    decide({publishedLesson({u"one"_s, u"two"_s})});
    PupilSession &session = m_school->open(u"super"_s);

    play(0);
    play(1);

    QCOMPARE(session.place(), Place::Lesson);
    QVERIFY(session.trail()->isFinished());
    QVERIFY(!session.trail()->guide().isEmpty());
    play(0);
    QVERIFY(session.trail()->isFinished());
}

void TestLessonPath::theOtherActivitiesHaveAWayBack()
{
    decide({publishedLesson({u"one"_s, u"two"_s})});
    PupilSession &session = m_school->open(u"super"_s);
    QVERIFY(session.offersOthers());

    session.openOthers();
    QCOMPARE(session.place(), Place::Home);
    QVERIFY(session.isBesideLesson());
    m_school->pause();
    session.openDomain(1);
    m_school->pause();
    session.openActivity(u"one"_s);
    QTRY_COMPARE(session.place(), Place::Running);
    QTRY_COMPARE(session.place(), Place::Home); // where she was
    m_school->pause();
    session.goUp();

    QCOMPARE(session.place(), Place::Lesson);
    QCOMPARE(m_school->shownStations().front(), u"1 done one"_s);
    m_school->pause();
    session.goUp();
    QCOMPARE(session.place(), Place::Profiles);
}

void TestLessonPath::theOtherActivitiesAreTheUsualHome()
{
    const Lesson lesson = publishedLesson({u"one"_s, u"two"_s});
    m_school->decide(u"mini"_s, decisionsOf({lesson}));
    PupilSession &session = m_school->open(u"mini"_s);
    const int all = m_school->browser().everything();

    session.openOthers();

    QCOMPARE(m_school->shownTiles().size(), m_school->browser().layout().capacity);
    QCOMPARE(all, 12);
}

void TestLessonPath::onlyTheseHidesAllElse()
{
    decide({publishedLesson({u"one"_s, u"two"_s}, LessonMode::OnlyThese)});
    PupilSession &session = m_school->open(u"super"_s);
    QVERIFY(!session.offersOthers());

    session.openOthers();
    QCOMPARE(session.place(), Place::Lesson);
    m_school->pause();
    session.openActivity(u"langage-0"_s);
    session.home();

    QCOMPARE(session.place(), Place::Lesson);
    QCOMPARE(m_school->planned(), 0);
}

void TestLessonPath::opensFromOutsideAllTheSame()
{
    decide({publishedLesson({u"one"_s, u"two"_s}, LessonMode::OnlyThese)});
    PupilSession &session = m_school->open(u"super"_s);

    QVERIFY(session.open(u"langage-0"_s));

    QTRY_COMPARE(session.place(), Place::Running);
    session.run()->stop();
    QTRY_COMPARE(session.place(), Place::Lesson);
}

void TestLessonPath::aSingleActivityIsOneTile()
{
    decide({publishedLesson({u"one"_s, u"absent"_s})});
    const PupilSession &session = m_school->open(u"super"_s);
    QCOMPARE(session.place(), Place::Only);
    QVERIFY(session.offersOthers());

    play(0);

    QCOMPARE(session.place(), Place::Only);
}

void TestLessonPath::aSingleActivityOpensByItselfAgainAndAgain()
{
    Decisions decisions = decisionsOf({publishedLesson({u"one"_s}, LessonMode::OnlyThese)});
    decisions.opensOnlyActivity = true;
    m_school->decide(u"super"_s, decisions);

    PupilSession &session = m_school->open(u"super"_s);

    QCOMPARE(session.place(), Place::Only);
    QVERIFY(session.autoStart()->isCounting());
    for (int time = 0; time < 2; ++time) {
        QTRY_COMPARE(session.place(), Place::Running);
        QVERIFY(!session.autoStart()->isCounting());
        QTRY_COMPARE(session.place(), Place::Only);
    }
}

void TestLessonPath::aSingleActivityDoesNotOpenAgainAfterAFailure()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^broken did not start:"_s));
    Decisions decisions = decisionsOf({publishedLesson({u"broken"_s}, LessonMode::OnlyThese)});
    decisions.opensOnlyActivity = true;
    m_school->decide(u"super"_s, decisions);
    PupilSession &session = m_school->open(u"super"_s);
    QTRY_COMPARE(session.place(), Place::Failed);

    m_school->pause();
    session.backToMenu();

    QCOMPARE(session.place(), Place::Only);
    QVERIFY(!session.autoStart()->isCounting());
}

void TestLessonPath::nothingOpensByItselfUnlessATeacherWantsIt()
{
    decide({publishedLesson({u"one"_s}, LessonMode::OnlyThese)});
    QVERIFY(!m_school->open(u"super"_s).autoStart()->isCounting());

    Decisions decisions = decisionsOf({publishedLesson({u"one"_s})}); // others may be wanted
    decisions.opensOnlyActivity = true;
    m_school->decide(u"super"_s, decisions);
    QVERIFY(!m_school->open(u"super"_s).autoStart()->isCounting());
}

void TestLessonPath::manyStationsAreSpreadOverPages()
{
    decide({publishedLesson({u"one"_s,
                             u"two"_s,
                             u"three"_s,
                             u"langage-0"_s,
                             u"langage-1"_s,
                             u"langage-2"_s,
                             u"langage-3"_s})});
    PupilSession &session = m_school->open(u"super"_s);
    QCOMPARE(session.trail()->pageCount(), 2);
    QCOMPARE(m_school->shownStations().size(), 4);

    session.nextPage();

    QCOMPARE(m_school->shownStations(),
             (QStringList{u"5 later langage-1"_s, u"6 later langage-2"_s, u"7 later langage-3"_s}));
    session.openStation(0); // the next one is on the other page
    QCOMPARE(session.trail()->page(), 0);
    QCOMPARE(session.trail()->current(), 0);
}

void TestLessonPath::theFocusComesToTheNextStationOnItsPage()
{
    QStringList activities{u"one"_s, u"two"_s, u"three"_s};
    for (int i = 0; i < 5; ++i) {
        activities << u"langage-%1"_s.arg(i);
    }
    const Lesson lesson = publishedLesson(activities);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_school->progress().note({.profile = u"super"_s,
                                           .lesson = lesson.id,
                                           .activity = activities[i],
                                           .time = 60s,
                                           .done = true}));
    }
    decide({lesson});

    PupilSession &session = m_school->open(u"super"_s);

    QCOMPARE(session.trail()->page(), 1);
    QCOMPARE(session.trail()->current(), 1);
    m_school->browser().setDensity(100, 2); // three on a page
    QCOMPARE(m_school->shownStations().at(session.trail()->current()), u"6 next langage-2"_s);
}

void TestLessonPath::theLessonChangesUnderThePage()
{
    PupilSession &session = m_school->open(u"super"_s);
    QCOMPARE(session.place(), Place::Home);

    decide({publishedLesson({u"one"_s, u"two"_s})});
    session.classroomChanged();
    QCOMPARE(session.place(), Place::Lesson);

    m_school->pause();
    session.openOthers();
    decide({publishedLesson({u"two"_s, u"three"_s})});
    session.classroomChanged();
    QCOMPARE(session.place(), Place::Lesson);

    decide({});
    session.classroomChanged();
    QCOMPARE(session.place(), Place::Home);
}

void TestLessonPath::theLessonChangesOnlyAfterWhatRuns()
{
    PupilSession &session = m_school->open(u"super"_s);
    session.openActivity(u"langage-0"_s);
    QTRY_COMPARE(session.place(), Place::Running);

    decide({publishedLesson({u"one"_s, u"two"_s}, LessonMode::OnlyThese)});
    session.classroomChanged();
    QCOMPARE(session.place(), Place::Running);

    m_school->pause();
    session.stopActivity();
    QTRY_COMPARE(session.place(), Place::Lesson);
}

void TestLessonPath::theLessonEndsAtMidnight()
{
    Lesson lesson = publishedLesson({u"one"_s, u"two"_s});
    lesson.until = {2027, 3, 15};
    decide({lesson});
    PupilSession &session = m_school->open(u"super"_s);
    QCOMPARE(session.place(), Place::Lesson);
    session.openStation(0);
    QTRY_COMPARE(session.place(), Place::Running);

    m_school->setToday({2027, 3, 16});

    QTRY_COMPARE(session.place(), Place::Home);
}

void TestLessonPath::aPressAfterMidnightStartsNothing()
{
    Lesson lesson = publishedLesson({u"one"_s, u"two"_s});
    lesson.until = {2027, 3, 15};
    decide({lesson});
    PupilSession &session = m_school->open(u"super"_s);

    m_school->setToday({2027, 3, 16});
    session.openStation(0);

    QCOMPARE(session.place(), Place::Home);
    QCOMPARE(m_school->planned(), 0);
}

void TestLessonPath::aLessonForNobodyHereChangesNothing()
{
    decide({publishedLesson({u"absent"_s, u"not-here"_s}, LessonMode::OnlyThese)});

    QCOMPARE(m_school->open(u"super"_s).place(), Place::Home);
}

void TestLessonPath::whatIsHiddenIsGoneFromTheProfile()
{
    Decisions decisions;
    decisions.hidden = {u"one"_s, u"two"_s, u"three"_s, u"langage-1"_s};
    m_school->decide(u"super"_s, decisions);
    PupilSession &session = m_school->open();
    QCOMPARE(m_school->browser().everything(), 25);

    session.chooseProfile(u"super"_s);
    QCOMPARE(m_school->browser().everything(), 9);
    QVERIFY(!m_school->shownTiles().contains(u"langage-1"_s));
    QVERIFY(m_school->shownTiles().contains(u"langage-0"_s));
    QCOMPARE(m_school->browser().layout().railWidth, 0); // mathematics are empty now

    m_school->pause();
    session.goUp();
    QCOMPARE(m_school->browser().everything(), 25);
}

void TestLessonPath::aProfileOfWhichAllIsHiddenTellsTheAdult()
{
    Decisions decisions;
    decisions.hidden = {u"broken"_s, u"one"_s, u"two"_s, u"three"_s};
    for (int i = 0; i < 9; ++i) {
        decisions.hidden.insert(u"langage-%1"_s.arg(i));
    }
    m_school->decide(u"super"_s, decisions);

    const PupilSession &session = m_school->open(u"super"_s);

    QCOMPARE(session.place(), Place::Empty);
    QVERIFY(session.hint().contains(u"hidden"_s));
}

void TestLessonPath::whatCannotBeReadStaysAsItWas()
{
    decide({publishedLesson({u"one"_s, u"two"_s})});
    PupilSession &session = m_school->open(u"super"_s);
    QCOMPARE(session.place(), Place::Lesson);

    QTest::ignoreMessage(QtWarningMsg, "what teachers decided cannot be read: damaged");
    m_school->breakClassroom(u"damaged"_s);
    session.classroomChanged();

    QCOMPARE(session.place(), Place::Lesson);
    QCOMPARE(m_school->shownStations().size(), 2);
}

QTEST_MAIN(TestLessonPath)
#include "tst_lessonpath.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/screens.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

#include <set>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Place = PupilSession::Place;

/** The path of a lesson, and the lesson of one activity, by keys, mouse and name. */
class TestLessonScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theFocusIsOnWhatIsToBeDoneNow();
    void arrowsFollowThePath();
    void arrowsFollowThePathFromRightToLeft();
    void enterOpensTheStation();
    void aClickOnANameOpensTheStation();
    void aLaterStationLeadsTheFocusToTheNextOne();
    void namesTellTheirState();
    void theStarLeadsToTheOthersAndTheArrowBack();
    void nothingLeadsAwayFromOnlyThese();
    void pagesOfALongLessonTurnByKeys();
    void aSingleActivityIsOpenedByItsPlayButton();
    void stonesShowWhenASingleActivityOpensByItself();
    void everythingHasANameAndIsReachedByTab_data();
    void everythingHasANameAndIsReachedByTab();
    void nothingOverlapsOrLeavesTheScreen_data();
    void nothingOverlapsOrLeavesTheScreen();

private:
    void publish(const QStringList &activities, LessonMode mode = LessonMode::Suggested);

    std::unique_ptr<School> m_school;
    std::unique_ptr<Screens> m_screens;
};

void TestLessonScreens::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void TestLessonScreens::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    m_school->addMany(20, Level::CP, Domain::Maths);
    m_school->addMany(20, Level::PS, Domain::Arts);
    m_school->addMany(3, Level::PS, Domain::Logic);
    m_school->write();
    m_screens = std::make_unique<Screens>(*m_school);
}

void TestLessonScreens::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_school->session().quit();
    QTRY_COMPARE(m_school->session().run()->state(), ActivityRun::State::Idle);
    m_screens.reset();
    m_school.reset();
}

void TestLessonScreens::publish(const QStringList &activities, LessonMode mode)
{
    Lesson lesson;
    lesson.id = u"5f0f0e5c-3a55-4a5e-8f5e-3b1f8c0d2a11"_s;
    lesson.activities = activities;
    lesson.mode = mode;
    lesson.published = true;
    Decisions decisions;
    decisions.lessons = {lesson};
    for (const QString &profile : {u"mini"_s, u"super"_s}) {
        m_school->decide(profile, decisions);
    }
}

void TestLessonScreens::theFocusIsOnWhatIsToBeDoneNow()
{
    publish({u"maths-0"_s, u"maths-1"_s, u"maths-2"_s});
    QVERIFY(m_school->progress().note({.profile = u"super"_s,
                                       .lesson = u"5f0f0e5c-3a55-4a5e-8f5e-3b1f8c0d2a11"_s,
                                       .activity = u"maths-0"_s,
                                       .time = 60s,
                                       .done = true}));

    QVERIFY(m_screens->show(u"super"_s));

    QCOMPARE(m_school->session().place(), Place::Lesson);
    QCOMPARE(m_screens->focused(), u"2. Name of maths-1, to do now"_s);
    QVERIFY(m_screens->shows(u"Today"_s));
}

void TestLessonScreens::arrowsFollowThePath()
{
    publish({u"maths-0"_s, u"maths-1"_s, u"maths-2"_s});
    QVERIFY(m_screens->show(u"super"_s));

    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"2. Name of maths-1, later"_s);
    m_screens->press(Qt::Key_Right);
    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"3. Name of maths-2, later"_s);
    m_screens->press(Qt::Key_Down);
    QCOMPARE(m_screens->focused(), u"Other activities"_s);
    m_screens->press(Qt::Key_Up);
    QCOMPARE(m_screens->focused(), u"3. Name of maths-2, later"_s);
    m_screens->press(Qt::Key_Up);
    QCOMPARE(m_screens->focused(), u"super: choose someone else"_s);
    m_screens->press(Qt::Key_Down);
    m_screens->press(Qt::Key_Left);

    QCOMPARE(m_screens->focused(), u"2. Name of maths-1, later"_s);
}

void TestLessonScreens::arrowsFollowThePathFromRightToLeft()
{
    publish({u"maths-0"_s, u"maths-1"_s, u"maths-2"_s});
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_screens->show(u"super"_s));
    QCOMPARE(m_screens->focused(), u"1. Name of maths-0, to do now"_s);
    QVERIFY(m_screens->placeOf(u"1. Name of maths-0, to do now"_s).left() > 683);

    m_screens->press(Qt::Key_Left);

    QCOMPARE(m_screens->focused(), u"2. Name of maths-1, later"_s);
    QVERIFY(m_screens->placeOf(u"Other activities"_s).right() < 683);
}

void TestLessonScreens::enterOpensTheStation()
{
    publish({u"maths-0"_s, u"maths-1"_s});
    QVERIFY(m_screens->show(u"super"_s));

    m_screens->press(Qt::Key_Return);

    QCOMPARE(m_school->session().place(), Place::Starting);
    QCOMPARE(m_school->session().run()->activityId(), u"maths-0"_s);
}

void TestLessonScreens::aClickOnANameOpensTheStation()
{
    publish({u"maths-0"_s, u"maths-1"_s});
    QVERIFY(m_screens->show(u"super"_s));
    m_screens->press(Qt::Key_Right);
    const QRect label = m_school->session().trail()->stations()->stations().front().place.label;

    m_school->pause();
    QTest::mouseClick(&m_screens->window(), Qt::LeftButton, {}, label.center());

    QCOMPARE(m_school->session().place(), Place::Starting);
}

void TestLessonScreens::aLaterStationLeadsTheFocusToTheNextOne()
{
    publish({u"maths-0"_s, u"maths-1"_s, u"maths-2"_s});
    QVERIFY(m_screens->show(u"super"_s));

    QVERIFY(m_screens->click(u"3. Name of maths-2, later"_s));

    QCOMPARE(m_school->session().place(), Place::Lesson);
    QCOMPARE(m_screens->focused(), u"1. Name of maths-0, to do now"_s);
}

void TestLessonScreens::namesTellTheirState()
{
    publish({u"maths-0"_s, u"maths-1"_s, u"maths-2"_s});
    QVERIFY(m_screens->show(u"super"_s));
    m_screens->press(Qt::Key_Return);
    QTRY_COMPARE(m_school->session().place(), Place::Running);
    m_school->pause();
    m_school->session().stopActivity();
    QTRY_COMPARE(m_school->session().place(), Place::Lesson);

    QVERIFY(!m_screens->placeOf(u"1. Name of maths-0, done"_s).isEmpty());
    QVERIFY(!m_screens->placeOf(u"2. Name of maths-1, to do now"_s).isEmpty());
    QVERIFY(!m_screens->placeOf(u"3. Name of maths-2, later"_s).isEmpty());
    QTRY_COMPARE(m_screens->focused(), u"2. Name of maths-1, to do now"_s);
}

void TestLessonScreens::theStarLeadsToTheOthersAndTheArrowBack()
{
    for (const QString &profile : {u"mini"_s, u"super"_s}) {
        publish({u"maths-0"_s, u"maths-1"_s});
        QVERIFY(m_screens->show(profile));

        QVERIFY(m_screens->click(u"Other activities"_s));
        QCOMPARE(m_school->session().place(), Place::Home);
        QVERIFY(m_screens->click(u"Back"_s));

        QCOMPARE(m_school->session().place(), Place::Lesson);
        m_screens->press(Qt::Key_Down);
        m_screens->press(Qt::Key_Return);
        QCOMPARE(m_school->session().place(), Place::Home);
        m_screens->press(Qt::Key_Escape);
        QCOMPARE(m_school->session().place(), Place::Lesson);
    }
}

void TestLessonScreens::nothingLeadsAwayFromOnlyThese()
{
    publish({u"maths-0"_s, u"maths-1"_s}, LessonMode::OnlyThese);
    QVERIFY(m_screens->show(u"super"_s));

    QVERIFY(m_screens->placeOf(u"Other activities"_s).isEmpty());
    m_screens->press(Qt::Key_Down);

    QCOMPARE(m_screens->focused(), u"1. Name of maths-0, to do now"_s);
}

void TestLessonScreens::pagesOfALongLessonTurnByKeys()
{
    QStringList activities;
    for (int i = 0; i < 8; ++i) {
        activities << u"maths-%1"_s.arg(i);
    }
    publish(activities);
    QVERIFY(m_screens->show(u"super"_s));

    m_screens->press(Qt::Key_End);
    QCOMPARE(m_screens->focused(), u"4. Name of maths-3, later"_s);
    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"5. Name of maths-4, later"_s);
    m_screens->press(Qt::Key_Down);
    QCOMPARE(m_screens->focused(), u"Page before"_s);
    m_screens->press(Qt::Key_Return);

    QCOMPARE(m_school->session().trail()->page(), 0);
}

void TestLessonScreens::aSingleActivityIsOpenedByItsPlayButton()
{
    publish({u"maths-0"_s});
    QVERIFY(m_screens->show(u"super"_s));
    QCOMPARE(m_screens->focused(), u"Name of maths-0"_s);
    const QRect tile = m_screens->placeOf(u"Name of maths-0"_s);

    m_school->pause();
    QTest::mouseClick(&m_screens->window(),
                      Qt::LeftButton,
                      {},
                      {tile.right() + (tile.width() / 8), tile.top() + (tile.height() / 2)});

    QCOMPARE(m_school->session().place(), Place::Starting);
}

void TestLessonScreens::stonesShowWhenASingleActivityOpensByItself()
{
    Lesson lesson;
    lesson.id = u"only"_s;
    lesson.activities = {u"maths-0"_s};
    lesson.mode = LessonMode::OnlyThese;
    lesson.published = true;
    m_school->decide(
        u"super"_s,
        {.lessons = {lesson}, .hidden = {}, .keepsProgress = true, .opensOnlyActivity = true});
    m_school->setStone(1h);

    QVERIFY(m_screens->show(u"super"_s));

    QVERIFY(m_screens->shows(u"0 of 5"_s));
    QCOMPARE(m_school->session().place(), Place::Only);
}

void TestLessonScreens::everythingHasANameAndIsReachedByTab_data()
{
    QTest::addColumn<int>("activities");

    QTest::newRow("one activity") << 1;
    QTest::newRow("a path") << 5;
    QTest::newRow("a path of two pages") << 9;
}

void TestLessonScreens::everythingHasANameAndIsReachedByTab()
{
    QFETCH(const int, activities);
    QStringList ids;
    for (int i = 0; i < activities; ++i) {
        ids << u"maths-%1"_s.arg(i);
    }
    publish(ids);
    QVERIFY(m_screens->show(u"super"_s));

    std::set<QString> wanted;
    for (const Screens::Thing &thing : m_screens->things()) {
        QVERIFY(!thing.name.isEmpty());
        QVERIFY2(thing.focusable, qPrintable(thing.name));
        wanted.insert(thing.name);
    }
    std::set<QString> reached{m_screens->focused()};
    for (std::size_t i = 0; i < 2 * wanted.size(); ++i) {
        m_screens->press(Qt::Key_Tab);
        reached.insert(m_screens->focused());
    }
    QCOMPARE(reached, wanted);
}

void TestLessonScreens::nothingOverlapsOrLeavesTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("activities");
    QTest::addColumn<qreal>("textScale");

    for (const QSize &size :
         {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080), QSize(768, 1024)}) {
        for (const int activities : {1, 3, 6, 13}) {
            for (const qreal scale : {1.0, 2.0}) {
                QTest::addRow(
                    "%dx%d, %d activities, ×%g", size.width(), size.height(), activities, scale)
                    << size << activities << scale;
            }
        }
    }
}

void TestLessonScreens::nothingOverlapsOrLeavesTheScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const int, activities);
    QFETCH(const qreal, textScale);
    QStringList ids;
    for (int i = 0; i < activities; ++i) {
        ids << u"maths-%1"_s.arg(i);
    }
    publish(ids);
    QVERIFY(m_screens->show(u"super"_s, size));
    m_school->browser().setDensity(100, textScale);

    const std::vector<Screens::Thing> all = m_screens->things();

    QVERIFY(all.size() > 2);
    for (auto one = all.begin(); one != all.end(); ++one) {
        QVERIFY2(QRect({}, size).contains(one->place), qPrintable(one->name));
        for (auto other = std::next(one); other != all.end(); ++other) {
            QVERIFY2(!one->place.intersects(other->place),
                     qPrintable(one->name + u" and "_s + other->name));
        }
    }
}

QTEST_MAIN(TestLessonScreens)
#include "tst_lessonscreens.moc"

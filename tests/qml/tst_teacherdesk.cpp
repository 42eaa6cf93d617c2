// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/screens.h"
#include "qml/spoken.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace PrimTux;
using namespace Qt::StringLiterals;

using Page = TeacherSession::Page;

/** The gate, the welcome, the lessons and one lesson, by keys, mouse and name. */
class TestTeacherDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theDoorLeadsToTheGateAndEscapeBack();
    void theFirstCodeLeadsToTheWelcomeAndOn();
    void aWrongCodeIsSaid();
    void closingTheWindowAsksForTheCode();
    void lessonsAreCopiedArchivedAndDeletedByClicks();
    void stepsAreMovedAndTakenOutByKeys();
    void aStickIsChosenByKeysAlone();
    void everythingHasANameAndIsReachedByTab_data();
    void everythingHasANameAndIsReachedByTab();
    void nothingLeavesTheScreen_data();
    void nothingLeavesTheScreen();

private:
    [[nodiscard]] TeacherSession &teacher() { return m_school->teacher(); }
    void typeCode();
    /** Shows a page of the teacher's part, with two lessons there. */
    void open(Page page, const QSize &size = {1366, 768}, qreal textScale = 1);
    void makeLesson(const QString &name, const QStringList &activities);

    std::unique_ptr<School> m_school;
    std::unique_ptr<Screens> m_screens;
};

void TestTeacherDesk::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void TestTeacherDesk::init()
{
    m_school = std::make_unique<School>();
    m_school->addUsualProfiles();
    m_school->addMany(8, Level::CP, Domain::Maths);
    m_school->write();
    m_screens = std::make_unique<Screens>(*m_school);
}

void TestTeacherDesk::cleanup()
{
    m_screens.reset();
    m_school.reset();
}

void TestTeacherDesk::typeCode()
{
    QTRY_VERIFY(!teacher().code()->isBusy());
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_4, Qt::Key_6, Qt::Key_8, Qt::Key_Return}) {
        QTest::keyClick(&m_screens->window(), key);
    }
    QTRY_VERIFY(!teacher().code()->isBusy());
}

void TestTeacherDesk::open(Page page, const QSize &size, qreal textScale)
{
    QVERIFY(m_screens->show({}, size, textScale));
    m_screens->press(Qt::Key_F10);
    if (page == Page::Code) {
        return;
    }
    typeCode();
    typeCode();
    QTRY_COMPARE(teacher().page(), Page::Welcome);
    if (page == Page::Welcome) {
        return;
    }
    makeLesson(u"Compter jusqu’à dix et plus loin, avec des mots longs"_s,
               {u"maths-0"_s, u"maths-1"_s, u"maths-2"_s, u"maths-3"_s, u"maths-4"_s});
    makeLesson(u"Sons"_s, {u"maths-5"_s, u"nowhere"_s});
    teacher().show(page);
    QTRY_COMPARE(teacher().page(), page);
}

void TestTeacherDesk::makeLesson(const QString &name, const QStringList &activities)
{
    teacher().newLesson();
    teacher().draft()->setName(name);
    teacher().draft()->add(activities);
    teacher().draft()->setFor(u"super"_s, true);
    teacher().draft()->save();
    const QString saved = Saving::tr("Saved at %1").section(u'%', 0, 0);
    QTRY_VERIFY(teacher().draft()->savedText().startsWith(saved));
}

void TestTeacherDesk::theDoorLeadsToTheGateAndEscapeBack()
{
    QVERIFY(m_screens->show());

    QVERIFY(m_screens->click(u"Teacher"_s));
    QTRY_VERIFY(m_screens->shows(u"Choose your code"_s));
    m_screens->press(Qt::Key_Escape);

    QVERIFY(!teacher().isOpen());
    QVERIFY(m_screens->shows(u"mini"_s));
}

void TestTeacherDesk::theFirstCodeLeadsToTheWelcomeAndOn()
{
    QVERIFY(m_screens->show());
    m_screens->press(Qt::Key_F10);

    typeCode();
    QVERIFY(m_screens->shows(u"Once more"_s));
    typeCode();

    QTRY_VERIFY(m_screens->shows(u"Welcome"_s));
    QCOMPARE(m_screens->focused(), u"Continue"_s);
    m_screens->press(Qt::Key_Return);
    QCOMPARE(teacher().page(), Page::Lessons);
    QVERIFY(m_screens->shows(u"No lesson yet"_s));

    // Only once.
    QVERIFY(m_screens->click(u"Children’s menu"_s));
    m_screens->press(Qt::Key_F10);
    typeCode();
    QTRY_COMPARE(teacher().page(), Page::Lessons);
}

void TestTeacherDesk::aWrongCodeIsSaid()
{
    open(Page::Lessons);
    teacher().close();
    m_screens->press(Qt::Key_F10);
    QTRY_VERIFY(!teacher().code()->isBusy());

    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return}) {
        QTest::keyClick(&m_screens->window(), key);
    }

    QTRY_VERIFY(m_screens->shows(u"This is not the code."_s));
    QCOMPARE(teacher().page(), Page::Code);
}

void TestTeacherDesk::closingTheWindowAsksForTheCode()
{
    QVERIFY(m_screens->show());

    m_screens->window().close();

    QVERIFY(m_screens->window().isVisible());
    QCOMPARE(teacher().page(), Page::Code);
}

void TestTeacherDesk::lessonsAreCopiedArchivedAndDeletedByClicks()
{
    open(Page::Lessons);
    const LessonListModel &lessons = *teacher().shelf()->lessons();
    QTRY_COMPARE(lessons.count(), 2);

    QVERIFY(m_screens->click(u"Copy “Sons”"_s));
    QTRY_COMPARE(teacher().draft()->name(), u"Sons (copy)"_s);
    teacher().show(Page::Lessons);
    QTRY_COMPARE(lessons.count(), 3);

    QVERIFY(m_screens->click(u"Delete “Sons (copy)”"_s));
    QTRY_COMPARE(lessons.count(), 2);
    QVERIFY(m_screens->shows(u"The lesson “Sons (copy)” is deleted."_s));
    QVERIFY(m_screens->click(u"Undo"_s));
    QTRY_COMPARE(lessons.count(), 3);

    QVERIFY(m_screens->click(u"Archive “Sons”"_s));
    QTRY_VERIFY(!m_screens->placeOf(u"Take “Sons” out of the archive"_s).isEmpty());
}

void TestTeacherDesk::stepsAreMovedAndTakenOutByKeys()
{
    open(Page::Lesson);
    QCOMPARE(teacher().draft()->lesson().activities, (QStringList{u"maths-5"_s, u"nowhere"_s}));
    QVERIFY(m_screens->shows(u"1 activities of this lesson are not on this PC"_s));

    QTest::keyClick(&m_screens->window(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(teacher().draft()->lesson().activities, (QStringList{u"nowhere"_s, u"maths-5"_s}));
    QTest::keyClick(&m_screens->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(teacher().draft()->lesson().activities, (QStringList{u"maths-5"_s, u"nowhere"_s}));
}

void TestTeacherDesk::aStickIsChosenByKeysAlone()
{
    const QString stick = m_school->plugIn();
    open(Page::Lesson);

    QVERIFY(m_screens->click(u"Copy to a USB stick…"_s));
    QTRY_COMPARE(m_screens->focused(), u"CLE"_s);
    m_screens->press(Qt::Key_Return);

    QVERIFY(QFile::exists(stick + u"/Sons.ptxlesson"_s));
    QVERIFY(m_screens->shows(u"“Sons.ptxlesson” is there now: CLE."_s));
    QVERIFY(m_screens->click(u"Close"_s));
    QVERIFY(!m_screens->shows(u"is there now"_s));

    QVERIFY(m_screens->click(u"Print the lesson"_s));
    QTRY_COMPARE(m_screens->focused(), u"CLE"_s);
    m_screens->press(Qt::Key_Escape);
    QVERIFY(!teacher().exchange()->isOpen());
    QCOMPARE(teacher().page(), Page::Lesson);
}

void TestTeacherDesk::everythingHasANameAndIsReachedByTab_data()
{
    QTest::addColumn<TeacherSession::Page>("page");
    QTest::newRow("gate") << Page::Code;
    QTest::newRow("welcome") << Page::Welcome;
    QTest::newRow("lessons") << Page::Lessons;
    QTest::newRow("lesson") << Page::Lesson;
}

void TestTeacherDesk::everythingHasANameAndIsReachedByTab()
{
    QFETCH(const TeacherSession::Page, page);
    open(page);
    QTRY_VERIFY(!teacher().code()->isBusy());

    std::set<QString> wanted;
    for (const Screens::Thing &thing : m_screens->things()) {
        QVERIFY(!thing.name.isEmpty());
        if (thing.focusable) {
            wanted.insert(thing.name);
        }
    }
    QVERIFY(wanted.size() > 3);
    std::set<QString> reached{m_screens->focused()};
    for (int i = 0; i < 60; ++i) {
        m_screens->press(Qt::Key_Tab);
        reached.insert(m_screens->focused());
    }
    for (const QString &name : wanted) {
        QVERIFY2(reached.contains(name), qPrintable(name));
    }
}

void TestTeacherDesk::nothingLeavesTheScreen_data()
{
    QTest::addColumn<TeacherSession::Page>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    QTest::addColumn<QString>("language");
    const std::vector<std::pair<const char *, Page>> pages{{"gate", Page::Code},
                                                           {"welcome", Page::Welcome},
                                                           {"lessons", Page::Lessons},
                                                           {"lesson", Page::Lesson}};
    for (const auto &[name, page] : pages) {
        for (const QSize &size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)}) {
            for (const qreal scale : {1.0, 2.0}) {
                for (const QString &language : {u"en"_s, u"fr"_s}) {
                    QTest::addRow("%s, %dx%d, ×%g, %s",
                                  name,
                                  size.width(),
                                  size.height(),
                                  scale,
                                  qPrintable(language))
                        << page << size << scale << language;
                }
            }
        }
    }
}

void TestTeacherDesk::nothingLeavesTheScreen()
{
    QFETCH(const TeacherSession::Page, page);
    QFETCH(const QSize, size);
    QFETCH(const qreal, textScale);
    QFETCH(const QString, language);
    const Spoken spoken(language);
    open(page, size, textScale);
    const QImage picture = m_screens->window().grabWindow(); // all of it is laid out now

    const std::vector<Screens::Thing> all = m_screens->things();

    QVERIFY(all.size() > 2);
    for (const Screens::Thing &thing : all) {
        // Lists go on below the screen, and scroll.
        QVERIFY2(thing.place.left() >= 0 && thing.place.right() < size.width()
                     && thing.place.top() >= 0,
                 qPrintable(thing.name));
    }
    if (const QString folder = qEnvironmentVariable("MENU_TEST_PICTURES"); !folder.isEmpty()) {
        QVERIFY(picture.save(folder + u'/' + QString::fromUtf8(QTest::currentDataTag()).remove(u' ')
                             + u".png"_s));
    }
}

QTEST_MAIN(TestTeacherDesk)
#include "tst_teacherdesk.moc"

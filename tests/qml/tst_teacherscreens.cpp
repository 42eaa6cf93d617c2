// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qml/spoken.h"
#include "qml/teacherscreens.h"

#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The teacher's screens by keys, mouse and name. */
class TestTeacherScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fourActivitiesForAnObjectiveAreAddedByClicks();
    void fourActivitiesForAnObjectiveAreAddedByKeysAlone();
    void aRowIsAddedAndTakenOutByAClick();
    void rangesAreSelectedByClicks();
    void typingSearchesFromTheList();
    void aChoiceIsTakenAwayAndTheFocusStays();
    void nothingFoundOffersWaysOut();
    void theActivityIsTried();
    void aFailureIsSaid();
    void bigTextPutsTheDetailOnASheet();
    void twiceTheTextPutsTheFiltersOnASheet();
    void everythingHasANameAndIsReachedByTab_data();
    void everythingHasANameAndIsReachedByTab();
    void nothingLeavesTheScreen_data();
    void nothingLeavesTheScreen();

private:
    std::unique_ptr<Staffroom> m_room;
    std::unique_ptr<TeacherCatalogue> m_catalogue;
    std::unique_ptr<TeacherScreens> m_screens;
};

void TestTeacherScreens::initTestCase()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void TestTeacherScreens::init()
{
    QTest::failOnWarning();
    m_room = std::make_unique<Staffroom>();
    m_room->write();
    m_catalogue = std::make_unique<TeacherCatalogue>(m_room->parts());
    m_screens = std::make_unique<TeacherScreens>(*m_room);
}

void TestTeacherScreens::cleanup()
{
    m_screens.reset();
    m_catalogue.reset();
    m_room.reset();
}

void TestTeacherScreens::fourActivitiesForAnObjectiveAreAddedByClicks()
{
    const QSignalSpy added(m_catalogue.get(), &TeacherCatalogue::addWanted);
    QVERIFY(m_screens->show(*m_catalogue));

    QVERIFY(m_screens->click(u"MS"_s));
    QVERIFY(m_screens->click(u"Numbers and language"_s));
    QVERIFY(m_screens->click(u"Numbers"_s));
    QVERIFY(m_screens->click(u"Counting"_s));
    QVERIFY(m_screens->shows(u"6 activities"_s));
    for (const int number : {0, 1, 2, 3}) {
        QVERIFY(m_screens->click(u"Add “Name of count-%1” to the lesson"_s.arg(number)));
    }

    QCOMPARE(added.count(), 4);
    QCOMPARE(added.constLast().constFirst().toStringList(), QStringList{u"count-3"_s});
}

void TestTeacherScreens::fourActivitiesForAnObjectiveAreAddedByKeysAlone()
{
    const QSignalSpy added(m_catalogue.get(), &TeacherCatalogue::addWanted);
    QVERIFY(m_screens->show(*m_catalogue));

    QVERIFY(m_screens->tabTo(u"PS"_s));
    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"MS"_s);
    m_screens->press(Qt::Key_Space);
    m_screens->press(Qt::Key_Tab);
    QCOMPARE(m_screens->focused(), u"Numbers and language"_s);
    m_screens->press(Qt::Key_Right);
    m_screens->press(Qt::Key_Right);
    m_screens->press(Qt::Key_Right);
    m_screens->press(Qt::Key_Down);
    QCOMPARE(m_screens->focused(), u"Counting"_s);
    m_screens->press(Qt::Key_Space);
    QCOMPARE(m_screens->focused(), u"Counting"_s);
    QCOMPARE(m_catalogue->found()->count(), 6);
    QVERIFY(m_screens->tabTo(u"Name of count-0"_s));
    for (int i = 0; i < 3; ++i) {
        m_screens->press(Qt::Key_Down, Qt::ShiftModifier);
    }
    QCOMPARE(m_screens->focused(), u"Name of count-3"_s);
    QVERIFY(m_screens->shows(u"4 of 6 selected"_s));
    m_screens->press(Qt::Key_Return);

    QCOMPARE(added.count(), 1);
    QCOMPARE(added.constFirst().constFirst().toStringList(),
             (QStringList{u"count-0"_s, u"count-1"_s, u"count-2"_s, u"count-3"_s}));
}

void TestTeacherScreens::aRowIsAddedAndTakenOutByAClick()
{
    const QSignalSpy removed(m_catalogue.get(), &TeacherCatalogue::removeWanted);
    connect(m_catalogue.get(),
            &TeacherCatalogue::addWanted,
            m_catalogue.get(),
            &TeacherCatalogue::setLesson);
    QVERIFY(m_screens->show(*m_catalogue));
    m_catalogue->toggleObjective(u"one.letters"_s);

    QVERIFY(m_screens->click(u"Add “Name of letter-1” to the lesson"_s));
    QVERIFY(m_screens->click(u"Take “Name of letter-1” out of the lesson"_s));

    QCOMPARE(removed.constFirst().constFirst().toString(), u"letter-1"_s);
}

void TestTeacherScreens::rangesAreSelectedByClicks()
{
    QVERIFY(m_screens->show(*m_catalogue));
    m_catalogue->toggleObjective(u"one.numbers.count"_s);

    QVERIFY(m_screens->click(u"Select “Name of count-0”"_s));
    QVERIFY(m_screens->click(u"Name of count-2"_s, Qt::ShiftModifier));
    QCOMPARE(m_catalogue->found()->selectedCount(), 3);
    QVERIFY(m_screens->click(u"Name of count-1"_s, Qt::ControlModifier));
    QCOMPARE(m_catalogue->found()->selectedCount(), 2);
    QVERIFY(m_screens->click(u"2 of 6 selected"_s));
    QCOMPARE(m_catalogue->found()->selectedCount(), 0);
    QVERIFY(m_screens->click(u"Select all"_s));

    QCOMPARE(m_catalogue->found()->selectedCount(), 6);
}

void TestTeacherScreens::typingSearchesFromTheList()
{
    QVERIFY(m_screens->show(*m_catalogue));
    QVERIFY(m_screens->tabTo(u"Name of bare"_s));

    m_screens->type(u"letter"_s);

    QCOMPARE(m_screens->focused(), u"Search"_s);
    QCOMPARE(m_catalogue->search(), u"letter"_s);
    QCOMPARE(m_catalogue->found()->count(), 3);
    m_screens->press(Qt::Key_Down);
    QCOMPARE(m_screens->focused(), u"Name of letter-2"_s); // has the word in its summary too
    m_screens->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_screens->focused(), u"Search"_s);
    m_screens->press(Qt::Key_Escape);
    QCOMPARE(m_catalogue->search(), QString());
}

void TestTeacherScreens::aChoiceIsTakenAwayAndTheFocusStays()
{
    QVERIFY(m_screens->show(*m_catalogue));
    m_catalogue->toggle(u"level:MS"_s);
    m_catalogue->toggle(u"level:GS"_s);

    QVERIFY(m_screens->tabTo(u"Without “MS”"_s));
    m_screens->press(Qt::Key_Space);
    QTRY_COMPARE(m_screens->focused(), u"Without “GS”"_s);
    m_screens->press(Qt::Key_Right);
    QCOMPARE(m_screens->focused(), u"Without “Installed”"_s);
    m_screens->press(Qt::Key_Return);

    QTRY_COMPARE(m_screens->focused(), u"Without “GS”"_s);
    QVERIFY(!m_catalogue->filter().installed);
}

void TestTeacherScreens::nothingFoundOffersWaysOut()
{
    QVERIFY(m_screens->show(*m_catalogue));
    QVERIFY(m_screens->click(u"CP"_s));
    m_screens->type(u"letter"_s);
    QVERIFY(m_screens->shows(u"No activity for “letter”"_s));

    m_screens->press(Qt::Key_Return);
    QCOMPARE(m_screens->focused(), u"Without “CP”"_s);
    m_screens->press(Qt::Key_Space);

    QCOMPARE(m_catalogue->found()->count(), 3);
    QVERIFY(!m_screens->focused().isEmpty());
}

void TestTeacherScreens::theActivityIsTried()
{
    const QSignalSpy tried(m_catalogue.get(), &TeacherCatalogue::tryWanted);
    QVERIFY(m_screens->show(*m_catalogue));
    m_catalogue->toggleObjective(u"one.letters"_s);
    QVERIFY(m_screens->click(u"Name of letter-2"_s));
    QVERIFY(m_screens->shows(u"Letters are put in order."_s));

    QVERIFY(m_screens->click(u"Try it"_s));

    QCOMPARE(tried.constFirst().constFirst().toString(), u"letter-2"_s);
}

void TestTeacherScreens::aFailureIsSaid()
{
    TeacherCatalogue::Parts parts = m_room->parts();
    parts.open = [] { return Result<IndexQuery>(std::unexpected(Error{u"no index here"_s})); };
    m_catalogue = std::make_unique<TeacherCatalogue>(parts);

    QVERIFY(m_screens->show(*m_catalogue));

    QVERIFY(m_screens->shows(u"no index here"_s));
}

void TestTeacherScreens::bigTextPutsTheDetailOnASheet()
{
    QVERIFY(m_screens->show(*m_catalogue, {1366, 768}, 1.5));
    QVERIFY(m_screens->placeOf(u"Try it"_s).isEmpty());
    QVERIFY(!m_screens->placeOf(u"MS"_s).isEmpty());
    m_catalogue->toggleObjective(u"one.letters"_s);

    QVERIFY(m_screens->click(u"Name of letter-1"_s));
    QVERIFY(!m_screens->placeOf(u"Try it"_s).isEmpty());
    m_screens->press(Qt::Key_Escape);

    QVERIFY(m_screens->placeOf(u"Try it"_s).isEmpty());
    QCOMPARE(m_screens->focused(), u"Name of letter-1"_s);
}

void TestTeacherScreens::twiceTheTextPutsTheFiltersOnASheet()
{
    QVERIFY(m_screens->show(*m_catalogue, {1366, 768}, 2));
    QVERIFY(m_screens->placeOf(u"MS"_s).isEmpty());

    QVERIFY(m_screens->click(u"Filters"_s));
    QVERIFY(m_screens->click(u"MS"_s));
    m_screens->press(Qt::Key_Escape);

    QVERIFY(m_screens->placeOf(u"MS"_s).isEmpty());
    QVERIFY(m_screens->focused().startsWith("Name of"_L1));
    QCOMPARE(m_catalogue->found()->count(), 8);
}

void TestTeacherScreens::everythingHasANameAndIsReachedByTab_data()
{
    QTest::addColumn<qreal>("textScale");

    QTest::newRow("usual text") << 1.0;
    QTest::newRow("half as big again") << 1.5;
    QTest::newRow("twice as big") << 2.0;
}

void TestTeacherScreens::everythingHasANameAndIsReachedByTab()
{
    QFETCH(const qreal, textScale);
    QVERIFY(m_screens->show(*m_catalogue, {1366, 768}, textScale));
    m_catalogue->toggle(u"level:MS"_s);

    for (const TeacherScreens::Thing &thing : m_screens->things()) {
        switch (thing.role) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::EditableText:
        case QAccessible::ListItem:
        case QAccessible::TreeItem:
            QVERIFY(!thing.name.isEmpty());
            break;
        default:
            break;
        }
    }
    std::set<QString> reached;
    for (int i = 0; i < 40; ++i) {
        m_screens->press(Qt::Key_Tab);
        QVERIFY(!m_screens->focused().isEmpty());
        reached.insert(m_screens->focused());
    }
    for (const char *name : {"Search", "Without “MS”", "Select all", "Name of count-0"}) {
        QVERIFY2(reached.contains(QString::fromUtf8(name)), name);
    }
    if (textScale < 2) {
        for (const char *name : {"PS", "Numbers and language", "Installed", "Conditions"}) {
            QVERIFY2(reached.contains(QString::fromUtf8(name)), name);
        }
    }
}

void TestTeacherScreens::nothingLeavesTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    QTest::addColumn<QString>("language");

    for (const QSize &size :
         {QSize(939, 768), QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)}) {
        for (const qreal textScale : {1.0, 1.25, 1.5, 2.0}) {
            for (const QString &language : {u"en"_s, u"fr"_s}) {
                QTest::addRow(
                    "%dx%d %f %s", size.width(), size.height(), textScale, qPrintable(language))
                    << size << textScale << language;
            }
        }
    }
}

void TestTeacherScreens::nothingLeavesTheScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, textScale);
    QFETCH(const QString, language);
    const Spoken spoken(language);
    QVERIFY(m_screens->show(*m_catalogue, size, textScale));
    m_catalogue->toggle(u"level:MS"_s);
    m_catalogue->toggleObjective(u"one.numbers.count"_s);
    QCoreApplication::processEvents();

    int seen = 0;
    for (const TeacherScreens::Thing &thing : m_screens->things()) {
        if (thing.role == QAccessible::Button || thing.role == QAccessible::CheckBox) {
            ++seen;
            QVERIFY2(thing.place.left() >= 0 && thing.place.right() < size.width(),
                     qPrintable(thing.name));
        }
    }
    QVERIFY(seen > 5);
}

QTEST_MAIN(TestTeacherScreens)
#include "tst_teacherscreens.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/classroomfile.h"
#include "classroom/classroomsql.h"
#include "classroom/lessons.h"
#include "classroom/reader.h"
#include "classroom/store.h"

#include <QElapsedTimer>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr int lessonCount = 1000;
constexpr int hiddenCount = 10'000;
const QDate schoolDay(2026, 11, 24);

/** Of many lessons nearly all are over. */
Lesson lessonOfYears(int number)
{
    Lesson lesson = lessonOfNumber(number);
    lesson.published = number % 7 != 0;
    lesson.until = number % 300 == 1 ? schoolDay : schoolDay.addDays(-number);
    for (int position = 0; position < 20; ++position) {
        lesson.activities << u"activity-%1-%2"_s.arg(number).arg(position);
    }
    return lesson;
}
} // namespace

/** A classroom of many years. */
class ClassroomSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsOnlyTheLessonsOfTheDay();
    void readsAllThatIsHidden();
    void readsAllLessons();
    void findsByIndexes_data();
    void findsByIndexes();

private:
    ClassroomFolder m_folder;
};

void ClassroomSizeTest::initTestCase()
{
    auto store = ClassroomStore::open(m_folder.file());
    std::vector<Change> changes;
    for (int number = 1; number <= lessonCount; ++number) {
        changes.emplace_back(SaveLesson{.lesson = lessonOfYears(number)});
    }
    QVERIFY(store->apply(changes));
    changes.clear();
    for (int number = 0; number < hiddenCount; ++number) {
        changes.emplace_back(ShowActivity{
            .activity = u"activity-%1"_s.arg(number), .profile = u"mini"_s, .shown = false});
    }
    const auto applied = store->apply(changes);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
}

void ClassroomSizeTest::readsOnlyTheLessonsOfTheDay()
{
    QElapsedTimer timer;
    timer.start();
    const auto reader = ClassroomReader::open(m_folder.file());
    const auto lessons = reader->lessonsFor(u"mini"_s, schoolDay);
    const qint64 took = timer.elapsed();

    QCOMPARE(lessons->size(), 3U);
    QCOMPARE(lessons->front().id, lessonId(1));
    QCOMPARE(lessons->back(), lessonOfYears(901));
    QVERIFY2(took < 50, qPrintable(QString::number(took)));
}

void ClassroomSizeTest::readsAllThatIsHidden()
{
    const auto reader = ClassroomReader::open(m_folder.file());
    QElapsedTimer timer;
    timer.start();
    const auto hidden = reader->hiddenFrom(u"mini"_s);
    const qint64 took = timer.elapsed();

    QCOMPARE(hidden->size(), hiddenCount);
    QVERIFY2(took < 100, qPrintable(QString::number(took)));
    QVERIFY(reader->hiddenFrom(u"super"_s)->isEmpty());
}

void ClassroomSizeTest::readsAllLessons()
{
    QCOMPARE(ClassroomReader::open(m_folder.file())->lessons()->size(),
             static_cast<std::size_t>(lessonCount));
}

void ClassroomSizeTest::findsByIndexes_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("one lesson") << oneLessonSql();
    QTest::newRow("lessons of the day") << shownLessonsSql();
    QTest::newRow("what is hidden") << hiddenActivitiesSql();
    QTest::newRow("removal") << removeLessonSql();
    QTest::newRow("activities") << clearActivitiesSql();
    QTest::newRow("profiles") << clearProfilesSql();
    QTest::newRow("showing again") << showSql();
    QTest::newRow("a setting") << clearSettingSql();
}

void ClassroomSizeTest::findsByIndexes()
{
    QFETCH(QString, statement);
    const auto file = ClassroomFile::open(m_folder.file(), ClassroomAccess::ReadOnly);

    auto plan = (*file)->ask("EXPLAIN QUERY PLAN "_L1 + statement.replace(u'?', u"'1'"_s));

    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    bool any = false;
    while (plan->next()) {
        const QString step = plan->value(3).toString();
        any = true;
        QVERIFY2(!step.startsWith("SCAN "_L1) || step.startsWith("SCAN (subquery"_L1)
                     || step == "SCAN CONSTANT ROW"_L1,
                 qPrintable(step));
    }
    QVERIFY(any);
}

QTEST_GUILESS_MAIN(ClassroomSizeTest)
#include "tst_classroomsize.moc"

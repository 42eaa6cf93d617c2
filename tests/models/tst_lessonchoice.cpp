// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lessonchoice.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 3, 15);

Lesson lessonOf(const QString &id, const QStringList &activities)
{
    Lesson lesson;
    lesson.id = id;
    lesson.activities = activities;
    lesson.profiles = {u"super"_s};
    lesson.published = true;
    return lesson;
}

// Everything is on this PC but what is called so.
std::optional<Tile> tileOf(const QString &id)
{
    Tile tile;
    tile.id = id;
    return id.startsWith("absent"_L1) ? std::nullopt : std::optional(tile);
}

std::optional<ChosenLesson> choose(const std::vector<Lesson> &lessons,
                                   const QHash<QString, QSet<QString>> &done = {})
{
    return chooseLesson(
        lessons, today, tileOf, [&done](const QString &lesson) { return done.value(lesson); });
}

QString idOf(const std::optional<ChosenLesson> &chosen)
{
    return chosen ? chosen->lesson.id : QString();
}

} // namespace

/** Which of the published lessons children have now. */
class TestLessonChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestComesFirst();
    void theNextComesWhenTheFirstIsDone();
    void theLastOneStaysWhenAllAreDone();
    void leavesOutWhatIsNotOnThisPc();
    void aLessonOfWhichNothingIsOnThisPcIsNone();
    void anActivityNamedTwiceIsOneStation();
    void runsOnItsDaysOnly();
    void staysAfterItsDaysUntilItIsDone();
    void oneThatHidesAllElseDoesSoForAll();
};

void TestLessonChoice::theOldestComesFirst()
{
    QCOMPARE(idOf(choose({lessonOf(u"old"_s, {u"a"_s}), lessonOf(u"new"_s, {u"b"_s})})), u"old"_s);
    QCOMPARE(idOf(choose({})), QString());
}

void TestLessonChoice::theNextComesWhenTheFirstIsDone()
{
    const std::vector lessons{lessonOf(u"old"_s, {u"a"_s, u"absent"_s, u"b"_s}),
                              lessonOf(u"new"_s, {u"a"_s})};

    QCOMPARE(idOf(choose(lessons, {{u"old"_s, {u"a"_s}}})), u"old"_s);
    QCOMPARE(idOf(choose(lessons, {{u"old"_s, {u"a"_s, u"b"_s}}})), u"new"_s);
}

void TestLessonChoice::theLastOneStaysWhenAllAreDone()
{
    const std::vector lessons{lessonOf(u"old"_s, {u"a"_s}), lessonOf(u"new"_s, {u"b"_s})};

    const auto chosen = choose(lessons, {{u"old"_s, {u"a"_s}}, {u"new"_s, {u"b"_s}}});

    QCOMPARE(idOf(chosen), u"new"_s);
    QCOMPARE(chosen->done, QSet<QString>{u"b"_s});
}

void TestLessonChoice::leavesOutWhatIsNotOnThisPc()
{
    const auto chosen = choose({lessonOf(u"one"_s, {u"absent-1"_s, u"a"_s, u"absent-2"_s})});

    QCOMPARE(chosen->tiles.size(), 1U);
    QCOMPARE(chosen->tiles.front().id, u"a"_s);
}

void TestLessonChoice::aLessonOfWhichNothingIsOnThisPcIsNone()
{
    const std::vector lessons{lessonOf(u"old"_s, {u"absent"_s}), lessonOf(u"new"_s, {u"a"_s})};

    QCOMPARE(idOf(choose(lessons)), u"new"_s);
    QVERIFY(!choose({lessons.front()}));
    QVERIFY(!choose({lessonOf(u"empty"_s, {})}));
}

void TestLessonChoice::anActivityNamedTwiceIsOneStation()
{
    QCOMPARE(choose({lessonOf(u"one"_s, {u"a"_s, u"b"_s, u"a"_s})})->tiles.size(), 2U);
}

void TestLessonChoice::runsOnItsDaysOnly()
{
    Lesson lesson = lessonOf(u"one"_s, {u"a"_s});
    lesson.from = today;
    lesson.until = today;
    QVERIFY(choose({lesson}));

    lesson.from = today.addDays(1);
    lesson.until = {};
    QVERIFY(!choose({lesson}));
    lesson.from = {};
    lesson.until = today.addDays(-1);
    QVERIFY(!choose({lesson}));
}

void TestLessonChoice::staysAfterItsDaysUntilItIsDone()
{
    Lesson lesson = lessonOf(u"one"_s, {u"a"_s, u"b"_s});
    lesson.until = today.addDays(-1);
    lesson.untilDone = true;

    QCOMPARE(idOf(choose({lesson}, {{u"one"_s, {u"a"_s}}})), u"one"_s);
    QVERIFY(!choose({lesson}, {{u"one"_s, {u"a"_s, u"b"_s}}}));
}

void TestLessonChoice::oneThatHidesAllElseDoesSoForAll()
{
    Lesson only = lessonOf(u"only"_s, {u"b"_s});
    only.mode = LessonMode::OnlyThese;
    const Lesson suggested = lessonOf(u"suggested"_s, {u"a"_s});

    QVERIFY(!choose({suggested})->onlyThese);
    QVERIFY(choose({only})->onlyThese);
    const auto both = choose({suggested, only});
    QCOMPARE(idOf(both), u"suggested"_s);
    QVERIFY(both->onlyThese);
}

QTEST_MAIN(TestLessonChoice)
#include "tst_lessonchoice.moc"

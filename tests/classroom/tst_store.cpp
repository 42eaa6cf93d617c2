// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessons.h"
#include "classroom/reader.h"
#include "classroom/store.h"
#include "core/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
const QDate someDay(2026, 11, 24);

QStringList idsOf(const Result<std::vector<Lesson>> &lessons)
{
    QStringList ids;
    for (const Lesson &lesson : *lessons) {
        ids << lesson.id;
    }
    return ids;
}

QJsonObject ownActivity(const QString &id, const QStringList &levels)
{
    return {{u"id"_s, id}, {u"levels"_s, QJsonArray::fromStringList(levels)}};
}

QJsonObject jsonIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}
} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAFile();
    void readsWhatWasSaved();
    void changesALessonInItsPlace();
    void listsTheNewestFirstThenModelsThenArchived();
    void removesALesson();
    void showsLessonsOnTheirDays_data();
    void showsLessonsOnTheirDays();
    void showsALessonToItsProfilesOnly();
    void hidesAndShowsActivities();
    void keepsSettingsThatAreNotAtTheirDefault();
    void keepsWordsOfItsOwn();
    void writesItsOwnWordsAsACatalogueDocument();
    void writesALostDocumentAgain();
    void appliesAllOrNothing();
    void refusesWhatCannotBeSaved();
    void readsAFileThatAppearsLater();
    void seesWhatIsSavedMeanwhile();
    void makesItsFolderAndAFileForAllToRead();
};

void StoreTest::isEmptyWithoutAFile()
{
    const ClassroomFolder folder;

    const auto reader = ClassroomReader::open(folder.file());

    QVERIFY(reader);
    QCOMPARE(reader->lessons()->size(), 0U);
    QVERIFY(!*reader->lesson(lessonId(1)));
    QCOMPARE(reader->lessonsFor(u"mini"_s, someDay)->size(), 0U);
    QVERIFY(reader->hiddenFrom(u"mini"_s)->isEmpty());
    QVERIFY(reader->settings()->isEmpty());
    QVERIFY(folder.names().isEmpty());
}

void StoreTest::readsWhatWasSaved()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    QVERIFY2(store, qPrintable(store ? QString() : store.error().message));

    const auto saved = store->apply(
        {SaveLesson{.lesson = fullLesson()}, SaveLesson{.lesson = lessonOfNumber(1)}});
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));

    const auto reader = ClassroomReader::open(folder.file());
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    QCOMPARE(**reader->lesson(fullLesson().id), fullLesson());
    QCOMPARE(**reader->lesson(lessonId(1)), lessonOfNumber(1));
    QVERIFY(!*reader->lesson(lessonId(2)));
}

void StoreTest::changesALessonInItsPlace()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    QVERIFY(store->apply(
        {SaveLesson{.lesson = lessonOfNumber(1)}, SaveLesson{.lesson = lessonOfNumber(2)}}));
    Lesson other = fullLesson();
    other.id = lessonId(1);
    other.archived = false;
    other.model = false;

    QVERIFY(store->apply({SaveLesson{.lesson = other}}));

    const auto reader = ClassroomReader::open(folder.file());
    QCOMPARE(idsOf(reader->lessons()), (QStringList{lessonId(2), lessonId(1)}));
    QCOMPARE(**reader->lesson(lessonId(1)), other);
}

void StoreTest::listsTheNewestFirstThenModelsThenArchived()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    for (int number = 1; number <= 8; ++number) {
        Lesson lesson = lessonOfNumber(number);
        lesson.archived = number <= 4 && number % 2 == 0;
        lesson.model = number <= 4 && number % 2 == 1;
        lesson.published = number % 3 != 0;
        QVERIFY(store->apply({SaveLesson{.lesson = lesson}}));
    }

    const auto reader = ClassroomReader::open(folder.file());

    QStringList expected;
    for (const int number : {8, 7, 6, 5, 3, 1, 4, 2}) {
        expected << lessonId(number);
    }
    QCOMPARE(idsOf(reader->lessons()), expected);
}

void StoreTest::removesALesson()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    QVERIFY(store->apply(
        {SaveLesson{.lesson = lessonOfNumber(1)}, SaveLesson{.lesson = lessonOfNumber(2)}}));

    QVERIFY(store->apply({RemoveLesson{.id = lessonId(1)}, RemoveLesson{.id = lessonId(7)}}));
    QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(3)}}));

    const auto reader = ClassroomReader::open(folder.file());
    QCOMPARE(idsOf(reader->lessons()), (QStringList{lessonId(3), lessonId(2)}));
    QCOMPARE(**reader->lesson(lessonId(3)), lessonOfNumber(3));
}

void StoreTest::showsLessonsOnTheirDays_data()
{
    QTest::addColumn<int>("firstDay"); // from today; 1000: none
    QTest::addColumn<int>("lastDay");
    QTest::addColumn<bool>("untilDone");
    QTest::addColumn<QString>("state");

    QTest::newRow("always") << 1000 << 1000 << false << u""_s;
    QTest::newRow("first day") << 0 << 1000 << false << u""_s;
    QTest::newRow("last day") << -3 << 0 << false << u""_s;
    QTest::newRow("before") << 1 << 3 << false << u""_s;
    QTest::newRow("over") << -3 << -1 << false << u""_s;
    QTest::newRow("over, until done") << -3 << -1 << true << u""_s;
    QTest::newRow("before, until done") << 1 << 3 << true << u""_s;
    QTest::newRow("draft") << 1000 << 1000 << false << u"draft"_s;
    QTest::newRow("archived") << 1000 << 1000 << false << u"archived"_s;
    QTest::newRow("model") << 1000 << 1000 << true << u"model"_s;
}

void StoreTest::showsLessonsOnTheirDays()
{
    QFETCH(const int, firstDay);
    QFETCH(const int, lastDay);
    QFETCH(const bool, untilDone);
    QFETCH(const QString, state);
    const auto dayAt = [](int days) { return days == 1000 ? QDate() : someDay.addDays(days); };
    Lesson lesson = lessonOfNumber(1);
    lesson.from = dayAt(firstDay);
    lesson.until = dayAt(lastDay);
    lesson.untilDone = untilDone;
    lesson.published = state != "draft"_L1;
    lesson.archived = state == "archived"_L1;
    lesson.model = state == "model"_L1;
    const ClassroomFolder folder;
    QVERIFY(ClassroomStore::open(folder.file())->apply({SaveLesson{.lesson = lesson}}));

    const auto shown = ClassroomReader::open(folder.file())->lessonsFor(u"mini"_s, someDay);

    QCOMPARE(!shown->empty(), runsOn(lesson, someDay));
}

void StoreTest::showsALessonToItsProfilesOnly()
{
    const ClassroomFolder folder;
    Lesson forTwo = lessonOfNumber(2);
    forTwo.profiles = {u"super"_s, u"mini"_s};
    QVERIFY(ClassroomStore::open(folder.file())
                ->apply({SaveLesson{.lesson = lessonOfNumber(1)}, SaveLesson{.lesson = forTwo}}));

    const auto reader = ClassroomReader::open(folder.file());

    QCOMPARE(idsOf(reader->lessonsFor(u"mini"_s, someDay)),
             (QStringList{lessonId(1), lessonId(2)}));
    QCOMPARE(idsOf(reader->lessonsFor(u"super"_s, someDay)), QStringList{lessonId(2)});
    QVERIFY(reader->lessonsFor(u"maxi"_s, someDay)->empty());
}

void StoreTest::hidesAndShowsActivities()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    const auto show = [](const QString &activity, const QString &profile, bool shown) {
        return ShowActivity{.activity = activity, .profile = profile, .shown = shown};
    };

    QVERIFY(store->apply({show(u"tuxpaint"_s, u"mini"_s, false),
                          show(u"tuxpaint"_s, u"mini"_s, false),
                          show(u"ktuberling"_s, u"mini"_s, false),
                          show(u"ktuberling"_s, u"super"_s, false)}));
    QVERIFY(store->apply(
        {show(u"ktuberling"_s, u"mini"_s, true), show(u"kanagram"_s, u"mini"_s, true)}));

    const auto reader = ClassroomReader::open(folder.file());
    QCOMPARE(*reader->hiddenFrom(u"mini"_s), QSet<QString>{u"tuxpaint"_s});
    QCOMPARE(*reader->hiddenFrom(u"super"_s), QSet<QString>{u"ktuberling"_s});
    QVERIFY(reader->hiddenFrom(u"maxi"_s)->isEmpty());
}

void StoreTest::keepsSettingsThatAreNotAtTheirDefault()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());

    QVERIFY(store->apply({ChangeSetting{.key = u"a"_s, .value = u"1"_s},
                          ChangeSetting{.key = u"b"_s, .value = u"deux\nlignes"_s}}));
    QVERIFY(store->apply({ChangeSetting{.key = u"a"_s, .value = u"3"_s},
                          ChangeSetting{.key = u"c"_s, .value = {}}}));
    const auto reader = ClassroomReader::open(folder.file());
    QCOMPARE(*reader->settings(),
             (QHash<QString, QString>{{u"a"_s, u"3"_s}, {u"b"_s, u"deux\nlignes"_s}}));

    QVERIFY(store->apply({ChangeSetting{.key = u"a"_s, .value = {}}}));
    QCOMPARE(reader->settings()->keys(), QStringList{u"b"_s});
}

void StoreTest::keepsWordsOfItsOwn()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    const auto reader = ClassroomReader::open(folder.file());
    const QJsonObject tuxpaint = ownActivity(u"tuxpaint"_s, {u"MS"_s});

    QVERIFY(store->apply({SaveOwn{.kind = OwnKind::Activity, .words = tuxpaint},
                          SaveOwn{.kind = OwnKind::Profile, .words = {{u"id"_s, u"renards"_s}}}}));
    QCOMPARE(*reader->own(OwnKind::Activity), std::vector{tuxpaint});
    QCOMPARE(reader->own(OwnKind::Profile)->size(), 1U);

    const QJsonObject later = ownActivity(u"tuxpaint"_s, {u"GS"_s});
    QVERIFY(store->apply({SaveOwn{.kind = OwnKind::Activity, .words = later},
                          RemoveOwn{.kind = OwnKind::Profile, .id = u"renards"_s}}));
    QCOMPARE(*reader->own(OwnKind::Activity), std::vector{later});
    QVERIFY(reader->own(OwnKind::Profile)->empty());
}

void StoreTest::writesItsOwnWordsAsACatalogueDocument()
{
    const ClassroomFolder folder;
    const QString document = documentOfClassroom(folder.file());
    auto store = ClassroomStore::open(folder.file());
    const QJsonObject tuxpaint{{u"id"_s, u"tuxpaint"_s}, {u"hidden"_s, true}};
    QVERIFY(!QFile::exists(document));

    QVERIFY(store->apply({SaveOwn{.kind = OwnKind::Activity, .words = tuxpaint}}));

    QCOMPARE(jsonIn(document),
             (QJsonObject{{u"format"_s, 1},
                          {u"profiles"_s, QJsonArray()},
                          {u"activities"_s, QJsonArray{tuxpaint}}}));
    QVERIFY(QFile::permissions(document) & QFile::ReadOther);

    QVERIFY(store->apply({RemoveOwn{.kind = OwnKind::Activity, .id = u"tuxpaint"_s}}));
    QVERIFY(!QFile::exists(document));
}

void StoreTest::writesALostDocumentAgain()
{
    const ClassroomFolder folder;
    const QString document = documentOfClassroom(folder.file());
    const QJsonObject tuxpaint = ownActivity(u"tuxpaint"_s, {u"MS"_s});
    QVERIFY(ClassroomStore::open(folder.file())
                ->apply({SaveOwn{.kind = OwnKind::Activity, .words = tuxpaint}}));
    const QJsonObject whole = jsonIn(document);
    QVERIFY(QFile::resize(document, 10)); // as if power had gone

    QVERIFY(ClassroomStore::open(folder.file()));

    QCOMPARE(jsonIn(document), whole);
}

void StoreTest::appliesAllOrNothing()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(1)}}));

    const auto applied = store->apply({RemoveLesson{.id = lessonId(1)},
                                       SaveLesson{.lesson = lessonOfNumber(2)},
                                       RemoveLesson{.id = u"nothing"_s}});

    QVERIFY(!applied);
    const auto reader = ClassroomReader::open(folder.file());
    QCOMPARE(idsOf(reader->lessons()), QStringList{lessonId(1)});
}

void StoreTest::refusesWhatCannotBeSaved()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    Lesson lesson = lessonOfNumber(1);
    lesson.activities = QStringList{u"rm -rf /"_s};

    const auto applied = store->apply({SaveLesson{.lesson = lesson}});

    QVERIFY(!applied);
    QVERIFY2(applied.error().message.contains(u"“rm -rf /” is wrong here"_s),
             qPrintable(applied.error().message));
}

void StoreTest::readsAFileThatAppearsLater()
{
    const ClassroomFolder folder;
    const auto reader = ClassroomReader::open(folder.file());
    QVERIFY(reader->lessons()->empty());
    auto store = ClassroomStore::open(folder.file());

    QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(1)}}));

    QCOMPARE(reader->lessons()->size(), 1U);
}

void StoreTest::seesWhatIsSavedMeanwhile()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(1)}}));
    const auto reader = ClassroomReader::open(folder.file());
    QCOMPARE(reader->lessons()->size(), 1U);

    QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(2)}}));

    QCOMPARE(reader->lessons()->size(), 2U);
}

void StoreTest::makesItsFolderAndAFileForAllToRead()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a/b/classroom.sqlite"_s);

    QVERIFY(ClassroomStore::open(file));

    QCOMPARE(QFile::permissions(file)
                 & (QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                    | QFile::WriteOther),
             QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"

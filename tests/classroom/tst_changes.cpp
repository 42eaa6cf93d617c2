// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/changes.h"
#include "classroom/lessons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
/** Every kind of change. */
std::vector<Change> allChanges()
{
    return {SaveLesson{.lesson = fullLesson()},
            SaveLesson{.lesson = lessonOfNumber(1)},
            RemoveLesson{.id = lessonId(2)},
            ShowActivity{.activity = u"gcompris:mosaic/4"_s, .profile = u"mini"_s, .shown = false},
            ShowActivity{.activity = u"tuxpaint"_s, .profile = u"cp.a"_s, .shown = true},
            ChangeSetting{.key = u"pages/tiles"_s, .value = u"8"_s},
            ChangeSetting{.key = u"voice"_s, .value = {}}};
}

/** The JSON of one change, with its lesson changed. */
QByteArray savedWith(const QString &key, const QJsonValue &value)
{
    QJsonObject lesson = QJsonDocument::fromJson(toJson(
        {SaveLesson{.lesson = lessonOfNumber(1)}}))["changes"_L1][0]["save"_L1]
                             .toObject();
    if (value.isUndefined()) {
        lesson.remove(key);
    } else {
        lesson[key] = value;
    }
    return QJsonDocument(QJsonObject{{u"changes"_s, QJsonArray{QJsonObject{{u"save"_s, lesson}}}}})
        .toJson();
}

QJsonArray many(int count)
{
    QJsonArray ids;
    for (int number = 0; number < count; ++number) {
        ids.append(u"id-%1"_s.arg(number));
    }
    return ids;
}
} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameAfterTheBus();
    void takesTheMostThatIsAllowed();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void checksValuesThatNeverWereJson();
};

void ChangesTest::areTheSameAfterTheBus()
{
    const auto changes = changesFromJson(toJson(allChanges()));

    QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().message));
    QCOMPARE(*changes, allChanges());
    QCOMPARE(changesFromJson(toJson({}))->size(), 0U);
}

void ChangesTest::takesTheMostThatIsAllowed()
{
    QVERIFY(changesFromJson(savedWith(u"name"_s, QString(200, u'é'))));
    QVERIFY(changesFromJson(savedWith(u"name"_s, QString())));
    QVERIFY(changesFromJson(savedWith(u"note"_s, QString(4000, u'é'))));
    QVERIFY(changesFromJson(savedWith(u"activities"_s, many(200))));
    QVERIFY(changesFromJson(savedWith(u"activities"_s, QJsonArray())));
    QVERIFY(changesFromJson(savedWith(u"profiles"_s, many(100))));
}

void ChangesTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QString lesson = u"/changes/0/save"_s;

    QTest::newRow("nothing") << QByteArray() << u"not JSON"_s;
    QTest::newRow("not JSON") << R"({"changes": [})"_ba << u"line 1, column"_s;
    QTest::newRow("a list") << "[]"_ba << u"an object"_s;
    QTest::newRow("too much") << QByteArray(mostBytesOfChanges + 1, ' ') << u"too large"_s;
    QTest::newRow("too deep") << QByteArray(5000, '[') << u"not JSON"_s;
    QTest::newRow("half a character") << "{\"changes\": [], \"\xff\": 1}"_ba << u"not JSON"_s;
    QTest::newRow("no changes") << "{}"_ba << u"“changes” is missing"_s;
    QTest::newRow("changes that are none") << R"({"changes": {}})"_ba << u"/changes: A list"_s;
    QTest::newRow("more than changes")
        << R"({"changes": [], "pin": "1234"})"_ba << u"“pin” is not known here"_s;
    QTest::newRow("a change that is none")
        << R"({"changes": [7]})"_ba << u"/changes/0: An object"_s;
    QTest::newRow("an empty change")
        << R"({"changes": [{}]})"_ba << u"/changes/0: An object with one member"_s;
    QTest::newRow("two in one") << R"({"changes": [{"remove": {}, "save": {}}]})"_ba
                                << u"one member"_s;
    QTest::newRow("an unknown change") << R"({"changes": [{"command": {"run": "rm"}}]})"_ba
                                       << u"/changes/0/command: There is no such change"_s;
    QTest::newRow("a change of another type")
        << R"({"changes": [{"remove": "all"}]})"_ba << u"/changes/0/remove: An object"_s;
    QTest::newRow("an unknown member")
        << savedWith(u"command"_s, u"rm"_s) << lesson + u": “command” is not known here"_s;
    QTest::newRow("a long unknown member")
        << savedWith(QString(100'000, u'x'), 1) << u"x…” is not known here"_s;

    QTest::newRow("no id") << savedWith(u"id"_s, QJsonValue::Undefined) << u"“id” is missing"_s;
    QTest::newRow("an id of capitals")
        << savedWith(u"id"_s, lessonOfNumber(10).id.toUpper().replace(u'0', u'A'))
        << lesson + u"/id: “"_s;
    QTest::newRow("an id in braces")
        << savedWith(u"id"_s, u"{%1}"_s.arg(lessonId(1))) << lesson + u"/id: “{"_s;
    QTest::newRow("a path as id") << savedWith(u"id"_s, u"../../etc/passwd"_s) << u"“../../"_s;
    QTest::newRow("an id with a line end")
        << savedWith(u"id"_s, QString(lessonId(1) + u'\n')) << lesson + u"/id: "_s;
    QTest::newRow("no name") << savedWith(u"name"_s, QJsonValue::Undefined)
                             << u"“name” is missing"_s;
    QTest::newRow("a long name") << savedWith(u"name"_s, QString(201, u'x'))
                                 << lesson + u"/name: A text of at most 200"_s;
    QTest::newRow("a name of lines") << savedWith(u"name"_s, u"a\nb"_s) << u"no text"_s;
    QTest::newRow("a name that steers a terminal")
        << savedWith(u"name"_s, u"\033[2J"_s) << u"no text"_s;
    QTest::newRow("a name with an end in it")
        << savedWith(u"name"_s, QString(u"a\0b"_s)) << u"no text"_s;
    QTest::newRow("half of a pair") << R"({"changes": [{"save": {"id": "%", "name": "\ud83d",
        "activities": [], "published": true, "archived": true, "model": true}}]})"_ba.replace(
        "%", lessonId(1).toUtf8()) << lesson + u"/name: There are characters"_s;
    QTest::newRow("a number for a name") << savedWith(u"name"_s, 7) << lesson + u"/name: A text"_s;
    QTest::newRow("a long note") << savedWith(u"note"_s, QString(4001, u'x')) << u"at most 4000"_s;
    QTest::newRow("no activities")
        << savedWith(u"activities"_s, QJsonValue::Undefined) << u"“activities” is missing"_s;
    QTest::newRow("too many activities") << savedWith(u"activities"_s, many(201))
                                         << lesson + u"/activities: A list [ … ] of at most 200"_s;
    QTest::newRow("a command as activity")
        << savedWith(u"activities"_s, QJsonArray{u"tuxpaint"_s, u"rm -rf /"_s})
        << lesson + u"/activities/1: “rm -rf /” is wrong here"_s;
    QTest::newRow("an activity with two parts")
        << savedWith(u"activities"_s, QJsonArray{u"a:b:c"_s}) << lesson + u"/activities/0: "_s;
    QTest::newRow("a long activity")
        << savedWith(u"activities"_s, QJsonArray{QString(201, u'x')}) << u"x…” is wrong here"_s;
    QTest::newRow("an activity twice")
        << savedWith(u"activities"_s, QJsonArray{u"tuxpaint"_s, u"tuxpaint"_s})
        << lesson + u"/activities/1: “tuxpaint” is there twice"_s;
    QTest::newRow("a list in the list")
        << savedWith(u"activities"_s, QJsonArray{QJsonArray{u"tuxpaint"_s}})
        << lesson + u"/activities/0: "_s;
    QTest::newRow("too many profiles") << savedWith(u"profiles"_s, many(101)) << u"at most 100"_s;
    QTest::newRow("a profile with a colon")
        << savedWith(u"profiles"_s, QJsonArray{u"a:b"_s}) << lesson + u"/profiles/0: "_s;
    QTest::newRow("an unknown mode")
        << savedWith(u"mode"_s, u"forced"_s)
        << lesson + u"/mode: “forced” is wrong here; expected: suggested, only"_s;
    QTest::newRow("a number for a flag")
        << savedWith(u"inOrder"_s, 1) << u"/inOrder: true or false"_s;
    QTest::newRow("no word on publishing")
        << savedWith(u"published"_s, QJsonValue::Undefined) << u"“published” is missing"_s;
    QTest::newRow("a day that is none")
        << savedWith(u"from"_s, u"2026-02-30"_s) << lesson + u"/from: “2026-02-30” is wrong here"_s;
    QTest::newRow("a time for a day")
        << savedWith(u"until"_s, u"2026-02-20T12:00"_s) << lesson + u"/until: "_s;

    QTest::newRow("an activity without profile")
        << R"({"changes": [{"show": {"activity": "tuxpaint", "shown": false}}]})"_ba
        << u"/changes/0/show: “profile” is missing"_s;
    QTest::newRow("a setting without name")
        << R"({"changes": [{"set": {"key": "", "value": "1"}}]})"_ba << u"/changes/0/set/key: "_s;
    QTest::newRow("a list as a setting")
        << R"({"changes": [{"set": {"key": "a", "value": []}}]})"_ba << u"/changes/0/set/value: "_s;
    QTest::newRow("one wrong among right ones")
        << R"({"changes": [{"remove": {"id": "%1"}}, {"remove": {"id": "x"}}]})"_ba.replace(
               "%1", lessonId(1).toUtf8())
        << u"/changes/1/remove/id: "_s;
}

void ChangesTest::refusesWhatCannotBe()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);

    const auto changes = changesFromJson(json);

    QVERIFY(!changes);
    QVERIFY2(changes.error().message.startsWith("The change was refused: "_L1),
             qPrintable(changes.error().message));
    QVERIFY2(changes.error().message.contains(says), qPrintable(changes.error().message));
    QVERIFY(changes.error().message.size() < 500);
}

void ChangesTest::checksValuesThatNeverWereJson()
{
    Lesson lesson = lessonOfNumber(1);
    QVERIFY(checkChanges({SaveLesson{.lesson = lesson}}));
    lesson.from = QDate(2026, 11, 24);
    lesson.until = lesson.from;
    QVERIFY(checkChanges({SaveLesson{.lesson = lesson}}));

    lesson.until = lesson.from.addDays(-1);
    const auto checked = checkChanges({SaveLesson{.lesson = lesson}});

    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains("The last day is before the first one"_L1));
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/documentschema.h"
#include "classroom/lessonfile.h"
#include "classroom/lessons.h"
#include "core/jsonfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
DocumentSchema lessonSchema()
{
    const auto json
        = readJsonFile(QStringLiteral(SOURCE_FOLDER "/data/schema/lesson-1.schema.json"));
    return *DocumentSchema::fromJson(*json);
}

/** The JSON examples of the documentation. */
QList<QByteArray> examples()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/data/doc/lesson-format.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<QByteArray> found;
    const QByteArray text = file.readAll();
    const QByteArray begin = "```json\n";
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at)) {
        at += begin.size();
        found << text.sliced(at, text.indexOf("```", at) - at);
    }
    return found;
}
} // namespace

/** The schema, the documentation and the program say the same of lesson files. */
class LessonSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsTheExamples();
    void allowsWhatIsExported();
    void refusesWhatTheProgramRefuses_data();
    void refusesWhatTheProgramRefuses();
};

void LessonSchemaTest::allowsTheExamples()
{
    const DocumentSchema schema = lessonSchema();
    QCOMPARE(examples().size(), 2);
    for (const QByteArray &example : examples()) {
        QVERIFY(parseLessonFile(example, {}));
        QVERIFY(schema.problemsOf(QJsonDocument::fromJson(example).object(), {}).empty());
    }
}

void LessonSchemaTest::allowsWhatIsExported()
{
    for (const Lesson &lesson : {fullLesson(), lessonOfNumber(1)}) {
        const QByteArray content = lessonFileOf(lesson, TeachersNote::Included);
        const auto problems
            = lessonSchema().problemsOf(QJsonDocument::fromJson(content).object(), {});
        QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems[0].reason));
    }
}

void LessonSchemaTest::refusesWhatTheProgramRefuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto many = [](int count) {
        QJsonArray ids;
        for (int number = 0; number < count; ++number) {
            ids.append(u"id-%1"_s.arg(number));
        }
        return QJsonValue(ids);
    };

    QTest::newRow("format") << u"format"_s << QJsonValue(u"pack"_s);
    QTest::newRow("version") << u"version"_s << QJsonValue(2);
    QTest::newRow("id") << u"id"_s << QJsonValue(u"0F8FAD5B-D9CB-469F-A165-70867728950E"_s);
    QTest::newRow("long name") << u"name"_s << QJsonValue(QString(201, u'x'));
    QTest::newRow("lines of a name") << u"name"_s << QJsonValue(u"a\nb"_s);
    QTest::newRow("activities") << u"activities"_s << many(201);
    QTest::newRow("an activity") << u"activities"_s << QJsonValue(QJsonArray{u"rm -rf"_s});
    QTest::newRow("an activity twice") << u"activities"_s << QJsonValue(QJsonArray{u"a"_s, u"a"_s});
    QTest::newRow("profiles") << u"profiles"_s << many(101);
    QTest::newRow("a profile") << u"profiles"_s << QJsonValue(QJsonArray{u"a:b"_s});
    QTest::newRow("mode") << u"mode"_s << QJsonValue(u"forced"_s);
    QTest::newRow("order") << u"inOrder"_s << QJsonValue(1);
    QTest::newRow("until done") << u"untilDone"_s << QJsonValue(u"yes"_s);
    QTest::newRow("day") << u"from"_s << QJsonValue(u"2026-13-01"_s);
    QTest::newRow("note") << u"note"_s << QJsonValue(QString(4001, u'x'));
    QTest::newRow("unknown") << u"command"_s << QJsonValue(u"rm"_s);
}

void LessonSchemaTest::refusesWhatTheProgramRefuses()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object
        = QJsonDocument::fromJson(lessonFileOf(fullLesson(), TeachersNote::Included)).object();
    object[key] = value;

    QVERIFY(!parseLessonFile(QJsonDocument(object).toJson(), {}));
    QVERIFY(!lessonSchema().problemsOf(object, {}).empty());
}

QTEST_GUILESS_MAIN(LessonSchemaTest)
#include "tst_lessonschema.moc"

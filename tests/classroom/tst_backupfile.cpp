// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/documentschema.h"
#include "classroom/backupdocuments.h"
#include "classroom/backupfile.h"
#include "classroom/lessons.h"
#include "classroom/reader.h"
#include "classroom/store.h"
#include "core/jsonfile.h"
#include "core/ownactivity.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
/** One of everything that a classroom holds. */
ClassroomBackup fullBackup()
{
    Lesson archived = lessonOfNumber(2);
    archived.archived = true;
    archived.published = false;
    return {.lessons = {archived, fullLesson()},
            .profiles = {QJsonObject{{u"id"_s, u"mini"_s}, {u"enabled"_s, false}},
                         QJsonObject{{u"id"_s, u"renards"_s},
                                     {u"name"_s, QJsonObject{{u"fr"_s, u"Les renards"_s}}},
                                     {u"levels"_s, QJsonArray{u"CP"_s}}}},
            .activities = {QJsonObject{{u"id"_s, u"tuxpaint"_s}, {u"hidden"_s, true}}},
            .hidden = {{u"mini"_s, {u"gcompris:mosaic/4"_s, u"supertux"_s}}},
            .settings = {{u"auto-start"_s, u"on"_s}, {u"progress"_s, u"off"_s}},
            .documents = {}};
}

QJsonObject fullJson()
{
    return QJsonDocument::fromJson(backupFileOf(fullBackup())).object();
}

std::expected<ClassroomBackup, Problem> parsed(const QJsonObject &json)
{
    return parseBackupFile(QJsonDocument(json).toJson(), u"a.ptxclassroom"_s);
}

ClassroomBackup held(const ClassroomFolder &folder)
{
    return *ClassroomReader::open(folder.file()).and_then(backupOf);
}

const QByteArray sheet = "%PDF-1.4 a sheet of animals"_ba;

QString nameOf(const QByteArray &content)
{
    return ownFileName(QCryptographicHash::hash(content, QCryptographicHash::Sha256), u"pdf"_s);
}

QJsonObject sheetOf(const QString &id, const QByteArray &content)
{
    return {{u"id"_s, id},
            {u"kind"_s, u"document"_s},
            {u"name"_s, QJsonObject{{u"fr"_s, u"Fiche"_s}}},
            {u"opens"_s, ownDocumentPath(nameOf(content))}};
}

std::vector<Change> piecesOf(const QByteArray &content)
{
    const DocumentPiece whole{
        .name = nameOf(content), .at = 0, .size = content.size(), .bytes = content};
    std::vector<Change> pieces;
    for (qint64 at = 0; at < whole.size; at += mostBytesOfPiece) {
        pieces.emplace_back(pieceFrom(at, whole));
    }
    return pieces;
}

QByteArray documentIn(const ClassroomFolder &folder, const QByteArray &content)
{
    QFile file(QFileInfo(folder.file()).path() + u'/' + ownDocumentPath(nameOf(content)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool schemaAllows(const QJsonObject &json)
{
    const auto text
        = readJsonFile(QStringLiteral(SOURCE_FOLDER "/data/schema/classroom-1.schema.json"));
    return DocumentSchema::fromJson(*text)->problemsOf(json, {}).empty();
}
} // namespace

/** A classroom as one file, and a classroom made of it. */
class BackupFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAfterTheFile();
    void makesAnotherClassroomTheSame();
    void changesOnlyWhatDiffers();
    void goesBackToWhatWasBefore();
    void bringsTheDocumentsAlong();
    void saysWhichDocumentIsLeftOut();
    void holdsNoCode();
    void restoresAThousandLessonsAtOnce();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesAFileThatIsTooLarge();
};

void BackupFileTest::isTheSameAfterTheFile()
{
    QCOMPARE(*parsed(fullJson()), fullBackup());
    QVERIFY(schemaAllows(fullJson()));
    const ClassroomBackup empty;
    const QJsonObject json = QJsonDocument::fromJson(backupFileOf(empty)).object();
    QCOMPARE(*parsed(json), empty);
    QVERIFY(schemaAllows(json));
}

void BackupFileTest::makesAnotherClassroomTheSame()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(7)},
                          ShowActivity{.activity = u"a"_s, .profile = u"super"_s, .shown = false},
                          ChangeSetting{.key = u"progress"_s, .value = u"on"_s},
                          ChangeSetting{.key = u"old"_s, .value = u"1"_s},
                          SaveOwn{.kind = OwnKind::Profile, .words = {{u"id"_s, u"loups"_s}}}}));

    QVERIFY(store->apply(changesTo(fullBackup(), held(folder))));

    QCOMPARE(held(folder), fullBackup());
}

void BackupFileTest::changesOnlyWhatDiffers()
{
    QVERIFY(changesTo(fullBackup(), fullBackup()).empty());
    ClassroomBackup other = fullBackup();
    other.lessons[1].name = u"Another name"_s;
    other.hidden[u"mini"_s] << u"tuxpaint"_s;
    other.profiles.pop_back();

    const std::vector<Change> changes = changesTo(other, fullBackup());

    QCOMPARE(changes,
             (std::vector<Change>{
                 SaveLesson{.lesson = other.lessons[1]},
                 RemoveOwn{.kind = OwnKind::Profile, .id = u"renards"_s},
                 ShowActivity{.activity = u"tuxpaint"_s, .profile = u"mini"_s, .shown = false}}));
}

void BackupFileTest::goesBackToWhatWasBefore()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    QVERIFY(store->apply(changesTo(fullBackup(), {})));
    const ClassroomBackup before = held(folder);
    const ClassroomBackup wanted{.lessons = {lessonOfNumber(9)},
                                 .profiles = {},
                                 .activities = {},
                                 .hidden = {},
                                 .settings = {},
                                 .documents = {}};
    QVERIFY(store->apply(changesTo(wanted, before)));
    QCOMPARE(held(folder), wanted);

    QVERIFY(
        store->apply(changesTo(before, wanted))); // NOLINT(readability-suspicious-call-argument)

    QCOMPARE(held(folder), before);
}

void BackupFileTest::bringsTheDocumentsAlong()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    QVERIFY(store->apply(
        {DocumentPiece{.name = nameOf(sheet), .at = 0, .size = sheet.size(), .bytes = sheet},
         SaveOwn{.kind = OwnKind::Activity, .words = sheetOf(u"classe:fiche"_s, sheet)}}));
    ClassroomBackup backup = held(folder);
    QCOMPARE(addDocuments(backup, folder.file()), QStringList());
    QVERIFY(missingDocuments(backup, folder.file()).empty());
    const QJsonObject json = QJsonDocument::fromJson(backupFileOf(backup)).object();
    QVERIFY(schemaAllows(json));
    QCOMPARE(*parsed(json), backup);

    const ClassroomFolder other;
    auto there = ClassroomStore::open(other.file());
    std::vector<Change> changes;
    for (const DocumentPiece &piece : missingDocuments(*parsed(json), other.file())) {
        changes.emplace_back(piece);
    }
    QCOMPARE(changes.size(), std::size_t(1));
    QVERIFY(there->apply(changes));
    QVERIFY(there->apply(changesTo(*parsed(json), {})));

    QCOMPARE(documentIn(other, sheet), sheet);
    QCOMPARE(held(other).activities, backup.activities);
}

void BackupFileTest::saysWhichDocumentIsLeftOut()
{
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    const QByteArray big(largestOwnDocument, 'a');
    const QByteArray other(largestOwnDocument, 'b');
    for (const QByteArray &content : {big, other}) {
        for (const Change &piece : piecesOf(content)) {
            QVERIFY(store->apply({piece}));
        }
    }
    QVERIFY(
        store->apply({SaveOwn{.kind = OwnKind::Activity, .words = sheetOf(u"classe:a"_s, big)},
                      SaveOwn{.kind = OwnKind::Activity, .words = sheetOf(u"classe:b"_s, other)},
                      SaveOwn{.kind = OwnKind::Activity, .words = sheetOf(u"classe:c"_s, sheet)}}));
    ClassroomBackup backup = held(folder);

    const QStringList leftOut = addDocuments(backup, folder.file());

    QCOMPARE(leftOut, (QStringList{u"classe:b"_s, u"classe:c"_s})); // too much, and not there
    const QByteArray file = backupFileOf(backup);
    QVERIFY(file.size() < largestBackup);
    QCOMPARE(parseBackupFile(file, {})->documents, backup.documents);
}

void BackupFileTest::holdsNoCode()
{
    const QStringList keys = fullJson().keys();
    QCOMPARE(keys,
             (QStringList{u"activities"_s,
                          u"format"_s,
                          u"hidden"_s,
                          u"lessons"_s,
                          u"profiles"_s,
                          u"settings"_s,
                          u"version"_s}));
}

void BackupFileTest::restoresAThousandLessonsAtOnce()
{
    ClassroomBackup big;
    for (int number = 0; number < 1000; ++number) {
        big.lessons.push_back(lessonOfNumber(number));
        big.hidden[u"mini"_s] << u"activity-%1"_s.arg(number, 5, 10, QChar(u'0'));
    }
    const ClassroomFolder folder;
    auto store = ClassroomStore::open(folder.file());
    const auto read = parseBackupFile(backupFileOf(big), {});
    QVERIFY(read);

    QVERIFY(store->apply(changesTo(*read, {})));

    QCOMPARE(held(folder), big);
}

void BackupFileTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("reason");
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject json = fullJson();
        json[key] = value;
        return json;
    };
    const auto without = [](const QString &key) {
        QJsonObject json = fullJson();
        json.remove(key);
        return json;
    };
    const QJsonObject lesson = fullJson()[u"lessons"_s][0].toObject();
    QJsonObject halfLesson = lesson;
    halfLesson.remove(u"archived"_s);

    QTest::newRow("a lesson file")
        << with(u"format"_s, u"primtux-lesson"_s) << u"primtux-classroom"_s;
    QTest::newRow("a newer version") << with(u"version"_s, 2) << u"newer version"_s;
    QTest::newRow("no version") << without(u"version"_s) << u"“version” is missing"_s;
    QTest::newRow("no lessons") << without(u"lessons"_s) << u"“lessons” is missing"_s;
    QTest::newRow("more than is known") << with(u"pin"_s, u"2468"_s) << u"“pin” is not known"_s;
    QTest::newRow("half a lesson") << with(u"lessons"_s, QJsonArray{halfLesson}) << u"“archived”"_s;
    QTest::newRow("a lesson twice")
        << with(u"lessons"_s, QJsonArray{lesson, lesson}) << u"/lessons/1/id"_s;
    QTest::newRow("lessons as text") << with(u"lessons"_s, u"all"_s) << u"/lessons"_s;
    QTest::newRow("a damaged document")
        << with(u"documents"_s, QJsonObject{{nameOf(sheet), u"YWJj"_s}}) << u"is damaged"_s;
    QTest::newRow("a document that is no Base64")
        << with(u"documents"_s, QJsonObject{{nameOf(sheet), u"%%"_s}}) << u"is damaged"_s;
    QTest::newRow("a document elsewhere")
        << with(u"documents"_s, QJsonObject{{u"../pin"_s, u"YWJj"_s}}) << u"The name of"_s;
    QTest::newRow("a command") << with(
        u"activities"_s,
        QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"command"_s, QJsonArray{u"sh"_s}}}})
                               << u"“command” is not known"_s;
    QTest::newRow("a profile without id")
        << with(u"profiles"_s, QJsonArray{QJsonObject()}) << u"/profiles/0"_s;
    QTest::newRow("hidden from nobody")
        << with(u"hidden"_s, QJsonObject{{u"a:b"_s, QJsonArray()}}) << u"/hidden/a:b"_s;
    QTest::newRow("hidden by a path")
        << with(u"hidden"_s, QJsonObject{{u"mini"_s, QJsonArray{u"../x"_s}}})
        << u"/hidden/mini/0"_s;
    QTest::newRow("hidden twice") << with(u"hidden"_s,
                                          QJsonObject{{u"mini"_s, QJsonArray{u"x"_s, u"x"_s}}})
                                  << u"twice"_s;
    QTest::newRow("a setting as a number")
        << with(u"settings"_s, QJsonObject{{u"progress"_s, 1}}) << u"/settings/progress"_s;
    QTest::newRow("a setting without a name")
        << with(u"settings"_s, QJsonObject{{u" "_s, u"a"_s}}) << u"/settings"_s;
}

void BackupFileTest::refusesWhatIsWrong()
{
    QFETCH(const QJsonObject, json);
    QFETCH(const QString, reason);

    const auto result = parsed(json);

    QVERIFY(!result);
    QCOMPARE(result.error().source, u"a.ptxclassroom"_s);
    QVERIFY2((result.error().place + u": "_s + result.error().reason).contains(reason),
             qPrintable(result.error().place + u": "_s + result.error().reason));
}

void BackupFileTest::refusesAFileThatIsTooLarge()
{
    const ClassroomFolder folder;
    QFile file(folder.file() + u".ptxclassroom"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestBackup + 1));
    file.close();
    QVERIFY(!readBackupFile(file.fileName()));
    QVERIFY(!readBackupFile(u"/nowhere/a.ptxclassroom"_s));
    QVERIFY(!parseBackupFile("{", {}));
}

QTEST_GUILESS_MAIN(BackupFileTest)
#include "tst_backupfile.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessonfile.h"
#include "classroom/lessons.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QJsonObject fileObject()
{
    return QJsonDocument::fromJson(lessonFileOf(fullLesson(), TeachersNote::Included)).object();
}

QByteArray fileWith(const QString &key, const QJsonValue &value)
{
    QJsonObject object = fileObject();
    if (value.isUndefined()) {
        object.remove(key);
    } else {
        object[key] = value;
    }
    return QJsonDocument(object).toJson();
}
} // namespace

class LessonFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSameLessonAfterAFile();
    void leavesOutTheNoteUnlessAsked();
    void saysNothingOfWhatBecameOfTheLessonHere();
    void takesDefaultsForWhatIsNotSaid();
    void keepsWhatTheFileDoesNotSay();
    void refusesWhatIsNoLesson_data();
    void refusesWhatIsNoLesson();
    void refusesAFileThatIsTooLarge();
    void saysWhichFileCannotBeRead();
    void isKnownByItsName();

private:
    QTemporaryDir m_mime;
};

// Qt reads what is known of file types once, at the first question.
void LessonFileTest::initTestCase()
{
    QVERIFY(QDir(m_mime.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_FOLDER "/data/desktop/fr.primtux.Menu.mime.xml"),
                        m_mime.filePath(u"mime/packages/fr.primtux.Menu.xml"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_mime.path()));
}

void LessonFileTest::isTheSameLessonAfterAFile()
{
    Lesson lesson = fullLesson();

    const auto file = parseLessonFile(lessonFileOf(lesson, TeachersNote::Included), u"a"_s);

    QVERIFY2(file, qPrintable(file ? QString() : file.error().reason));
    lesson.published = lesson.archived = lesson.model = false;
    QCOMPARE(file->lesson, lesson);
    QVERIFY(file->saysProfiles && file->saysNote);
}

void LessonFileTest::leavesOutTheNoteUnlessAsked()
{
    const QByteArray content = lessonFileOf(fullLesson(), TeachersNote::LeftOut);

    QVERIFY(!content.contains("casques"));
    QVERIFY(!parseLessonFile(content, {})->saysNote);
}

void LessonFileTest::saysNothingOfWhatBecameOfTheLessonHere()
{
    for (const QString &key : {u"published"_s, u"archived"_s, u"model"_s}) {
        QVERIFY(!fileObject().contains(key));
        QVERIFY(!parseLessonFile(fileWith(key, true), {}));
    }
}

void LessonFileTest::takesDefaultsForWhatIsNotSaid()
{
    const auto file = parseLessonFile(
        R"({"format": "primtux-lesson", "version": 1, "id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
            "name": "Dessiner", "activities": ["tuxpaint"]})",
        {});

    QVERIFY(file);
    Lesson expected;
    expected.id = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    expected.name = u"Dessiner"_s;
    expected.activities = QStringList{u"tuxpaint"_s};
    QCOMPARE(file->lesson, expected);
    QCOMPARE(appliedTo({}, *file), expected);
}

void LessonFileTest::keepsWhatTheFileDoesNotSay()
{
    Lesson before = lessonOfNumber(7);
    before.note = u"mine"_s;
    before.model = true;
    LessonFile file{.lesson = fullLesson(), .saysProfiles = false, .saysNote = false};

    const Lesson kept = appliedTo(before, file);
    file.saysProfiles = true;
    file.saysNote = true;
    const Lesson changed = appliedTo(before, file);

    QCOMPARE(kept.profiles, before.profiles);
    QCOMPARE(kept.note, before.note);
    QVERIFY(kept.published && kept.model && !kept.archived);
    QCOMPARE(kept.activities, fullLesson().activities);
    QCOMPARE(changed.profiles, fullLesson().profiles);
    QCOMPARE(changed.note, fullLesson().note);
}

void LessonFileTest::refusesWhatIsNoLesson_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing") << QByteArray() << u"line 1, column 1"_s << u"not JSON"_s;
    QTest::newRow("cut off") << lessonFileOf(fullLesson(), TeachersNote::Included).first(100)
                             << u"line "_s << u"not JSON"_s;
    QTest::newRow("a program") << "\x7f"
                                  "ELF"_ba
                               << u"line 1, column"_s << u"not JSON"_s;
    QTest::newRow("a list") << "[]"_ba << u""_s << u"an object"_s;
    QTest::newRow("another format")
        << fileWith(u"format"_s, u"pack"_s) << u"/format"_s << u"“pack” is wrong here"_s;
    QTest::newRow("a catalogue document")
        << R"({"format": 1, "activities": []})"_ba << u"/format"_s << u"expected: primtux-lesson"_s;
    QTest::newRow("no version") << fileWith(u"version"_s, QJsonValue::Undefined) << u""_s
                                << u"“version” is missing"_s;
    QTest::newRow("a newer version")
        << fileWith(u"version"_s, 2) << u"/version"_s << u"newer version of the menu (format 2)"_s;
    QTest::newRow("a version between")
        << fileWith(u"version"_s, 1.5) << u"/version"_s << u"The number 1 was expected"_s;
    QTest::newRow("a command") << fileWith(u"command"_s, u"rm -rf /"_s) << u""_s
                               << u"“command” is not known here"_s;
    QTest::newRow("published") << fileWith(u"published"_s, true) << u""_s
                               << u"“published” is not known here"_s;
    QTest::newRow("an activity that runs")
        << fileWith(u"activities"_s, QJsonArray{u"sh -c x"_s}) << u"/activities/0"_s
        << u"“sh -c x” is wrong here; expected: the id of an activity"_s;
    QTest::newRow("no activities") << fileWith(u"activities"_s, QJsonValue::Undefined) << u""_s
                                   << u"“activities” is missing"_s;
    QTest::newRow("a note of a number") << fileWith(u"note"_s, 1) << u"/note"_s << u"A text"_s;
    QTest::newRow("an end before the beginning")
        << fileWith(u"until"_s, u"2026-11-22"_s) << u"/until"_s
        << u"The last day is before the first one"_s;
}

void LessonFileTest::refusesWhatIsNoLesson()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    QFETCH(const QString, says);

    const auto file = parseLessonFile(content, u"a.ptxlesson"_s);

    QVERIFY(!file);
    QCOMPARE(file.error().source, u"a.ptxlesson"_s);
    QCOMPARE(file.error().place.left(place.isEmpty() ? -1 : place.size()), place);
    QVERIFY2(file.error().reason.contains(says), qPrintable(file.error().reason));
}

void LessonFileTest::refusesAFileThatIsTooLarge()
{
    QByteArray content = lessonFileOf(fullLesson(), TeachersNote::Included);
    content.append(QByteArray(largestLessonFile - content.size(), ' '));
    QVERIFY(parseLessonFile(content, {}));
    content.append(' ');

    const QTemporaryDir folder;
    QFile written(folder.filePath(u"large.ptxlesson"_s));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) > 0);
    written.close();

    QVERIFY(!parseLessonFile(content, {}));
    const auto file = readLessonFile(written.fileName());
    QVERIFY(!file);
    QVERIFY2(file.error().reason.contains("too large"_L1), qPrintable(file.error().reason));
}

void LessonFileTest::saysWhichFileCannotBeRead()
{
    const auto missing = readLessonFile(u"/nowhere/a.ptxlesson"_s);
    const auto folder = readLessonFile(u"/tmp"_s);
    const auto endless = readLessonFile(u"/dev/zero"_s);

    QVERIFY(!missing && !folder && !endless);
    QCOMPARE(missing.error().source, u"/nowhere/a.ptxlesson"_s);
    QVERIFY(missing.error().reason.contains("not a file that can be read"_L1));
}

void LessonFileTest::isKnownByItsName()
{
    const QMimeType type
        = QMimeDatabase().mimeTypeForFile(u"Compter.ptxlesson"_s, QMimeDatabase::MatchExtension);

    QCOMPARE(type.name(), u"application/vnd.primtux.lesson+json"_s);
    QVERIFY(type.inherits(u"application/json"_s));
}

QTEST_GUILESS_MAIN(LessonFileTest)
#include "tst_lessonfile.moc"

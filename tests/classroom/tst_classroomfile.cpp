// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/classroomfile.h"
#include "classroom/copies.h"
#include "classroom/lessons.h"
#include "classroom/migrations.h"
#include "classroom/reader.h"
#include "classroom/store.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/** A classroom with some lessons in it. */
void fill(const QString &path, int lessons)
{
    auto store = ClassroomStore::open(path);
    for (int number = 1; number <= lessons; ++number) {
        QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(number)}}));
    }
}

void alter(const QString &path, const QStringList &statements)
{
    const auto file = ClassroomFile::open(path, ClassroomAccess::ReadWrite);
    for (const QString &statement : statements) {
        QVERIFY((*file)->run(statement));
    }
}

std::vector<QStringList> withOneMore(const QStringList &step)
{
    std::vector<QStringList> steps = classroomSteps();
    steps.push_back(step);
    return steps;
}
} // namespace

/** What is done with files of other versions, with damaged ones, and with half written ones. */
class ClassroomFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileOfEachVersion_data();
    void readsAFileOfEachVersion();
    void copiesTheFileBeforeTheFirstStep();
    void leavesTheFileAsItWasWhenAStepFails();
    void refusesAFileOfANewerVersion();
    void refusesAFileOfAnotherProgram();
    void saysThatAFileIsDamaged_data();
    void saysThatAFileIsDamaged();
    void namesTheGoodCopyOfADamagedFile();
    void readsWhatWasThereBeforeAnInterruptedSave();
    void takesAnEmptyFileForANewOne();
};

void ClassroomFileTest::readsAFileOfEachVersion_data()
{
    QTest::addColumn<QString>("fixture");
    for (int version = 1; version <= classroomVersion; ++version) {
        QTest::addRow("version %d", version)
            << QStringLiteral(SOURCE_FOLDER "/tests/classroom/fixtures/version-%1.sqlite")
                   .arg(version);
    }
}

void ClassroomFileTest::readsAFileOfEachVersion()
{
    QFETCH(const QString, fixture);
    const ClassroomFolder folder;
    QVERIFY(QFile::copy(fixture, folder.file()));
    QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner);

    const auto asItIs = ClassroomReader::open(folder.file());
    QVERIFY2(asItIs, qPrintable(asItIs ? QString() : asItIs.error().message));
    QCOMPARE(*asItIs->lessons(), (std::vector{lessonOfNumber(1), fullLesson()}));
    QVERIFY(asItIs->own(OwnKind::Profile));

    auto store = ClassroomStore::open(folder.file());
    QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
    QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(2)}}));

    const auto reader = ClassroomReader::open(folder.file());
    QCOMPARE(*reader->lessons(), (std::vector{lessonOfNumber(2), lessonOfNumber(1), fullLesson()}));
    QCOMPARE(*reader->hiddenFrom(u"mini"_s), QSet<QString>{u"tuxpaint"_s});
    QCOMPARE(*reader->settings(), (QHash<QString, QString>{{u"voice"_s, u"off"_s}}));
}

void ClassroomFileTest::copiesTheFileBeforeTheFirstStep()
{
    const ClassroomFolder folder;
    fill(folder.file(), 3);
    {
        const auto file = ClassroomFile::open(folder.file(), ClassroomAccess::ReadWrite);
        const auto done = migrate(
            **file,
            withOneMore({u"ALTER TABLE lesson ADD COLUMN colour TEXT"_s, u"DELETE FROM lesson"_s}));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        QCOMPARE(*(*file)->version(), classroomVersion + 1);
    }

    const QString copy = copyOfVersion(folder.file(), classroomVersion);
    QCOMPARE(ClassroomReader::open(copy)->lessons()->size(), 3U);
}

void ClassroomFileTest::leavesTheFileAsItWasWhenAStepFails()
{
    const ClassroomFolder folder;
    fill(folder.file(), 3);
    {
        const auto file = ClassroomFile::open(folder.file(), ClassroomAccess::ReadWrite);
        const auto done
            = migrate(**file, withOneMore({u"DELETE FROM lesson"_s, u"this is no SQL"_s}));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(folder.file()));
    }

    QCOMPARE(ClassroomReader::open(folder.file())->lessons()->size(), 3U);
}

void ClassroomFileTest::refusesAFileOfANewerVersion()
{
    const ClassroomFolder folder;
    fill(folder.file(), 1);
    alter(folder.file(), {u"PRAGMA user_version = %1"_s.arg(classroomVersion + 1)});
    const QByteArray before = contentOf(folder.file());

    const auto store = ClassroomStore::open(folder.file());
    const auto reader = ClassroomReader::open(folder.file());

    QVERIFY(!store);
    QVERIFY2(store.error().message.contains("made by a newer version of the menu"_L1),
             qPrintable(store.error().message));
    QVERIFY(!reader);
    QCOMPARE(reader.error(), store.error());
    QCOMPARE(contentOf(folder.file()), before);
}

void ClassroomFileTest::refusesAFileOfAnotherProgram()
{
    const ClassroomFolder folder;
    fill(folder.file(), 1);
    alter(folder.file(), {u"PRAGMA application_id = 0"_s});
    const QByteArray before = contentOf(folder.file());

    const auto store = ClassroomStore::open(folder.file());

    QVERIFY(!store);
    QVERIFY2(store.error().message.contains("is not a classroom of the menu"_L1),
             qPrintable(store.error().message));
    QVERIFY(!ClassroomReader::open(folder.file()));
    QCOMPARE(contentOf(folder.file()), before);
}

void ClassroomFileTest::saysThatAFileIsDamaged_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("beginning") << 0 << QByteArray(100, 'x');
    QTest::newRow("first page") << 100 << QByteArray(2000, '\xff');
    QTest::newRow("tables") << 4096 << QByteArray(qsizetype{16} * 4096, '\xff');
}

void ClassroomFileTest::saysThatAFileIsDamaged()
{
    QFETCH(const int, from);
    QFETCH(const QByteArray, bytes);
    const ClassroomFolder folder;
    fill(folder.file(), 200);
    QByteArray content = contentOf(folder.file());
    content.replace(from, bytes.size(), bytes);
    overwrite(folder.file(), content);

    const auto store = ClassroomStore::open(folder.file());
    const auto reader = ClassroomReader::open(folder.file());
    const auto lessons = reader ? reader->lessons() : std::unexpected(reader.error());

    QVERIFY(!store);
    QVERIFY2(store.error().message.contains("is damaged"_L1), qPrintable(store.error().message));
    QVERIFY(!lessons);
    QVERIFY2(lessons.error().message.contains("is damaged"_L1),
             qPrintable(lessons.error().message));
    QCOMPARE(contentOf(folder.file()), content);
}

void ClassroomFileTest::namesTheGoodCopyOfADamagedFile()
{
    const ClassroomFolder folder;
    fill(folder.file(), 200);
    QVERIFY(ClassroomStore::open(folder.file()));
    const QString copy = goodCopyOf(folder.file());
    QCOMPARE(ClassroomReader::open(copy)->lessons()->size(), 200U);
    overwrite(folder.file(), "what is left of a disk");

    const auto store = ClassroomStore::open(folder.file());

    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(copy), qPrintable(store.error().message));
    QCOMPARE(ClassroomReader::open(copy)->lessons()->size(), 200U);
}

void ClassroomFileTest::readsWhatWasThereBeforeAnInterruptedSave()
{
    const ClassroomFolder folder;
    fill(folder.file(), 100);
    const ClassroomFolder interrupted;
    {
        const auto file = ClassroomFile::open(folder.file(), ClassroomAccess::ReadWrite);
        QVERIFY((*file)->run(u"PRAGMA cache_size = 1"_s)); // so that it writes before the end
        QVERIFY((*file)->run(u"BEGIN IMMEDIATE"_s));
        QVERIFY((*file)->run(u"UPDATE lesson SET name = 'half', note = hex(randomblob(2000))"_s));
        QVERIFY(QFile::copy(folder.file(), interrupted.file()));
        QVERIFY(QFile::copy(folder.file() + "-journal"_L1, interrupted.file() + "-journal"_L1));
    }
    QVERIFY(contentOf(interrupted.file()) != contentOf(folder.file()));

    const auto reader = ClassroomReader::open(interrupted.file());

    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    QCOMPARE(**reader->lesson(lessonId(7)), lessonOfNumber(7));
    QVERIFY(QFile::exists(interrupted.file() + "-journal"_L1));

    auto store = ClassroomStore::open(interrupted.file());
    QVERIFY(store->apply({SaveLesson{.lesson = lessonOfNumber(101)}}));
    QCOMPARE(**reader->lesson(lessonId(101)), lessonOfNumber(101));
    QVERIFY(!QFile::exists(interrupted.file() + "-journal"_L1));
}

void ClassroomFileTest::takesAnEmptyFileForANewOne()
{
    const ClassroomFolder folder;
    overwrite(folder.file(), {});

    QVERIFY(ClassroomReader::open(folder.file())->lessons()->empty());
    QVERIFY(ClassroomStore::open(folder.file()));
    QVERIFY(ClassroomReader::open(folder.file())->lessons()->empty());
}

QTEST_GUILESS_MAIN(ClassroomFileTest)
#include "tst_classroomfile.moc"

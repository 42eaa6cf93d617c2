// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/progress.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Stay stayIn(const QString &activity, std::chrono::seconds time, bool done)
{
    return {.profile = u"mini"_s,
            .lesson = u"lesson"_s,
            .activity = activity,
            .time = time,
            .done = done};
}

} // namespace

/** What children did of their lessons, on this PC. */
class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsDoneAtFirst();
    void remembersAfterTheMenusEnd();
    void keepsProfilesAndLessonsApart();
    void addsTimesAndStaysDone();
    void keepsNothingWhereItIsSwitchedOff();
    void forgetsAllWhenErased();
    void aDamagedFileIsPutAside();
    void theFileOfANewerMenuIsLeft();
    void aFileThatCannotBeWrittenIsMadeUpForUntilTheEnd();
    void aLostFileIsAsIfNothingWereDone();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/progress.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgress::nothingIsDoneAtFirst()
{
    Progress progress(file());

    QVERIFY(progress.doneOf(u"mini"_s, u"lesson"_s).isEmpty());
    QVERIFY(!QFile::exists(file())); // questions make no file
}

void TestProgress::remembersAfterTheMenusEnd()
{
    QVERIFY(Progress(file()).note(stayIn(u"a"_s, 60s, true)));
    QVERIFY(Progress(file()).note(stayIn(u"b"_s, 2s, false)));

    Progress progress(file());

    QCOMPARE(progress.doneOf(u"mini"_s, u"lesson"_s), QSet<QString>{u"a"_s});
    QCOMPARE(progress.staysIn(u"mini"_s, u"lesson"_s),
             (std::vector{stayIn(u"a"_s, 60s, true), stayIn(u"b"_s, 2s, false)}));
}

void TestProgress::keepsProfilesAndLessonsApart()
{
    Progress progress(file());
    QVERIFY(progress.note(stayIn(u"a"_s, 60s, true)));

    QVERIFY(progress.doneOf(u"super"_s, u"lesson"_s).isEmpty());
    QVERIFY(progress.doneOf(u"mini"_s, u"other"_s).isEmpty());
}

void TestProgress::addsTimesAndStaysDone()
{
    Progress progress(file());
    for (const bool done : {false, true, false}) {
        QVERIFY(progress.note(stayIn(u"a"_s, 40s, done)));
    }

    QCOMPARE(progress.staysIn(u"mini"_s, u"lesson"_s), std::vector{stayIn(u"a"_s, 120s, true)});
}

void TestProgress::keepsNothingWhereItIsSwitchedOff()
{
    {
        Progress progress(file());
        progress.setKept(false);
        QVERIFY(progress.note(stayIn(u"a"_s, 60s, true)));
        QVERIFY(progress.note(stayIn(u"a"_s, 60s, false)));
        QCOMPARE(progress.staysIn(u"mini"_s, u"lesson"_s), std::vector{stayIn(u"a"_s, 120s, true)});
    }

    QVERIFY(!QFile::exists(file()));
}

void TestProgress::forgetsAllWhenErased()
{
    Progress progress(file());
    QVERIFY(progress.note(stayIn(u"a"_s, 60s, true)));

    QVERIFY(progress.erase());
    QVERIFY(progress.doneOf(u"mini"_s, u"lesson"_s).isEmpty());
    QVERIFY(!QFile::exists(file()));

    QVERIFY(progress.note(stayIn(u"b"_s, 60s, true)));
    QCOMPARE(progress.doneOf(u"mini"_s, u"lesson"_s), QSet<QString>{u"b"_s});
}

void TestProgress::aDamagedFileIsPutAside()
{
    QVERIFY(Progress(file()).note(stayIn(u"a"_s, 60s, true)));
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, 'x'));
    damaged.close();

    Progress progress(file());
    QVERIFY(progress.doneOf(u"mini"_s, u"lesson"_s).isEmpty());
    QVERIFY(progress.note(stayIn(u"b"_s, 60s, true)));

    QCOMPARE(Progress(file()).doneOf(u"mini"_s, u"lesson"_s), QSet<QString>{u"b"_s});
}

void TestProgress::theFileOfANewerMenuIsLeft()
{
    QVERIFY(Progress(file()).note(stayIn(u"a"_s, 60s, true)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto content = [this] {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    const QByteArray before = content();

    Progress progress(file());
    QVERIFY(progress.doneOf(u"mini"_s, u"lesson"_s).isEmpty());
    QVERIFY(!progress.note(stayIn(u"b"_s, 60s, true)));

    QCOMPARE(progress.doneOf(u"mini"_s, u"lesson"_s), QSet<QString>{u"b"_s});
    QCOMPARE(content(), before);
}

void TestProgress::aFileThatCannotBeWrittenIsMadeUpForUntilTheEnd()
{
    QFile inTheWay(m_folder->filePath(u"data"_s)); // where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Progress progress(file());

    QVERIFY(!progress.note(stayIn(u"a"_s, 60s, true)));

    QCOMPARE(progress.doneOf(u"mini"_s, u"lesson"_s), QSet<QString>{u"a"_s});
}

void TestProgress::aLostFileIsAsIfNothingWereDone()
{
    Progress progress(file());
    QVERIFY(progress.note(stayIn(u"a"_s, 60s, true)));

    QVERIFY(QFile::remove(file()));

    QVERIFY(progress.doneOf(u"mini"_s, u"lesson"_s).isEmpty());
    QVERIFY(progress.note(stayIn(u"b"_s, 60s, true)));
    QCOMPARE(progress.doneOf(u"mini"_s, u"lesson"_s), QSet<QString>{u"b"_s});
}

QTEST_MAIN(TestProgress)
#include "tst_progress.moc"

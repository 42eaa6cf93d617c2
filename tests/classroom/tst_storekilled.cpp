// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessons.h"
#include "classroom/reader.h"
#include "classroom/store.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <utility>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr int saves = 500;
constexpr int longestLife = 80; // milliseconds, after the first save or, now and then, the start

/** The number that the file says was saved last, if all before it are there too. */
int lastSaved(const QString &file)
{
    const auto reader = ClassroomReader::open(file);
    const auto settings = reader ? reader->settings() : std::unexpected(reader.error());
    const auto lessons = reader ? reader->lessons() : std::unexpected(reader.error());
    if (!settings || !lessons) {
        qWarning("%ls",
                 qUtf16Printable(settings ? lessons.error().message : settings.error().message));
        return -1;
    }
    const int last = settings->value(u"last"_s).toInt();
    const bool whole = std::cmp_equal(lessons->size(), last)
        && std::ranges::all_of(*lessons,
                               [](const Lesson &lesson) { return lesson.activities.size() == 52; });
    return whole ? last : -1;
}
} // namespace

class StoreKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingConfirmedWhenKilled();
    void savesFromTwoProcessesAtATime();
};

void StoreKilledTest::losesNothingConfirmedWhenKilled()
{
    const ClassroomFolder folder;
    int confirmed = 0;
    int killed = 0;
    for (int round = 0; confirmed < saves; ++round) {
        QProcess process;
        process.start(QStringLiteral(BUILD_FOLDER "/tests/savelessons"),
                      {folder.file(), QString::number(confirmed + 1), QString::number(saves)});
        if (round % 4 != 0) {
            process.waitForReadyRead();
        }
        if (!process.waitForFinished(QRandomGenerator::global()->bounded(longestLife))) {
            process.kill();
            process.waitForFinished();
            ++killed;
        }
        const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
        const int told = std::max(confirmed, lines.last().toInt());

        confirmed = lastSaved(folder.file());
        QVERIFY2(confirmed == told || confirmed == told + 1,
                 qPrintable(u"%1 is there, %2 was confirmed"_s.arg(confirmed).arg(told)));
        QVERIFY2(process.readAllStandardError().isEmpty(), "the file opens each time");
    }
    QVERIFY(killed > 0);
    QCOMPARE(lastSaved(folder.file()), saves);
}

void StoreKilledTest::savesFromTwoProcessesAtATime()
{
    const ClassroomFolder folder;
    QProcess first;
    QProcess second;
    first.start(QStringLiteral(BUILD_FOLDER "/tests/savelessons"),
                {folder.file(), u"1"_s, u"30"_s});
    second.start(QStringLiteral(BUILD_FOLDER "/tests/savelessons"),
                 {folder.file(), u"31"_s, u"60"_s});

    QVERIFY(first.waitForFinished() && second.waitForFinished());

    QCOMPARE(first.readAllStandardError(), QByteArray());
    QCOMPARE(second.readAllStandardError(), QByteArray());
    QCOMPARE(ClassroomReader::open(folder.file())->lessons()->size(), 60U);
}

QTEST_GUILESS_MAIN(StoreKilledTest)
#include "tst_storekilled.moc"

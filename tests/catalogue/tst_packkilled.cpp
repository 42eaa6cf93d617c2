// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "catalogue/packsamples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr int packKills = 30;
constexpr int pages = 200; // enough that unpacking takes a while

/** A pack of which every file tells its version. */
Files largePack(const QByteArray &version)
{
    Files files = smallPack("syllables", version);
    for (int number = 0; number < pages; ++number) {
        files[u"pages/%1.html"_s.arg(number)] = version;
    }
    return files;
}

/** Whether the pack that is installed is wholly of one version; which. Empty: there is none. */
QByteArray versionOf(const SampleRoot &root)
{
    const QDir place(root.paths().installedPacks() + "/syllables"_L1);
    if (!place.exists()) {
        return {};
    }
    for (const QByteArray version : {"1", "2"}) {
        const Files files = largePack(version);
        const bool whole = std::ranges::all_of(files, [&place](const auto &file) {
            return bytesOf(place.filePath(file.first)) == file.second;
        });
        if (whole) {
            return version;
        }
    }
    return "half";
}

QString written(const SampleRoot &root, const QString &name, const Files &files)
{
    return root.write(name, xzOf(tarOf(membersOf(files))));
}
} // namespace

class PackKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverLeavesHalfAPackWhenKilled();
    void goesWellSeveralAtATime();
};

void PackKilledTest::neverLeavesHalfAPackWhenKilled()
{
    const SampleRoot root;
    const QStringList files{written(root, u"1"_s, largePack("1")),
                            written(root, u"2"_s, largePack("2"))};
    const auto call = [&](int version) {
        return QStringList{u"pack"_s, u"install"_s, u"--no-refresh"_s, files[version - 1]};
    };
    const QStringList remove{u"pack"_s, u"remove"_s, u"--no-refresh"_s, u"syllables"_s};
    QElapsedTimer whole;
    whole.start();
    QCOMPARE(runMenuctl(root, call(1)).exitCode, 0);
    const int duration = static_cast<int>(whole.elapsed());
    QCOMPARE(versionOf(root), "1");

    int killed = 0;
    for (int round = 0; round < packKills; ++round) {
        const bool removes = round % 4 == 3;
        const auto process
            = startMenuctl(root, removes ? remove : call(1 + (round % 2)), environmentOf(root));
        if (!process->waitForFinished(QRandomGenerator::global()->bounded(duration + 1))) {
            process->kill();
            process->waitForFinished();
            ++killed;
        }
        const QByteArray version = versionOf(root);
        QVERIFY2(version == "1" || version == "2" || version.isEmpty(), version.constData());
        QVERIFY(!version.isEmpty() || round >= 3);
    }
    QVERIFY(killed > 0);

    QCOMPARE(runMenuctl(root, call(2)).exitCode, 0);
    QCOMPARE(versionOf(root), "2");
    QCOMPARE(filesIn(root.paths().installedPacks()), QStringList{u"syllables"_s});
}

void PackKilledTest::goesWellSeveralAtATime()
{
    const SampleRoot root;
    // Written before any of them reads.
    const QStringList packs{written(root, u"1"_s, largePack("1")),
                            written(root, u"2"_s, largePack("2"))};
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QString &file : packs + packs) {
        processes.push_back(startMenuctl(
            root, {u"pack"_s, u"install"_s, u"--no-refresh"_s, file}, environmentOf(root)));
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished());
        QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0,
                 process->readAllStandardError().constData());
    }

    QVERIFY(versionOf(root) == "1" || versionOf(root) == "2");
    QCOMPARE(filesIn(root.paths().installedPacks()), QStringList{u"syllables"_s});
}

QTEST_GUILESS_MAIN(PackKilledTest)
#include "tst_packkilled.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packbuild.h"
#include "catalogue/packsamples.h"
#include "catalogue/sampleroot.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <ranges>

#include <sys/stat.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
/** All that is said of the pack in @p folder. */
QString faultsOf(const QString &folder)
{
    QStringList faults;
    for (const Problem &problem :
         checkPackFolder(folder, u"pack"_s, HiddenFiles::LeftOut).problems) {
        faults << problem.source + u": "_s + problem.place + u": "_s + problem.reason;
    }
    return faults.join(u'\n');
}
} // namespace

class PackBuildTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheSameBytesOfTheSameContent_data();
    void buildsTheSameBytesOfTheSameContent();
    void givesBackWhatWasBuilt_data();
    void givesBackWhatWasBuilt();
    void takesTheTimeOfTheEnvironment();
    void leavesHiddenFilesOut();
    void writesNothingOfAWrongFolder();
    void refusesNamesThatOneContainerCannotKeep();
    void refusesLinksInFolders();
    void tellsFileAndPlace();
};

void PackBuildTest::buildsTheSameBytesOfTheSameContent_data()
{
    QTest::addColumn<Container>("container");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("zip") << Container::Zip << QByteArray("PK\x03\x04");
    QTest::newRow("tar.xz") << Container::TarXz
                            << QByteArray("\xFD"
                                          "7zXZ");
    QTest::newRow("tar.zst") << Container::TarZst << QByteArray("\x28\xB5\x2F\xFD");
}

void PackBuildTest::buildsTheSameBytesOfTheSameContent()
{
    QFETCH(const Container, container);
    QFETCH(const QByteArray, start);
    const QTemporaryDir here;
    const Files files = smallPack();
    writeFiles(here.filePath(u"one"_s), files);
    const mode_t before = ::umask(077);
    for (const auto &[path, content] : files | std::views::reverse) { // another order on the disk
        const QString file = here.filePath("two/"_L1 + path);
        writeBytes(file, content);
        QFile touched(file);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000),
                                    QFile::FileModificationTime));
    }
    ::umask(before);
    qputenv("TZ", "Pacific/Auckland");
    const auto first = buildPack(
        here.filePath(u"one"_s), here.filePath(u"1.ptxpack"_s), container, packStamp({}));
    qputenv("TZ", "Europe/Paris");
    const auto second = buildPack(
        here.filePath(u"two"_s), here.filePath(u"2.ptxpack"_s), container, packStamp({}));
    qunsetenv("TZ");

    QVERIFY(first);
    QVERIFY(second);
    const QByteArray bytes = bytesOf(here.filePath(u"1.ptxpack"_s));
    QVERIFY(bytes.startsWith(start));
    QCOMPARE(bytes, bytesOf(here.filePath(u"2.ptxpack"_s)));
}

void PackBuildTest::givesBackWhatWasBuilt_data()
{
    buildsTheSameBytesOfTheSameContent_data();
}

void PackBuildTest::givesBackWhatWasBuilt()
{
    QFETCH(const Container, container);
    const QTemporaryDir here;
    writeFiles(here.filePath(u"one"_s), smallPack());
    const QString file = here.filePath(u"one.ptxpack"_s);
    const auto built = buildPack(here.filePath(u"one"_s), file, container, packStamp({}));
    QVERIFY(built);

    const auto checked = checkPackArchive(file);

    QVERIFY(checked);
    QVERIFY(checked->problems.empty());
    QCOMPARE(checked->manifest, built->manifest);
    QCOMPARE(checked->activities, 2);
    const auto withoutFolders = [](std::vector<PackEntry> entries) {
        std::erase_if(entries, &PackEntry::folder);
        return entries;
    };
    QCOMPARE(withoutFolders(checked->entries), withoutFolders(built->entries));
}

void PackBuildTest::takesTheTimeOfTheEnvironment()
{
    QCOMPARE(packStamp({}), QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC));
    QCOMPARE(packStamp("1700000000").toSecsSinceEpoch(), 1'700'000'000);
    QCOMPARE(packStamp("12").date().year(), 1980); // zip knows nothing earlier
    QCOMPARE(packStamp("soon"), packStamp({}));
}

void PackBuildTest::leavesHiddenFilesOut()
{
    const QTemporaryDir here;
    writeFiles(here.path(), smallPack());
    writeBytes(here.filePath(u".git/objects/a.zip"_s), "PK\x03\x04");
    writeBytes(here.filePath(u"pages/.directory"_s), "x");
    const QTemporaryDir there;

    const auto built
        = buildPack(here.path(), there.filePath(u"a.ptxpack"_s), Container::TarXz, packStamp({}));

    QVERIFY(built);
    QVERIFY(std::ranges::none_of(built->entries, [](const PackEntry &entry) {
        return entry.path.startsWith(u'.') || entry.path.contains("/."_L1);
    }));
}

void PackBuildTest::writesNothingOfAWrongFolder()
{
    const QTemporaryDir here;
    Files files = smallPack();
    files.erase(u"icons/clap.png"_s);
    writeFiles(here.filePath(u"one"_s), files);
    const QString target = here.filePath(u"one.ptxpack"_s);

    const auto built = buildPack(here.filePath(u"one"_s), target, Container::Zip, packStamp({}));

    QVERIFY(!built);
    QVERIFY(!built.error().ofSystem);
    QVERIFY(!QFileInfo::exists(target));
}

void PackBuildTest::refusesNamesThatOneContainerCannotKeep()
{
    const QTemporaryDir here;
    Files files = smallPack();
    files["pages/"_L1 + QString(120, u'n')] = "x";
    writeFiles(here.filePath(u"one"_s), files);
    const QString target = here.filePath(u"one.ptxpack"_s);

    const auto tar = buildPack(here.filePath(u"one"_s), target, Container::TarXz, packStamp({}));
    QVERIFY(!tar);
    QVERIFY(tar.error().problems.front().reason.contains("--container zip"_L1));
    QVERIFY(!QFileInfo::exists(target));

    QVERIFY(buildPack(here.filePath(u"one"_s), target, Container::Zip, packStamp({})));
}

void PackBuildTest::refusesLinksInFolders()
{
    const QTemporaryDir here;
    writeFiles(here.path(), smallPack());
    QVERIFY(QFile::link(u"/etc/passwd"_s, here.filePath(u"pages/link"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(here.filePath(u"pages/pipe"_s)).constData(), 0600), 0);

    const QString faults = faultsOf(here.path());

    QVERIFY2(faults.contains("pack: pages/link: It is a symbolic link"_L1), qPrintable(faults));
    QVERIFY2(faults.contains("pack: pages/pipe: It is a device or a pipe"_L1), qPrintable(faults));
}

void PackBuildTest::tellsFileAndPlace()
{
    const QTemporaryDir here;
    Files files = smallPack();
    files[u"activities.json"_s].replace("pages/clap/index.html", "pages/Clap/index.html");
    files[u"objectives/own.json"_s] = R"({"format": 1, "id": "own"})";
    writeFiles(here.path(), files);

    const QString faults = faultsOf(here.path());

    QVERIFY2(faults.contains("pack: activities.json: /activities/0/url: "_L1), qPrintable(faults));
    QVERIFY2(faults.contains("pack: objectives/own.json: "_L1), qPrintable(faults));
}

QTEST_GUILESS_MAIN(PackBuildTest)
#include "tst_packbuild.moc"

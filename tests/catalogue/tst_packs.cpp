// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/fingerprint.h"
#include "catalogue/menuctl.h"
#include "catalogue/pack/installedpacks.h"
#include "catalogue/pack/packstore.h"
#include "catalogue/packsamples.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QString writtenPack(const SampleRoot &root, const QString &name, const Files &files)
{
    return root.write(name, xzOf(tarOf(membersOf(files))));
}
} // namespace

namespace
{
/** A terminal that nobody sits at. */
class PseudoTerminal
{
public:
    PseudoTerminal()
        : m_end(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_end < 0 || ::grantpt(m_end) != 0 || ::unlockpt(m_end) != 0) {
            qFatal("there is no pseudo-terminal");
        }
        // Held open: without anybody at the other end nothing could be read any more.
        m_otherEnd = ::open(::ptsname(m_end), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;
    PseudoTerminal(PseudoTerminal &&) = delete;
    PseudoTerminal &operator=(PseudoTerminal &&) = delete;
    ~PseudoTerminal()
    {
        ::close(m_otherEnd);
        ::close(m_end);
    }

    [[nodiscard]] QString path() const { return QString::fromLocal8Bit(::ptsname(m_end)); }
    [[nodiscard]] QByteArray shown() const
    {
        QByteArray text(qsizetype{64} * 1024, '\0');
        const auto size = ::read(m_end, text.data(), static_cast<std::size_t>(text.size()));
        return text.first(std::max<qsizetype>(size, 0));
    }

private:
    int m_end;
    int m_otherEnd = -1;
};
} // namespace

class PacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsItsActivitiesIntoTheCatalogue();
    void isReadableByAllWhateverIsUsual();
    void takesThePlaceOfAnEarlierVersion();
    void isReadBetweenTheSystemAndTheAdministrator();
    void bringsFrameworks();
    void makesTheIndexStale();
    void removesOnlyWhatAnAdministratorInstalled();
    void listsWhatIsThere();
    void leavesABrokenPackOut();
    void leavesAPackOutThatLeadsOut();
    void saysWhoMayInstall();
    void installsTheOthersToo();
    void bringsBackWhatWasBeingReplaced();
    void tellsHowFarTheWorkIs();
    void showsABarOnATerminal();
};

void PacksTest::bringsItsActivitiesIntoTheCatalogue()
{
    const SampleRoot root;
    const QString file = writtenPack(root, u"a.ptxpack"_s, smallPack());

    const MenuctlRun install = runMenuctl(root, {u"pack"_s, u"install"_s, file});

    QVERIFY2(install.exitCode == 0, install.errors.constData());
    const QString place = root.paths().installedPacks() + "/syllables"_L1;
    const MenuctlRun shown = runMenuctl(root, {u"catalogue"_s, u"show"_s, u"clap"_s, u"--json"_s});
    QCOMPARE(shown.object()["kind"_L1].toString(), u"web"_s);
    QCOMPARE(shown.object()["source"_L1].toString(), place + "/activities.json"_L1);

    const MenuctlRun remove = runMenuctl(root, {u"pack"_s, u"remove"_s, u"syllables"_s});

    QVERIFY2(remove.exitCode == 0, remove.errors.constData());
    QCOMPARE(filesIn(root.paths().installedPacks()), QStringList());
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"show"_s, u"clap"_s}).exitCode, 1);
}

void PacksTest::isReadableByAllWhateverIsUsual()
{
    const SampleRoot root;
    const QString file = writtenPack(root, u"a"_s, smallPack());
    const mode_t before = ::umask(077);
    const auto installed = PackStore(root.paths().installedPacks()).install(file);
    ::umask(before);

    QVERIFY(installed);
    const QString place = root.paths().installedPacks() + "/syllables"_L1;
    QVERIFY(QFileInfo(place + "/pages/clap/index.html"_L1).permission(QFile::ReadOther));
    for (const QString &folder : {place + "/pages"_L1,
                                  place,
                                  root.paths().installedPacks(),
                                  root.folder() + "/var/lib/primtux-menu"_L1}) {
        QVERIFY2(QFileInfo(folder).permission(QFile::ReadOther | QFile::ExeOther),
                 qPrintable(folder));
    }
}

void PacksTest::takesThePlaceOfAnEarlierVersion()
{
    const SampleRoot root;
    Files older = smallPack();
    older[u"pages/old.html"_s] = "old";
    const PackStore store(root.paths().installedPacks());
    const auto first = store.install(writtenPack(root, u"1.ptxpack"_s, older));
    QVERIFY(first);
    QVERIFY(!first->before);

    const auto second
        = store.install(writtenPack(root, u"2.ptxpack"_s, smallPack("syllables", "2")));

    QVERIFY(second);
    QCOMPARE(second->before, u"1"_s);
    QCOMPARE(filesIn(root.paths().installedPacks()), QStringList{u"syllables"_s});
    QVERIFY(!QFileInfo::exists(root.paths().installedPacks() + "/syllables/pages/old.html"_L1));
}

void PacksTest::isReadBetweenTheSystemAndTheAdministrator()
{
    const SampleRoot root;
    const auto named = [](const QByteArray &name) {
        return R"({"format": 1, "activities": [{"id": "clap", "minutes": 5, "name": {"en": ")"
            + name + R"("}, "command": ["true"]}]})";
    };
    root.write(u"usr/share/primtux-menu/catalogue.d/z.json"_s, named("of the system"));
    QVERIFY(
        PackStore(root.paths().installedPacks()).install(writtenPack(root, u"a"_s, smallPack())));
    const auto nameOf = [&root] {
        const MenuctlRun run
            = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"clap"_s, u"--json"_s});
        return run.output;
    };
    QVERIFY2(nameOf().contains("Clap syllables"), nameOf().constData());
    QVERIFY(nameOf().contains("of the system")); // what it replaced

    root.write(u"etc/primtux-menu/catalogue.d/a.json"_s, named("of the administrator"));
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    const MenuctlRun list = runMenuctl(root, {u"catalogue"_s, u"list"_s, u"--json"_s});
    QVERIFY2(list.output.contains("of the administrator"), list.output.constData());
}

void PacksTest::bringsFrameworks()
{
    const SampleRoot root;
    Files files = smallPack();
    files[u"objectives/own.json"_s] = smallFramework().replace("\"fr", "\"own");
    QVERIFY(PackStore(root.paths().installedPacks()).install(writtenPack(root, u"a"_s, files)));

    const auto listOf = [&root](const QString &objective) {
        return runMenuctl(root, {u"catalogue"_s, u"list"_s, u"--objective"_s, objective}).exitCode;
    };
    QCOMPARE(listOf(u"own.maths"_s), 0);
    QCOMPARE(listOf(u"others.maths"_s), 2);
}

void PacksTest::makesTheIndexStale()
{
    const SampleRoot root;
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    const QString index = root.paths().systemIndex();
    QVERIFY(!isStale(index, root.paths()));
    const QString file = writtenPack(root, u"a"_s, smallPack());

    const MenuctlRun install = runMenuctl(root, {u"pack"_s, u"install"_s, file, u"--no-refresh"_s});
    QVERIFY(install.output.contains("catalogue refresh"));
    QVERIFY(isStale(index, root.paths()));

    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    QVERIFY(!isStale(index, root.paths()));
    QVERIFY(PackStore(root.paths().installedPacks()).install(file));
    QVERIFY(isStale(index, root.paths()));
}

void PacksTest::removesOnlyWhatAnAdministratorInstalled()
{
    const SampleRoot root;
    writeFiles(root.folder() + "/usr/share/primtux-menu/packs/syllables"_L1, smallPack());

    const MenuctlRun shipped = runMenuctl(root, {u"pack"_s, u"remove"_s, u"syllables"_s});
    QCOMPARE(shipped.exitCode, 1);
    QVERIFY2(shipped.errors.contains("came with the system"), shipped.errors.constData());

    const MenuctlRun unknown = runMenuctl(root, {u"pack"_s, u"remove"_s, u"../../etc"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.errors.contains("There is no pack"), unknown.errors.constData());
}

void PacksTest::listsWhatIsThere()
{
    const SampleRoot root;
    writeFiles(root.folder() + "/usr/share/primtux-menu/packs/shipped"_L1, smallPack("shipped"));
    writeFiles(root.folder() + "/usr/share/primtux-menu/packs/syllables"_L1, smallPack());
    QVERIFY(PackStore(root.paths().installedPacks())
                .install(writtenPack(root, u"a"_s, smallPack("syllables", "2"))));

    const QJsonArray packs = runMenuctl(root, {u"pack"_s, u"list"_s, u"--json"_s}).array();

    QCOMPARE(packs.size(), 2);
    QCOMPARE(packs[0]["id"_L1].toString(), u"shipped"_s);
    QCOMPARE(packs[0]["system"_L1].toBool(), true);
    QCOMPARE(packs[1]["id"_L1].toString(), u"syllables"_s);
    QCOMPARE(packs[1]["version"_L1].toString(), u"2"_s);
    QCOMPARE(packs[1]["title"_L1].toString(), u"Syllables"_s);
    QCOMPARE(packs[1]["activities"_L1].toInt(), 2);
    QCOMPARE(packs[1]["folder"_L1].toString(), root.paths().installedPacks() + "/syllables"_L1);
    QCOMPARE(packs[1]["system"_L1].toBool(), false);
}

void PacksTest::leavesABrokenPackOut()
{
    const SampleRoot root;
    const QString packs = root.paths().installedPacks();
    Files other = smallPack("other");
    other[u"activities.json"_s].replace("\"clap\"", "\"other\"").replace("\"sheet\"", "\"second\"");
    writeFiles(packs + "/other"_L1, other);
    writeFiles(packs + "/syllables"_L1, smallPack());
    QVERIFY(QFile::remove(packs + "/syllables/pages/clap/index.html"_L1));
    writeFiles(packs + "/renamed"_L1, smallPack("another"));
    QVERIFY(QDir().mkpath(packs + "/empty"_L1));

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"refresh"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["activities"_L1].toInt(), 2);
    QVERIFY(run.errors.contains("/syllables/activities.json: /activities/0/url: "));
    QVERIFY(run.errors.contains("/renamed/pack.json: /id: "));
    QVERIFY(run.errors.contains("/empty/pack.json: There is no manifest"));
    QVERIFY(!run.errors.contains("/other/"));
}

void PacksTest::leavesAPackOutThatLeadsOut()
{
    const SampleRoot root;
    const QString packs = root.paths().installedPacks();
    writeFiles(packs + "/syllables"_L1, smallPack());
    const QString icon = packs + "/syllables/icons/clap.png"_L1;
    QVERIFY(QFile::rename(icon, root.folder() + "/outside.png"_L1));
    QVERIFY(QFile::link(root.folder() + "/outside.png"_L1, icon));

    const InstalledPacks read = readInstalledPacks(root.paths().packFolders());

    QVERIFY(read.all.empty());
    QCOMPARE(read.findings.size(), 1);
    QCOMPARE(read.findings.front().problem.place, u"/activities/0/icon/file"_s);
}

void PacksTest::saysWhoMayInstall()
{
    const SampleRoot root;
    const QString file = writtenPack(root, u"a"_s, smallPack());
    root.write(u"var/lib/primtux-menu"_s, "a file where the folder should be");

    const MenuctlRun run = runMenuctl(root, {u"pack"_s, u"install"_s, file});

    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.errors.contains("only be installed and removed by root"), run.errors.constData());
}

void PacksTest::installsTheOthersToo()
{
    const SampleRoot root;
    const QString right = writtenPack(root, u"right"_s, smallPack());
    const QString wrong = root.write(u"wrong"_s, "no pack");

    const MenuctlRun run = runMenuctl(root, {u"pack"_s, u"install"_s, wrong, right, u"--json"_s});

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.array().size(), 1);
    QCOMPARE(run.array()[0]["id"_L1].toString(), u"syllables"_s);
    QCOMPARE(runMenuctl(root, {u"pack"_s, u"install"_s, u"/no/such/file"_s}).exitCode, 2);
}

void PacksTest::bringsBackWhatWasBeingReplaced()
{
    const SampleRoot root;
    const QString packs = root.paths().installedPacks();
    // As a run leaves it that is killed on a file system which cannot exchange folders.
    writeFiles(packs + "/.old-syllables"_L1, smallPack());
    writeFiles(packs + "/.work-abcdef"_L1, smallPack("syllables", "2"));

    QVERIFY(PackStore(packs).install(writtenPack(root, u"a"_s, smallPack("other"))));

    QCOMPARE(filesIn(packs), QStringList({u"other"_s, u"syllables"_s}));
    QCOMPARE(bytesOf(packs + "/syllables/pack.json"_L1), manifestOf("syllables", "1"));
}

void PacksTest::tellsHowFarTheWorkIs()
{
    const SampleRoot root;
    Files files = smallPack();
    files[u"pages/long.txt"_s] = QByteArray(1'000'000, 'x');
    std::map<PackStep, std::vector<qint64>> told;
    std::map<PackStep, qint64> totals;

    const auto installed = PackStore(root.paths().installedPacks())
                               .install(writtenPack(root, u"a"_s, files),
                                        [&](PackStep step, qint64 done, qint64 total) {
                                            told[step].push_back(done);
                                            totals[step] = total;
                                        });

    QVERIFY(installed);
    QCOMPARE(told.size(), 3U);
    for (const auto &[step, done] : told) {
        QVERIFY(done.size() > 2);
        QCOMPARE(done.front(), 0);
        QVERIFY(std::ranges::is_sorted(done));
        QCOMPARE(done.back(), totals[step]);
    }
    QVERIFY(totals[PackStep::Unpacking] > 1'000'000);
    QCOMPARE(totals[PackStep::Checking], totals[PackStep::Unpacking]);
}

void PacksTest::showsABarOnATerminal()
{
    const SampleRoot root;
    writeFiles(root.folder() + "/made"_L1, smallPack());
    const auto shownBy = [&root](const QStringList &arguments) {
        const PseudoTerminal terminal;
        QProcess process;
        process.setProcessEnvironment(environmentOf(root));
        process.setWorkingDirectory(root.folder());
        process.setStandardErrorFile(terminal.path(), QIODevice::Append);
        process.start(QStringLiteral(BUILD_FOLDER "/bin/primtux-menuctl"), arguments);
        process.waitForFinished();
        return process.exitCode() == 0 ? terminal.shown() : "failed: " + terminal.shown();
    };
    const QString full = u" ["_s + QString(30, u'#') + u']';
    const QByteArray gone = "\r\033[K";

    const QByteArray build = shownBy({u"pack"_s, u"build"_s, u"made"_s, u"-o"_s, u"a.ptxpack"_s});
    const QByteArray check = shownBy({u"pack"_s, u"check"_s, u"a.ptxpack"_s});
    const QByteArray install = shownBy({u"pack"_s, u"install"_s, u"a.ptxpack"_s});

    QVERIFY2(build.contains(("\rChecking"_L1 + full).toUtf8()), build.constData());
    QVERIFY2(build.contains(("\rWriting"_L1 + full).toUtf8()), build.constData());
    QVERIFY2(build.endsWith(gone), build.constData());
    for (const QByteArray &shown : {check, install}) {
        QVERIFY2(shown.contains("\rReading ["), shown.constData());
        QVERIFY2(shown.contains(("\rUnpacking"_L1 + full).toUtf8()), shown.constData());
        QVERIFY2(shown.contains(("\rChecking"_L1 + full).toUtf8()), shown.constData());
        QVERIFY2(shown.endsWith(gone), shown.constData());
    }
    QVERIFY2(install.contains(("\rPictures"_L1 + full).toUtf8()), install.constData());
    QCOMPARE(runMenuctl(root, {u"pack"_s, u"check"_s, u"a.ptxpack"_s}).errors, QByteArray());
}

QTEST_GUILESS_MAIN(PacksTest)
#include "tst_packs.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/hostilepacks.h"
#include "catalogue/menuctl.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>
#include <ranges>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What a run took and gave. */
struct Measured {
    int exitCode = -1;
    long memory = 0; // largest resident set, kB
    qint64 milliseconds = 0;
    QByteArray errors;
};

namespace
{
constexpr long mostMemory = 200L * 1024; // kB
constexpr qint64 mostTime = 90'000; // ms, for all of them on a busy PC

/** Installs @p archives by the real program. */
Measured measuredInstall(const SampleRoot &root, const QStringList &archives)
{
    const QString errors = root.folder() + "/errors"_L1;
    auto variables = environmentOf(root).toStringList()
        | std::views::transform([](const QString &variable) { return variable.toLocal8Bit(); })
        | std::ranges::to<std::vector>();
    std::vector<char *> environment;
    environment.reserve(variables.size() + 1);
    for (QByteArray &variable : variables) {
        environment.push_back(variable.data());
    }
    environment.push_back(nullptr);
    std::vector<QByteArray> words{
        BUILD_FOLDER "/bin/primtux-menuctl", "pack", "install", "--no-refresh"};
    std::ranges::transform(archives, std::back_inserter(words), &QFile::encodeName);
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    const QByteArray errorFile = QFile::encodeName(errors);

    QElapsedTimer time;
    time.start();
    const pid_t child = ::fork();
    if (child == 0) {
        const int descriptor = ::open(errorFile.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(descriptor, STDERR_FILENO);
        ::dup2(descriptor, STDOUT_FILENO);
        ::execve(arguments.front(), arguments.data(), environment.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return {.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .memory = usage.ru_maxrss,
            .milliseconds = time.elapsed(),
            .errors = bytesOf(errors)};
}
} // namespace

class PackRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installsWhatIsRight_data();
    void installsWhatIsRight();
    void refusesByTheNameOfTheFault_data();
    void refusesByTheNameOfTheFault() const;
    void installsNoneOfThem();
    void needsLittleMemoryAndTime() const;

private:
    SampleRoot m_root;
    std::map<QString, Refusal> m_refusals; // by files, without their bytes
    Measured m_run; // over all of them: what one needs, all need
};

void PackRefusalsTest::initTestCase()
{
    QStringList files;
    for (Refusal &refusal : refusals()) {
        files << m_root.write(u"archives/%1.ptxpack"_s.arg(files.size()), refusal.archive);
        refusal.archive.clear();
        m_refusals.emplace(files.back(), refusal);
    }
    m_run = measuredInstall(m_root, files);
}

void PackRefusalsTest::installsWhatIsRight_data()
{
    QTest::addColumn<QByteArray>("archive");

    const std::vector<Member> members = membersOf(smallPack());
    QTest::newRow("zip") << zipOf(members);
    QTest::newRow("tar.xz") << xzOf(tarOf(members));
    QTest::newRow("tar.zst") << zstdOf(tarOf(members));
    QTest::newRow("names after ./") << [&] {
        std::vector<Member> dotted{
            {.name = "./", .content = {}, .type = '5', .link = {}, .size = {}}};
        for (Member member : members) {
            member.name.prepend("./");
            dotted.push_back(member);
        }
        return xzOf(tarOf(dotted));
    }();
    QTest::newRow("folders of their own") << xzOf(
        tarOf(withMember({.name = "empty/", .content = {}, .type = '5', .link = {}, .size = {}})));
    QTest::newRow("a name of 150 bytes") << xzOf(tarOf(withLongName(QByteArray(150, 'n'))));
    QTest::newRow("an EPUB in it") << xzOfPack(
        u"documents/book.epub"_s,
        zipOf({{.name = "mimetype", .content = "application/epub+zip", .link = {}, .size = {}}}));
}

void PackRefusalsTest::installsWhatIsRight()
{
    QFETCH(const QByteArray, archive);
    const SampleRoot root;

    const Measured run = measuredInstall(root, {root.write(u"a.bin"_s, archive)});

    QVERIFY2(run.exitCode == 0, run.errors.constData());
    for (const auto &[path, content] : smallPack()) {
        QCOMPARE(bytesOf(root.paths().installedPacks() + "/syllables/"_L1 + path), content);
    }
}

void PackRefusalsTest::refusesByTheNameOfTheFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("fault");

    for (const auto &[file, refusal] : m_refusals) {
        QTest::newRow(refusal.name) << file << refusal.fault;
    }
}

void PackRefusalsTest::refusesByTheNameOfTheFault() const
{
    QFETCH(const QString, file);
    QFETCH(const QString, fault);

    const QByteArrayList lines = m_run.errors.split('\n');

    const bool told = std::ranges::any_of(lines, [&](const QByteArray &line) {
        return line.startsWith(file.toUtf8() + ": ") && line.contains(fault.toUtf8());
    });
    QVERIFY2(told, m_run.errors.right(2000).constData());
}

void PackRefusalsTest::installsNoneOfThem()
{
    QCOMPARE(m_run.exitCode, 1);
    QCOMPARE(filesIn(m_root.paths().installedPacks()), QStringList());
}

void PackRefusalsTest::needsLittleMemoryAndTime() const
{
    qInfo("%ld kB, %lld ms", m_run.memory, m_run.milliseconds);
    QVERIFY(m_run.memory < mostMemory);
    QVERIFY(m_run.milliseconds < mostTime);
}

QTEST_GUILESS_MAIN(PackRefusalsTest)
#include "tst_packrefusals.moc"

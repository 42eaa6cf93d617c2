// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "catalogue/packsamples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr long mostMemory = 200L * 1024; // kB
constexpr qint64 mostTime = 20'000; // ms, on a busy PC too

/** What a run took and gave. */
struct Measured {
    int exitCode = -1;
    long memory = 0; // largest resident set, kB
    QByteArray errors;
};

/** Installs @p archive by the real program. */
Measured measuredInstall(const SampleRoot &root, const QString &archive)
{
    const QString errors = root.folder() + "/errors"_L1;
    std::vector<QByteArray> variables;
    for (const QString &variable : environmentOf(root).toStringList()) {
        variables.push_back(variable.toLocal8Bit());
    }
    std::vector<char *> environment;
    for (QByteArray &variable : variables) {
        environment.push_back(variable.data());
    }
    environment.push_back(nullptr);
    QByteArray file = QFile::encodeName(archive);
    QByteArray program(BUILD_FOLDER "/bin/primtux-menuctl");
    QByteArray group("pack");
    QByteArray command("install");
    QByteArray option("--no-refresh");
    const std::array<char *, 6> arguments{
        program.data(), group.data(), command.data(), option.data(), file.data(), nullptr};
    const QByteArray errorFile = QFile::encodeName(errors);

    const pid_t child = ::fork();
    if (child == 0) {
        const int descriptor = ::open(errorFile.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(descriptor, STDERR_FILENO);
        ::dup2(descriptor, STDOUT_FILENO);
        ::execve(program.constData(), arguments.data(), environment.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return {.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .memory = usage.ru_maxrss,
            .errors = bytesOf(errors)};
}

Files with(const QString &path, const QByteArray &content)
{
    Files files = smallPack();
    files[path] = content;
    return files;
}

std::vector<Member> withMember(Member member)
{
    std::vector<Member> members = membersOf(smallPack());
    members.push_back(std::move(member));
    return members;
}

std::vector<Member> withNames(const std::vector<QByteArray> &names)
{
    std::vector<Member> members = membersOf(smallPack());
    for (const QByteArray &name : names) {
        members.push_back({.name = name, .content = "x", .link = {}, .size = {}});
    }
    return members;
}

std::vector<Member> withLongName(const QByteArray &name)
{
    std::vector<Member> members = withMember(
        {.name = "././@LongLink", .content = name + '\0', .type = 'L', .link = {}, .size = {}});
    members.push_back({.name = name.first(100), .content = "x", .link = {}, .size = {}});
    return members;
}

std::vector<Member> manyFiles()
{
    std::vector<Member> members;
    for (int number = 0; number < 100'000; ++number) {
        members.push_back(
            {.name = "f" + QByteArray::number(number), .content = {}, .link = {}, .size = {}});
    }
    return members;
}

/** A zip whose list names more files than the format has room for is told by their number. */
std::vector<Member> manyZipFiles()
{
    std::vector<Member> members = manyFiles();
    members.resize(60'000);
    return members;
}

QByteArray withManifest(const QByteArray &manifest)
{
    return xzOf(tarOf(membersOf(with(u"pack.json"_s, manifest))));
}

QByteArray drawing(const QByteArray &inside, const QByteArray &before = {})
{
    return before
        + R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">)"
        + inside + "</svg>";
}

QByteArray laughs()
{
    QByteArray entities;
    for (int number = 1; number < 10; ++number) {
        const QByteArray one = "&e" + QByteArray::number(number - 1) + ";";
        entities += "<!ENTITY e" + QByteArray::number(number) + " \"" + one.repeated(10) + "\">";
    }
    return drawing("<text>&e9;</text>", "<!DOCTYPE svg [<!ENTITY e0 \"ha\">" + entities + "]>");
}

QByteArray doubledUses()
{
    QByteArray groups = R"(<g id="g0"><path d="M0 0h9v9z"/></g>)";
    for (int number = 1; number < 40; ++number) {
        const QByteArray use = "<use xlink:href=\"#g" + QByteArray::number(number - 1) + "\"/>";
        groups += "<g id=\"g" + QByteArray::number(number) + "\">" + use + use + "</g>";
    }
    return drawing(groups);
}

QByteArray xzOfPack(const QString &path, const QByteArray &content)
{
    return xzOf(tarOf(membersOf(with(path, content))));
}
} // namespace

class PackRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installsWhatIsRight_data();
    void installsWhatIsRight();
    void refusesByTheNameOfTheFault_data();
    void refusesByTheNameOfTheFault();
};

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

    const Measured run = measuredInstall(root, root.write(u"a.bin"_s, archive));

    QVERIFY2(run.exitCode == 0, run.errors.constData());
    for (const auto &[path, content] : smallPack()) {
        QCOMPARE(bytesOf(root.paths().installedPacks() + "/syllables/"_L1 + path), content);
    }
}

void PackRefusalsTest::refusesByTheNameOfTheFault_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("fault");

    const auto tar
        = [](const char *name, const std::vector<Member> &members, const QString &fault) {
              QTest::addRow("%s, tar.xz", name) << xzOf(tarOf(members)) << fault;
          };
    const auto zip
        = [](const char *name, const std::vector<Member> &members, const QString &fault) {
              QTest::addRow("%s, zip", name) << zipOf(members) << fault;
          };
    const auto both
        = [&](const char *name, const std::vector<Member> &members, const QString &fault) {
              tar(name, members, fault);
              zip(name, members, fault);
          };

    both("absolute path", withNames({"/etc/passwd"}), u"absolute path"_s);
    both("..", withNames({"../evil"}), u"leads out of the pack by “..”"_s);
    both(".. further in", withNames({"pages/../../evil"}), u"leads out of the pack by “..”"_s);
    both("twice the same name", withNames({"a.txt", "a.txt"}), u"there twice"_s);
    both("case clash", withNames({"A.png", "a.png"}), u"only in capital letters"_s);
    both("case clash of folders", withNames({"A/x", "a/y"}), u"only in capital letters"_s);
    both("file and folder", withNames({"a", "a/b"}), u"a file and a folder at once"_s);
    both("not UTF-8", withNames({"caf\xE9"}), u"not UTF-8"_s);
    both("not NFC", withNames({"cafe\xCC\x81"}), u"(NFC)"_s);
    both("control character", withNames({"a\x1B[2J"}), u"control character"_s);
    both("direction turned round", withNames({"a\xE2\x80\xAEgnp.exe"}), u"control character"_s);
    both("backslash", withNames({"pages\\evil"}), u"backslash"_s);
    both("empty step", withNames({"pages//evil"}), u"empty step"_s);
    both("too deep", withNames({QByteArray("d/").repeated(20) + "f"}), u"lies too deep"_s);
    zip("too long", withNames({QByteArray(300, 'n')}), u"name is too long"_s);
    tar("too long", withLongName(QByteArray(300, 'n')), u"name is too long"_s);
    tar("a name of 1 GB",
        withMember(
            {.name = "././@LongLink", .content = {}, .type = 'L', .link = {}, .size = 1LL << 30}),
        u"name is too long"_s);
    tar("symbolic link out",
        withMember({.name = "a", .content = {}, .type = '2', .link = "/etc/passwd", .size = {}}),
        u"symbolic link"_s);
    tar("hard link out",
        withMember({.name = "a", .content = {}, .type = '1', .link = "/etc/passwd", .size = {}}),
        u"hard link"_s);
    tar("character device",
        withMember({.name = "a", .content = {}, .type = '3', .link = {}, .size = {}}),
        u"device or a pipe"_s);
    tar("block device",
        withMember({.name = "a", .content = {}, .type = '4', .link = {}, .size = {}}),
        u"device or a pipe"_s);
    tar("pipe",
        withMember({.name = "a", .content = {}, .type = '6', .link = {}, .size = {}}),
        u"device or a pipe"_s);
    tar("kind of no standard",
        withMember({.name = "a", .content = {}, .type = 'S', .link = {}, .size = {}}),
        u"of a kind that packs do not know"_s);
    tar("names in extended headers",
        withMember(
            {.name = "x", .content = "17 path=/etc/x\n", .type = 'x', .link = {}, .size = {}}),
        u"extended headers"_s);
    zip("symbolic link out",
        withMember(
            {.name = "a", .content = "/etc/passwd", .link = {}, .size = {}, .mode = 0120777}),
        u"symbolic link"_s);
    zip("device",
        withMember({.name = "a", .content = {}, .link = {}, .size = {}, .mode = 0020666}),
        u"device or a pipe"_s);

    tar("100,000 files", manyFiles(), u"too many files"_s);
    zip("60,000 files", manyZipFiles(), u"too many files"_s);
    const qint64 tenGigabytes = 10'000'000'000;
    const QByteArray begin
        = tarOf({{.name = "zeros", .content = {}, .link = {}, .size = tenGigabytes}});
    QTest::newRow("10 GB of zeros, tar.zst")
        << zstdBomb(begin.first(512), tenGigabytes) << u"too large unpacked"_s;
    QTest::newRow("10 GB of zeros after the end, tar.zst")
        << zstdBomb(tarOf(membersOf(smallPack())), tenGigabytes) << u"damaged"_s;
    QTest::newRow("400 MB of zeros, tar.zst") << zstdBomb(
        tarOf({{.name = "zeros", .content = {}, .link = {}, .size = 400'000'000}}).first(512),
        400'000'000) << u"times as large as the archive"_s;
    zip("4 GB of zeros",
        withMember({.name = "zeros", .content = "x", .link = {}, .size = 0xFFFFFFF0}),
        u"too large unpacked"_s);
    zip("100 MB of zeros",
        withMember({.name = "zeros", .content = "x", .link = {}, .size = 100'000'000}),
        u"times as large as the archive"_s);
    zip("more than is told",
        withMember({.name = "a", .content = "abc", .link = {}, .size = 1}),
        u"damaged"_s);

    const QByteArray inner = tarOf(membersOf(smallPack()));
    QTest::newRow("zip in it") << xzOfPack(u"pages/a.dat"_s, zipOf(membersOf(smallPack())))
                               << u"an archive or a compressed file"_s;
    QTest::newRow("tar in it") << xzOfPack(u"pages/a.dat"_s, inner)
                               << u"an archive or a compressed file"_s;
    QTest::newRow("xz in it") << xzOfPack(u"pages/a.dat"_s, xzOf("a"))
                              << u"an archive or a compressed file"_s;
    QTest::newRow("7z in it") << xzOfPack(u"pages/a.dat"_s, "7z\xBC\xAF\x27\x1C")
                              << u"an archive or a compressed file"_s;
    QTest::newRow("rar in it") << xzOfPack(u"pages/a.dat"_s, "Rar!\x1A\x07")
                               << u"an archive or a compressed file"_s;
    QTest::newRow("what is called a zip")
        << xzOfPack(u"pages/a.zip"_s, "a") << u"an archive or a compressed file"_s;
    QTest::newRow("zip called a book")
        << xzOfPack(u"documents/a.epub"_s, zipOf(membersOf(smallPack())))
        << u"“mimetype” is missing"_s;
    QTest::newRow("bomb called a book")
        << xzOfPack(u"documents/a.epub"_s,
                    zipOf({{.name = "mimetype", .content = "x", .link = {}, .size = 400'000'000}}))
        << u"times as large as the archive"_s;

    Files none = smallPack();
    none.erase(u"pack.json"_s);
    Files below;
    for (const auto &[path, content] : smallPack()) {
        below["syllables/"_L1 + path] = content;
    }
    tar("no manifest", membersOf(none), u"There is no manifest"_s);
    tar("one folder around all", membersOf(below), u"in its folder “syllables”"_s);
    QTest::newRow("manifest that is no JSON") << withManifest("{") << u"not JSON"_s;
    QTest::newRow("manifest of a newer format")
        << withManifest(manifestOf("a", "1").replace("\"format\": 1", "\"format\": 2"))
        << u"not of a format that this program reads"_s;
    QTest::newRow("manifest without a licence")
        << withManifest(manifestOf("a", "1").replace("license", "x-license")) << u"license"_s;
    QTest::newRow("id with a slash")
        << withManifest(manifestOf("../a", "1")) << u"pack.json: /id"_s;
    QTest::newRow("id of dots") << withManifest(manifestOf("..", "1")) << u"pack.json: /id"_s;
    QTest::newRow("version that is a sentence")
        << withManifest(manifestOf("a", "the newest")) << u"pack.json: /version"_s;
    QTest::newRow("manifest of 1 MB")
        << withManifest(QByteArray(1'000'000, ' ') + manifestOf("a", "1"))
        << u"manifest is too large"_s;

    const auto document = [](const QByteArray &activity) {
        return xzOfPack(u"activities.json"_s, R"({"format": 1, "activities": [)" + activity + "]}");
    };
    QTest::newRow("page that is not there")
        << document(R"({"id": "a", "kind": "web", "url": "pages/none.html"})")
        << u"not in the pack"_s;
    QTest::newRow("icon that is not there")
        << document(R"({"id": "a", "variants": [{"id": "v", "icon": {"file": "none.png"}}]})")
        << u"/activities/0/variants/0/icon/file"_s;
    QTest::newRow("icon outside") << document(R"({"id": "a", "icon": {"file": "../../a.png"}})")
                                  << u"leads out of the pack"_s;
    QTest::newRow("document outside")
        << document(R"({"id": "a", "kind": "document", "opens": "/etc/passwd"})")
        << u"leads out of the pack"_s;
    QTest::newRow("document against the schema")
        << document(R"({"id": "a", "level": "CP"})") << u"activities.json: /activities/0"_s;
    QTest::newRow("a million wrong activities")
        << document(QByteArray("0,").repeated(1'000'000) + "0") << u"holds too much for a pack"_s;
    QTest::newRow("40,000 wrong activities")
        << document(QByteArray("0,").repeated(40'000) + "0") << u"more mistakes are not told"_s;
    QTest::newRow("document of 5 MB")
        << document(QByteArray(5'000'000, ' ')) << u"too large for a pack"_s;
    Files silent = smallPack();
    silent.erase(u"activities.json"_s);
    tar("no document", membersOf(silent), u"no catalogue document"_s);

    const auto picture = [](const char *name, const QByteArray &content, const QString &fault) {
        QTest::newRow(name) << xzOfPack(u"icons/picture"_s, content) << fault;
    };
    picture("PNG of 60,000 × 60,000", hollowPng(60'000, 60'000), u"picture is too large"_s);
    picture("PNG that is hollow", hollowPng(4000, 4000), u"cannot be decoded"_s);
    picture("PNG cut short", pngOf(500, 500).first(100), u"cannot be decoded"_s);
    picture("SVG of a billion laughs", laughs(), u"declares entities"_s);
    picture("SVG of a million × a million",
            drawing({}).replace("\"9\"", "\"1000000\""),
            u"picture is too large"_s);
    picture("SVG of 2⁴⁰ uses", doubledUses(), u"over and over"_s);
    picture("SVG that uses itself",
            drawing(R"(<g id="g"><use xlink:href="#g"/></g>)"),
            u"over and over"_s);
    picture("SVG of 100,000 groups in one another",
            drawing(QByteArray("<g>").repeated(100'000) + QByteArray("</g>").repeated(100'000)),
            u"too deep"_s);
    picture("SVG that is not whole", drawing("<g>"), u"drawing cannot be read"_s);
    QTest::newRow("picture by its name only")
        << xzOfPack(u"icons/a.png"_s, "no picture") << u"cannot be decoded"_s;

    QTest::newRow("no archive") << QByteArray("hello") << u"This is no pack"_s;
    QTest::newRow("nothing") << QByteArray() << u"This is no pack"_s;
    QTest::newRow("xz of no tar") << xzOf(QByteArray(5000, 'x')) << u"damaged"_s;
    QTest::newRow("zip with a comment") << zipOf(membersOf(smallPack())).chopped(2)
            + QByteArray("\x03\0abc", 5) << u"without a comment"_s;
}

void PackRefusalsTest::refusesByTheNameOfTheFault()
{
    QFETCH(const QByteArray, archive);
    QFETCH(const QString, fault);
    const SampleRoot root;
    const QString file = root.write(u"pack.bin"_s, archive);
    QElapsedTimer time;
    time.start();

    const Measured run = measuredInstall(root, file);

    QVERIFY2(run.exitCode == 1, run.errors.constData());
    QVERIFY2(run.errors.contains(fault.toUtf8()), run.errors.left(2000).constData());
    QVERIFY2(run.errors.contains(file.toUtf8() + ": "), run.errors.left(2000).constData());
    QVERIFY2(run.memory < mostMemory,
             QByteArray::number(static_cast<qlonglong>(run.memory)).constData());
    QVERIFY2(time.elapsed() < mostTime, QByteArray::number(time.elapsed()).constData());
    QCOMPARE(QDir(root.paths().installedPacks())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    if (qEnvironmentVariableIsSet("PACK_FIGURES")) {
        qInfo("%ld kB, %lld ms: %s", run.memory, time.elapsed(), run.errors.left(200).constData());
    }
}

QTEST_GUILESS_MAIN(PackRefusalsTest)
#include "tst_packrefusals.moc"

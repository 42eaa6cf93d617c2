// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/hostilepacks.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
Files with(const QString &path, const QByteArray &content)
{
    Files files = smallPack();
    files[path] = content;
    return files;
}
} // namespace

std::vector<Member> withMember(Member member)
{
    std::vector<Member> members = membersOf(smallPack());
    members.push_back(std::move(member));
    return members;
}

std::vector<Member> withLongName(const QByteArray &name)
{
    std::vector<Member> members = withMember(
        {.name = "././@LongLink", .content = name + '\0', .type = 'L', .link = {}, .size = {}});
    members.push_back({.name = name.first(100), .content = "x", .link = {}, .size = {}});
    return members;
}

QByteArray xzOfPack(const QString &path, const QByteArray &content)
{
    return xzOf(tarOf(membersOf(with(path, content))));
}

namespace
{
std::vector<Member> withNames(const std::vector<QByteArray> &names)
{
    std::vector<Member> members = membersOf(smallPack());
    for (const QByteArray &name : names) {
        members.push_back({.name = name, .content = "x", .link = {}, .size = {}});
    }
    return members;
}

std::vector<Member> manyFiles()
{
    constexpr int tooMany = 100'000;
    std::vector<Member> members;
    members.reserve(tooMany);
    for (int number = 0; number < tooMany; ++number) {
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
} // namespace

std::vector<Refusal> refusals()
{
    std::vector<Refusal> all;
    const auto raw
        = [&all](const QByteArray &name, const QByteArray &archive, const QString &fault) {
              all.push_back({.name = name, .archive = archive, .fault = fault});
          };

    const auto tar
        = [&](const char *name, const std::vector<Member> &members, const QString &fault) {
              raw(QByteArray(name) + ", tar.xz", xzOf(tarOf(members)), fault);
          };
    const auto zip
        = [&](const char *name, const std::vector<Member> &members, const QString &fault) {
              raw(QByteArray(name) + ", zip", zipOf(members), fault);
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
    both("not UTF-8", withNames({"\xE9t\xE9"}), u"not UTF-8"_s);
    both("not NFC", withNames({"cafe\xCC\x81"}), u"(NFC)"_s);
    both("control character", withNames({"a\x1B[2J"}), u"control character"_s);
    // NOLINTNEXTLINE(misc-misleading-bidirectional): it is what is refused
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

    raw("100,000 files, tar.zst", zstdOf(tarOf(manyFiles())), u"too many files"_s);
    zip("60,000 files", manyZipFiles(), u"too many files"_s);
    const qint64 tenGigabytes = 10'000'000'000;
    const QByteArray begin
        = tarOf({{.name = "zeros", .content = {}, .link = {}, .size = tenGigabytes}});
    raw("10 GB of zeros, tar.zst",
        zstdBomb(begin.first(512), tenGigabytes),
        u"too large unpacked"_s);
    raw("10 GB of zeros after the end, tar.zst",
        zstdBomb(tarOf(membersOf(smallPack())), tenGigabytes),
        u"damaged"_s);
    raw("400 MB of zeros, tar.zst",
        zstdBomb(
            tarOf({{.name = "zeros", .content = {}, .link = {}, .size = 400'000'000}}).first(512),
            400'000'000),
        u"times as large as the archive"_s);
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
    raw("zip in it",
        xzOfPack(u"pages/a.dat"_s, zipOf(membersOf(smallPack()))),
        u"an archive or a compressed file"_s);
    raw("tar in it", xzOfPack(u"pages/a.dat"_s, inner), u"an archive or a compressed file"_s);
    raw("xz in it", xzOfPack(u"pages/a.dat"_s, xzOf("a")), u"an archive or a compressed file"_s);
    raw("7z in it",
        xzOfPack(u"pages/a.dat"_s, "7z\xBC\xAF\x27\x1C"),
        u"an archive or a compressed file"_s);
    raw("rar in it",
        xzOfPack(u"pages/a.dat"_s, "Rar!\x1A\x07"),
        u"an archive or a compressed file"_s);
    raw("what is called a zip",
        xzOfPack(u"pages/a.zip"_s, "a"),
        u"an archive or a compressed file"_s);
    raw("zip called a book",
        xzOfPack(u"documents/a.epub"_s, zipOf(membersOf(smallPack()))),
        u"“mimetype” is missing"_s);
    raw("bomb called a book",
        xzOfPack(u"documents/a.epub"_s,
                 zipOf({{.name = "mimetype", .content = "x", .link = {}, .size = 400'000'000}})),
        u"times as large as the archive"_s);

    Files none = smallPack();
    none.erase(u"pack.json"_s);
    Files below;
    for (const auto &[path, content] : smallPack()) {
        below["syllables/"_L1 + path] = content;
    }
    tar("no manifest", membersOf(none), u"There is no manifest"_s);
    tar("one folder around all", membersOf(below), u"in its folder “syllables”"_s);
    raw("manifest that is no JSON", withManifest("{"), u"not JSON"_s);
    raw("manifest of a newer format",
        withManifest(manifestOf("a", "1").replace("\"format\": 1", "\"format\": 2")),
        u"not of a format that this program reads"_s);
    raw("manifest without a licence",
        withManifest(manifestOf("a", "1").replace("license", "x-license")),
        u"license"_s);
    raw("id with a slash", withManifest(manifestOf("../a", "1")), u"pack.json: /id"_s);
    raw("id of dots", withManifest(manifestOf("..", "1")), u"pack.json: /id"_s);
    raw("version that is a sentence",
        withManifest(manifestOf("a", "the newest")),
        u"pack.json: /version"_s);
    raw("manifest of 1 MB",
        withManifest(QByteArray(1'000'000, ' ') + manifestOf("a", "1")),
        u"manifest is too large"_s);

    const auto document = [](const QByteArray &activity) {
        return xzOfPack(u"activities.json"_s, R"({"format": 1, "activities": [)" + activity + "]}");
    };
    raw("page that is not there",
        document(R"({"id": "a", "kind": "web", "url": "pages/none.html"})"),
        u"not in the pack"_s);
    raw("icon that is not there",
        document(R"({"id": "a", "variants": [{"id": "v", "icon": {"file": "none.png"}}]})"),
        u"/activities/0/variants/0/icon/file"_s);
    raw("icon outside",
        document(R"({"id": "a", "icon": {"file": "../../a.png"}})"),
        u"leads out of the pack"_s);
    raw("document outside",
        document(R"({"id": "a", "kind": "document", "opens": "/etc/passwd"})"),
        u"leads out of the pack"_s);
    raw("document against the schema",
        document(R"({"id": "a", "level": "CP"})"),
        u"activities.json: /activities/0"_s);
    raw("a million wrong activities",
        document(QByteArray("0,").repeated(1'000'000) + "0"),
        u"holds too much for a pack"_s);
    raw("40,000 wrong activities",
        document(QByteArray("0,").repeated(40'000) + "0"),
        u"more mistakes are not told"_s);
    raw("document of 5 MB", document(QByteArray(5'000'000, ' ')), u"too large for a pack"_s);
    Files silent = smallPack();
    silent.erase(u"activities.json"_s);
    tar("no document", membersOf(silent), u"no catalogue document"_s);

    const auto picture = [&](const char *name, const QByteArray &content, const QString &fault) {
        raw(name, xzOfPack(u"icons/picture"_s, content), fault);
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
    raw("picture by its name only",
        xzOfPack(u"icons/a.png"_s, "no picture"),
        u"cannot be decoded"_s);

    raw("no archive", QByteArray("hello"), u"This is no pack"_s);
    raw("nothing", QByteArray(), u"This is no pack"_s);
    raw("xz of no tar", xzOf(QByteArray(5000, 'x')), u"damaged"_s);
    raw("zip with a comment",
        zipOf(membersOf(smallPack())).chopped(2) + QByteArray("\x03\0abc", 5),
        u"without a comment"_s);
    return all;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/packsamples.h"

#include "catalogue/pack/checksum.h"

#include <KCompressionDevice>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QtEndian>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype block = 512;

QByteArray little(quint32 number, int bytes)
{
    QByteArray out(4, Qt::Uninitialized);
    qToLittleEndian(number, out.data());
    return out.first(bytes);
}

QByteArray big(quint32 number)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(number, out.data());
    return out;
}

QByteArray tarMember(const Member &member)
{
    QByteArray header(block, '\0');
    const auto put = [&header](qsizetype at, const QByteArray &bytes) {
        std::ranges::copy(bytes, header.begin() + at);
    };
    put(0, member.name.first(std::min<qsizetype>(member.name.size(), 100)));
    put(100, "0000644");
    put(124,
        QByteArray::number(member.size.value_or(member.content.size()), 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    header[156] = member.type;
    put(157, member.link);
    put(257,
        QByteArray("ustar\0"
                   "00",
                   8));
    const int sum = std::accumulate(header.cbegin(), header.cend(), 0, [](int all, char byte) {
        return all + static_cast<uchar>(byte);
    });
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    QByteArray content = member.content;
    content.append((block - (content.size() % block)) % block, '\0');
    return header + content;
}

QByteArray compressed(const QByteArray &bytes, KCompressionDevice::CompressionType type)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    KCompressionDevice device(&buffer, false, type);
    device.open(QIODevice::WriteOnly);
    device.write(bytes);
    device.close();
    return out;
}

QByteArray chunkOf(const QByteArray &type, const QByteArray &data)
{
    return big(static_cast<quint32>(data.size())) + type + data + big(crc32Of(type + data));
}
} // namespace

QByteArray manifestOf(const QByteArray &id, const QByteArray &version)
{
    return R"({"format": 1, "id": ")" + id + R"(", "version": ")" + version
        + R"(", "title": {"fr": "Syllabes", "en": "Syllables"}, "license": "CC-BY-SA-4.0"})";
}

Files smallPack(const QByteArray &id, const QByteArray &version)
{
    return {
        {u"pack.json"_s, manifestOf(id, version)},
        {u"activities.json"_s,
         R"({"format": 1, "framework": "fr", "activities": [
                 {"id": "clap", "kind": "web", "name": {"en": "Clap syllables", "fr": "Les syllabes"},
                  "levels": ["PS", "CP"], "objectives": ["fr.langage.lettres"],
                  "url": "pages/clap/index.html", "icon": {"file": "icons/clap.png"}},
                 {"id": "sheet", "kind": "document", "name": {"en": "Sheet"}, "levels": ["CP"],
                  "opens": "documents/sheet.svg"}]})"},
        {u"pages/clap/index.html"_s, "<!doctype html><title>" + version + "</title>"},
        {u"icons/clap.png"_s, pngOf(4, 4)},
        {u"documents/sheet.svg"_s,
         R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>)"}};
}

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray hollowPng(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1A\n")
        + chunkOf("IHDR", big(width) + big(height) + QByteArray("\x08\x06\0\0\0", 5))
        + chunkOf("IDAT", QByteArray("\x78\x9C\x63\0\0\0\x01\0\x01", 9)) + chunkOf("IEND", {});
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%ls cannot be written", qUtf16Printable(path));
    }
}

void writeFiles(const QString &folder, const Files &files)
{
    for (const auto &[path, content] : files) {
        writeBytes(folder + u'/' + path, content);
    }
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<Member> membersOf(const Files &files)
{
    std::vector<Member> members;
    for (const auto &[path, content] : files) {
        members.push_back({.name = path.toUtf8(), .content = content, .link = {}, .size = {}});
    }
    return members;
}

QByteArray tarOf(const std::vector<Member> &members)
{
    QByteArray tar;
    for (const Member &member : members) {
        tar += tarMember(member);
    }
    return tar + QByteArray(2 * block, '\0');
}

QByteArray zipOf(const std::vector<Member> &members)
{
    QByteArray files;
    QByteArray list;
    for (const Member &member : members) {
        const auto packed = static_cast<quint32>(member.content.size());
        const auto size = static_cast<quint32>(member.size.value_or(packed));
        const QByteArray common = little(0x0800, 2) + little(0, 2) + little(0, 4)
            + little(crc32Of(member.content), 4) + little(packed, 4) + little(size, 4)
            + little(static_cast<quint32>(member.name.size()), 2) + little(0, 2);
        list += "PK\x01\x02" + little(0x0314, 2) + little(20, 2) + common + little(0, 2)
            + little(0, 2) + little(0, 2) + little(member.mode << 16, 4)
            + little(static_cast<quint32>(files.size()), 4) + member.name;
        files += "PK\x03\x04" + little(20, 2) + common + member.name + member.content;
    }
    const auto count = static_cast<quint32>(members.size());
    return files + list + "PK\x05\x06" + little(0, 4) + little(count, 2) + little(count, 2)
        + little(static_cast<quint32>(list.size()), 4)
        + little(static_cast<quint32>(files.size()), 4) + little(0, 2);
}

QByteArray xzOf(const QByteArray &bytes)
{
    return compressed(bytes, KCompressionDevice::Xz);
}

QByteArray zstdOf(const QByteArray &bytes)
{
    return compressed(bytes, KCompressionDevice::Zstd);
}

QByteArray zstdBomb(const QByteArray &bytes, qint64 zeros)
{
    constexpr quint32 largestBlock = 128 * 1024;
    constexpr quint32 raw = 0;
    constexpr quint32 repeated = 1 << 1;
    QByteArray frame("\x28\xB5\x2F\xFD\x00\x58", 6); // a window of 2 MB
    for (qsizetype at = 0; at < bytes.size(); at += largestBlock) {
        const QByteArray part = bytes.mid(at, largestBlock);
        frame += little(static_cast<quint32>(part.size()) << 3 | raw, 3) + part;
    }
    for (; zeros > 0; zeros -= largestBlock) {
        const auto size = static_cast<quint32>(std::min<qint64>(zeros, largestBlock));
        frame += little(size << 3 | repeated, 3) + '\0';
    }
    return frame + little(1, 3); // the last block, empty
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/zipscan.h"

#include "catalogue/pack/limits.h"
#include "catalogue/pack/packtext.h"

#include <QIODevice>
#include <QtEndian>
#include <utility>

#include <sys/stat.h>

namespace PrimTux
{

namespace
{
constexpr qint64 endLength = 22; // "end of central directory" without a comment
constexpr qint64 centralLength = 46;
constexpr int madeOnUnix = 3;
constexpr quint16 encrypted = 1;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longWord(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QString refusalOfMode(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFLNK:
        return PackText::tr("It is a symbolic link; plain files and folders were expected.");
    case S_IFCHR:
    case S_IFBLK:
    case S_IFIFO:
    case S_IFSOCK:
        return PackText::tr("It is a device or a pipe; plain files and folders were expected.");
    default:
        return {};
    }
}

/** Why a record of the central directory cannot be unpacked; empty if it can. */
QString refusalOfRecord(const QByteArray &record)
{
    if (record[5] == madeOnUnix) {
        if (const QString refusal = refusalOfMode(longWord(record, 38) >> 16); !refusal.isEmpty()) {
            return refusal;
        }
    }
    if ((word(record, 8) & encrypted) != 0) {
        return PackText::tr("It is encrypted; a file without a password was expected.");
    }
    const quint16 method = word(record, 10);
    if (method != stored && method != deflated) {
        return PackText::tr("It is compressed by a method that packs do not know (%1); “stored” or "
                            "“deflate” was expected.")
            .arg(method);
    }
    return {};
}
} // namespace

std::expected<std::vector<PackEntry>, Problem> scanZip(QIODevice &zip, const QString &source)
{
    const auto wrong = [&source](const QByteArray &name, const QString &reason) {
        return std::unexpected(
            Problem{.source = source, .place = QString::fromUtf8(name), .reason = reason});
    };
    const auto endAt = zip.size() - endLength;
    const QByteArray end
        = zip.seek(std::max<qint64>(endAt, 0)) ? zip.read(endLength) : QByteArray();
    if (end.size() != endLength || !end.startsWith(QByteArrayView("PK\x05\x06"))
        || word(end, 20) != 0) {
        return wrong(
            {},
            PackText::tr("The archive is cut short, or there is something after its end; a "
                         "whole zip without a comment was expected."));
    }
    const quint16 count = word(end, 10);
    const qint64 size = longWord(end, 12);
    const qint64 start = longWord(end, 16);
    if (word(end, 4) != 0 || word(end, 6) != 0 || word(end, 8) != count || count == 0xFFFF
        || start + size != endAt) {
        return wrong({},
                     PackText::tr("The list of files of the zip is damaged, split or of more than "
                                  "4 GB; a zip in one part was expected."));
    }
    if (!zip.seek(start)) {
        return wrong({}, PackText::tr("The archive cannot be read."));
    }
    PackEntries entries(zip.size());
    qint64 at = start;
    for (int number = 0; std::cmp_less(number, count); ++number) {
        const QByteArray record = zip.read(centralLength);
        if (record.size() != centralLength || !record.startsWith(QByteArrayView("PK\x01\x02"))) {
            return wrong(
                {}, PackText::tr("The archive is damaged; it has to be copied or built again."));
        }
        const QByteArray name = zip.read(word(record, 28));
        at += centralLength + word(record, 28) + word(record, 30) + word(record, 32);
        if (const QString refusal = refusalOfRecord(record); !refusal.isEmpty()) {
            return wrong(name, refusal);
        }
        const bool folder = name.endsWith('/');
        const auto added = entries.add(name,
                                       {.path = {},
                                        .folder = folder,
                                        .size = folder ? 0 : longWord(record, 24),
                                        .crc = longWord(record, 16)});
        if (!added) {
            return wrong(name, added.error().message);
        }
        if (at > endAt || !zip.seek(at)) {
            return wrong(
                {}, PackText::tr("The archive is damaged; it has to be copied or built again."));
        }
    }
    if (at != endAt) {
        return wrong({},
                     PackText::tr("The archive is damaged; it has to be copied or built again."));
    }
    return entries.all();
}

} // namespace PrimTux

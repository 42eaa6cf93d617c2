// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/container.h"

#include "catalogue/pack/tarheader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr QByteArrayView zipStart("PK\x03\x04", 4);
constexpr QByteArrayView emptyZip("PK\x05\x06", 4);
constexpr QByteArrayView xzStart("\xFD"
                                 "7zXZ\0",
                                 6);
constexpr QByteArrayView zstdStart("\x28\xB5\x2F\xFD", 4);

// First bytes, as shared-mime-info knows them.
constexpr std::array archiveStarts{
    zipStart,
    emptyZip,
    xzStart,
    zstdStart,
    QByteArrayView("\x1F\x8B", 2), // gzip
    QByteArrayView("\x1F\x9D", 2), // compress
    QByteArrayView("BZh", 3),
    QByteArrayView("LZIP", 4),
    QByteArrayView("\x04\x22\x4D\x18", 4), // lz4
    QByteArrayView("7z\xBC\xAF\x27\x1C", 6),
    QByteArrayView("Rar!\x1A\x07", 6),
    QByteArrayView("MSCF", 4), // cabinet
    QByteArrayView("!<arch>\n", 8), // ar, deb
    QByteArrayView("070701", 6), // cpio
    QByteArrayView("hsqs", 4), // squashfs
};

const QStringList &archiveSuffixes()
{
    static const QStringList suffixes{
        u"7z"_s,  u"ar"_s,  u"bz2"_s,  u"cab"_s,     u"cpio"_s, u"deb"_s, u"gz"_s,  u"iso"_s,
        u"jar"_s, u"lz4"_s, u"lzma"_s, u"ptxpack"_s, u"rar"_s,  u"rpm"_s, u"tar"_s, u"tbz"_s,
        u"tgz"_s, u"txz"_s, u"tzst"_s, u"xz"_s,      u"zip"_s,  u"zst"_s};
    return suffixes;
}
} // namespace

std::optional<Container> containerFromId(QStringView id)
{
    if (id == "zip"_L1) {
        return Container::Zip;
    }
    if (id == "tar.xz"_L1) {
        return Container::TarXz;
    }
    return id == "tar.zst"_L1 ? std::optional(Container::TarZst) : std::nullopt;
}

std::optional<Container> containerOf(const QByteArray &start)
{
    if (start.startsWith(zipStart) || start.startsWith(emptyZip)) {
        return Container::Zip;
    }
    if (start.startsWith(xzStart)) {
        return Container::TarXz;
    }
    return start.startsWith(zstdStart) ? std::optional(Container::TarZst) : std::nullopt;
}

bool isArchive(const QByteArray &start)
{
    return isTarHeader(start) || std::ranges::any_of(archiveStarts, [&start](QByteArrayView begin) {
               return start.startsWith(begin);
           });
}

bool isArchiveName(const QString &path)
{
    return archiveSuffixes().contains(QFileInfo(path).suffix().toLower());
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packbuild.h"

#include "catalogue/pack/packtext.h"
#include "catalogue/pack/tarheader.h"

#include <KCompressionDevice>
#include <KTar>
#include <KZip>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr mode_t packedFileMode = 0100644;
constexpr qint64 readAtOnce = 64LL * 1024;
// Longer ones get a further header from KTar, with the time of day in it.
constexpr qsizetype longestTarName = 99;

PackResult<void> cannotBuild(const QString &target, const QString &reason)
{
    return systemFault(target, PackText::tr("The pack cannot be written: %1.").arg(reason));
}

// Folders come into being with their files; empty ones are of no use.
PackResult<void> addFiles(KArchive &archive,
                          const QString &folder,
                          const std::vector<PackEntry> &entries,
                          const QDateTime &stamp,
                          const PackProgress &progress)
{
    const QString owner = u"root"_s;
    StepProgress step(progress, PackStep::Writing, entries);
    for (const PackEntry &entry : entries) {
        if (entry.folder) {
            continue;
        }
        QFile file(folder + u'/' + entry.path);
        if (!file.open(QIODevice::ReadOnly)
            || !archive.prepareWriting(
                entry.path, owner, owner, entry.size, packedFileMode, stamp, stamp, stamp)) {
            return cannotBuild(file.fileName(), file.errorString());
        }
        qint64 written = 0;
        for (QByteArray bytes = file.read(readAtOnce); !bytes.isEmpty();
             bytes = file.read(readAtOnce)) {
            written += bytes.size();
            if (written > entry.size || !archive.writeData(bytes)) {
                return cannotBuild(file.fileName(), archive.errorString());
            }
            step.add(bytes.size());
        }
        if (written != entry.size || !archive.finishWriting(entry.size)) {
            return cannotBuild(file.fileName(), PackText::tr("the file changes meanwhile"));
        }
    }
    return {};
}

PackResult<void> writeZip(const CheckedPack &pack,
                          const QString &folder,
                          const QString &target,
                          const QDateTime &stamp,
                          const PackProgress &progress)
{
    KZip zip(target);
    if (!zip.open(QIODevice::WriteOnly)) {
        return cannotBuild(target, zip.errorString());
    }
    if (auto added = addFiles(zip, folder, pack.entries, stamp, progress); !added) {
        zip.device()->close();
        return added;
    }
    return zip.close() ? PackResult<void>() : cannotBuild(target, zip.errorString());
}

PackResult<void> writeTar(const CheckedPack &pack,
                          const QString &folder,
                          const QString &target,
                          KCompressionDevice::CompressionType compression,
                          const QDateTime &stamp,
                          const PackProgress &progress)
{
    const auto tooLong = std::ranges::find_if(pack.entries, [](const PackEntry &entry) {
        return !entry.folder && entry.path.toUtf8().size() > longestTarName;
    });
    if (tooLong != pack.entries.end()) {
        return wrongPack(
            {.source = folder,
             .place = tooLong->path,
             .reason = PackText::tr("The name is too long for a tar archive (%1 bytes at "
                                    "most); a shorter name, or a pack built with "
                                    "“--container zip”, was expected.")
                           .arg(longestTarName)});
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotBuild(target, file.errorString());
    }
    KCompressionDevice stream(&file, false, compression);
    KTar tar(&stream);
    if (!stream.open(QIODevice::WriteOnly) || !tar.open(QIODevice::WriteOnly)) {
        return cannotBuild(target, stream.errorString());
    }
    if (auto added = addFiles(tar, folder, pack.entries, stamp, progress); !added) {
        return added;
    }
    // KTar leaves out the end of the archive: two blocks of zeros.
    const bool ended = stream.write(QByteArray(2 * tarBlock, '\0')) == 2 * tarBlock && tar.close();
    stream.close();
    return ended && stream.error() == QFileDevice::NoError && file.commit()
        ? PackResult<void>()
        : cannotBuild(target, file.errorString());
}
} // namespace

PackResult<CheckedPack> buildPack(const QString &folder,
                                  const QString &target,
                                  Container container,
                                  const QDateTime &stamp,
                                  const PackProgress &progress)
{
    CheckedPack pack = checkPackFolder(folder, folder, HiddenFiles::LeftOut, progress);
    if (!pack.problems.empty()) {
        return std::unexpected(
            PackFailure{.problems = std::move(pack.problems), .ofSystem = false});
    }
    const auto written = container == Container::Zip
        ? writeZip(pack, folder, target, stamp, progress)
        : writeTar(pack,
                   folder,
                   target,
                   container == Container::TarXz ? KCompressionDevice::Xz
                                                 : KCompressionDevice::Zstd,
                   stamp,
                   progress);
    return written.transform([&pack] { return std::move(pack); });
}

QDateTime packStamp(const QByteArray &epoch)
{
    constexpr qint64 firstOfZip = 315'532'800; // 1980, where the time of zip archives begins
    constexpr qint64 lastOfZip = 4'354'819'199; // 2107
    constexpr qint64 ownStamp = 1'577'836'800; // 2020-01-01
    bool right = false;
    const qint64 seconds = epoch.toLongLong(&right);
    return QDateTime::fromSecsSinceEpoch(
        right ? std::clamp(seconds, firstOfZip, lastOfZip) : ownStamp, QTimeZone::UTC);
}

} // namespace PrimTux

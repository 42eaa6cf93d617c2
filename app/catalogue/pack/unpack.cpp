// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/unpack.h"

#include "catalogue/pack/checksum.h"
#include "catalogue/pack/container.h"
#include "catalogue/pack/limits.h"
#include "catalogue/pack/packtext.h"
#include "catalogue/pack/tarscan.h"
#include "catalogue/pack/zipscan.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KCompressionDevice>
#include <KTar>
#include <KZip>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <memory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qint64 copyChunk = 64LL * 1024;
constexpr mode_t fileMode = 0644;
constexpr mode_t folderMode = 0755;

bool madeReadable(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

/** A pack that is open for reading. */
class OpenPack
{
public:
    OpenPack(const QString &archive, const PackProgress &progress)
        : m_file(archive)
        , m_progress(progress)
    {
    }

    PackResult<void> open();
    [[nodiscard]] PackResult<void> unpackTo(const QString &folder) const;

private:
    [[nodiscard]] QString source() const { return m_file.fileName(); }
    PackResult<void> scan();
    [[nodiscard]] PackResult<void>
    copy(const PackEntry &entry, const QString &target, StepProgress &step) const;

    QFile m_file;
    const PackProgress &m_progress;
    std::unique_ptr<KCompressionDevice> m_stream;
    std::unique_ptr<KArchive> m_archive;
    std::vector<PackEntry> m_entries;
};

PackResult<void> OpenPack::scan()
{
    const auto container = containerOf(m_file.peek(enoughToKnow));
    if (!container) {
        return wrongPack(
            {.source = source(),
             .place = {},
             .reason = PackText::tr("This is no pack: a zip, tar.xz or tar.zst archive "
                                    "was expected.")});
    }
    std::expected<std::vector<PackEntry>, Problem> entries;
    if (*container == Container::Zip) {
        entries = scanZip(m_file, source());
        m_archive = std::make_unique<KZip>(&m_file);
    } else {
        const auto type
            = *container == Container::TarXz ? KCompressionDevice::Xz : KCompressionDevice::Zstd;
        m_stream = std::make_unique<KCompressionDevice>(&m_file, false, type);
        if (!m_stream->open(QIODevice::ReadOnly)) {
            return systemFault(source(), m_stream->errorString());
        }
        StepProgress step(m_progress, PackStep::Reading, m_file.size());
        entries = scanTar(*m_stream, source(), m_file.size(), [&] { step.set(m_file.pos()); });
        // It reads the compressed stream from its start, never through a whole copy of it on disk.
        m_archive = std::make_unique<KTar>(m_stream.get());
    }
    if (!entries) {
        return wrongPack(entries.error());
    }
    m_entries = std::move(*entries);
    return {};
}

PackResult<void> OpenPack::open()
{
    if (!QFileInfo(m_file.fileName()).isFile() || !m_file.open(QIODevice::ReadOnly)) {
        return wrongPack({.source = source(),
                          .place = {},
                          .reason = PackText::tr("This is not a file that can be read.")});
    }
    if (m_file.size() > largestPack) {
        return wrongPack(
            {.source = source(),
             .place = {},
             .reason = PackText::tr("The archive is too large; at most 2 GB was expected.")});
    }
    if (auto scanned = scan(); !scanned) {
        return scanned;
    }
    QIODevice &device = m_stream ? static_cast<QIODevice &>(*m_stream) : m_file;
    if (!device.seek(0) || !m_archive->open(QIODevice::ReadOnly)) {
        return wrongPack({.source = source(),
                          .place = {},
                          .reason = PackText::tr("The archive is damaged; it has to be copied or "
                                                 "built again.")});
    }
    return {};
}

// Each file is read up to the size that was told before, and no further.
PackResult<void>
OpenPack::copy(const PackEntry &entry, const QString &target, StepProgress &step) const
{
    const auto damaged = [&] {
        return wrongPack(
            {.source = source(),
             .place = entry.path,
             .reason = PackText::tr("The file is damaged in the archive; the archive has "
                                    "to be copied or built again.")});
    };
    const KArchiveFile *file = m_archive->directory()->file(entry.path);
    if (file == nullptr || file->size() != entry.size || !file->symLinkTarget().isEmpty()) {
        return damaged();
    }
    const std::unique_ptr<QIODevice> from(file->createDevice());
    if (!from) {
        return damaged();
    }
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return systemFault(target,
                           PackText::tr("The file cannot be written: %1.").arg(to.errorString()));
    }
    std::array<char, copyChunk> bytes{};
    quint32 crc = 0;
    qint64 copied = 0;
    while (const qint64 size = from->read(bytes.data(), copyChunk)) {
        copied += size;
        if (size < 0 || copied > entry.size) {
            return damaged();
        }
        crc = crc32Of(QByteArrayView(bytes.data(), size), crc);
        if (to.write(bytes.data(), size) != size) {
            return systemFault(
                target, PackText::tr("The file cannot be written: %1.").arg(to.errorString()));
        }
        step.add(size);
    }
    if (copied != entry.size || (entry.crc && *entry.crc != crc)) {
        return damaged();
    }
    if (!to.flush() || !madeReadable(target, fileMode)) {
        return systemFault(target,
                           PackText::tr("The file cannot be written: %1.").arg(to.errorString()));
    }
    return {};
}

PackResult<void> OpenPack::unpackTo(const QString &folder) const
{
    const auto makeFolder = [](const QString &path) -> PackResult<void> {
        if (QFileInfo(path).isDir() || (QDir().mkdir(path) && madeReadable(path, folderMode))) {
            return {};
        }
        return systemFault(path, PackText::tr("The folder cannot be made."));
    };
    StepProgress step(m_progress, PackStep::Unpacking, m_entries);
    for (const PackEntry &entry : m_entries) {
        QString path = folder;
        const QStringList names = entry.path.split(u'/');
        for (const QString &name : entry.folder ? names : names.first(names.size() - 1)) {
            path += u'/' + name;
            if (auto made = makeFolder(path); !made) {
                return made;
            }
        }
        if (!entry.folder) {
            if (auto copied = copy(entry, folder + u'/' + entry.path, step); !copied) {
                return copied;
            }
        }
    }
    return {};
}
} // namespace

PackResult<void>
unpackPack(const QString &archive, const QString &folder, const PackProgress &progress)
{
    OpenPack pack(archive, progress);
    return pack.open().and_then([&] { return pack.unpackTo(folder); });
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/tarscan.h"

#include "catalogue/pack/packtext.h"
#include "catalogue/pack/tarheader.h"

#include <QIODevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qint64 longestLongName = 4096;
constexpr qint64 mostPadding = 1024LL * 1024; // of zeros after the last file
constexpr qint64 chunk = 64LL * 1024;

/** @p size up to the end of its last block. */
qint64 padded(qint64 size)
{
    return (size + tarBlock - 1) / tarBlock * tarBlock;
}

/** Reads a tar as it comes, without going back. */
class TarScan
{
public:
    TarScan(QIODevice &tar, QString source, qint64 archiveSize, const std::function<void()> &tell)
        : m_tar(tar)
        , m_tell(tell)
        , m_source(std::move(source))
        , m_entries(archiveSize)
    {
    }

    std::expected<std::vector<PackEntry>, Problem> run()
    {
        for (;;) {
            const auto block = take(tarBlock);
            if (!block) {
                return std::unexpected(block.error());
            }
            if (std::ranges::count(*block, '\0') == tarBlock) {
                return padding().transform([this] { return m_entries.all(); });
            }
            const auto header = tarHeaderOf(*block);
            if (!header) {
                return std::unexpected(at({}, damaged()));
            }
            if (auto seen = see(*header); !seen) {
                return std::unexpected(seen.error());
            }
        }
    }

private:
    [[nodiscard]] Problem at(const QByteArray &name, const QString &reason) const
    {
        return {.source = m_source, .place = QString::fromUtf8(name), .reason = reason};
    }

    [[nodiscard]] static QString damaged()
    {
        return PackText::tr("The archive is damaged; it has to be copied or built again.");
    }

    std::expected<QByteArray, Problem> take(qint64 size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        qint64 taken = 0;
        while (taken < size) {
            const qint64 more = m_tar.read(bytes.data() + taken, size - taken);
            if (more <= 0) {
                return std::unexpected(
                    at({},
                       more < 0 ? damaged()
                                : PackText::tr("The archive is cut short; it has to be copied or "
                                               "built again.")));
            }
            taken += more;
        }
        return bytes;
    }

    std::expected<void, Problem> skip(qint64 size)
    {
        for (qint64 left = padded(size); left > 0; left -= chunk) {
            if (const auto bytes = take(std::min(left, chunk)); !bytes) {
                return std::unexpected(bytes.error());
            }
            m_tell();
        }
        return {};
    }

    // Zeros up to the end of the compressed file, which is looked at as a whole that way.
    std::expected<void, Problem> padding()
    {
        qint64 seen = 0;
        std::array<char, tarBlock> bytes{};
        while (const qint64 size = m_tar.read(bytes.data(), tarBlock)) {
            const bool zeros
                = size > 0 && std::ranges::count(bytes.begin(), bytes.begin() + size, '\0') == size;
            seen += size;
            if (!zeros || seen > mostPadding) {
                return std::unexpected(at({}, damaged()));
            }
        }
        if (!m_tar.atEnd()) {
            return std::unexpected(
                at({},
                   PackText::tr("The archive is cut short; it has to be copied or "
                                "built again.")));
        }
        return {};
    }

    std::expected<void, Problem> see(const TarHeader &header)
    {
        switch (header.type) {
        case 'L':
            return longName(header);
        case 'g':
        case 'x':
            return extended(header);
        case '0':
        case '7':
            return entry(header, false);
        case '5':
            return entry(header, true);
        default:
            return std::unexpected(at(nameOf(header), refusalOf(header.type)));
        }
    }

    [[nodiscard]] QByteArray nameOf(const TarHeader &header) const
    {
        return m_longName.isEmpty() ? header.name : m_longName;
    }

    [[nodiscard]] static QString refusalOf(char type)
    {
        switch (type) {
        case '1':
            return PackText::tr("It is a hard link; plain files and folders were expected.");
        case '2':
        case 'K':
            return PackText::tr("It is a symbolic link; plain files and folders were expected.");
        case '3':
        case '4':
        case '6':
            return PackText::tr("It is a device or a pipe; plain files and folders were expected.");
        default:
            return PackText::tr("It is of a kind that packs do not know; plain files and folders "
                                "were expected.");
        }
    }

    // GNU's way to write names of more than 100 bytes: as the content of an entry before.
    std::expected<void, Problem> longName(const TarHeader &header)
    {
        if (header.name != "././@LongLink" || header.size > longestLongName) {
            return std::unexpected(at(header.name.first(std::min(header.name.size(), tarBlock)),
                                      PackText::tr("The name is too long; at most %1 bytes were "
                                                   "expected.")
                                          .arg(longestLongName)));
        }
        const qint64 whole = padded(header.size);
        return take(whole).transform([this, &header](const QByteArray &bytes) {
            const QByteArray name = bytes.first(header.size);
            m_longName = name.first(std::ranges::find(name, '\0') - name.begin());
        });
    }

    // POSIX.1 extended headers are passed over by KTar, one block each; those that say where a file
    // is or how large may not be.
    std::expected<void, Problem> extended(const TarHeader &header)
    {
        const auto bytes = header.size > 0 && header.size <= tarBlock
            ? take(tarBlock)
            : std::unexpected(at(header.name, QString()));
        const auto tells = [&bytes](QByteArrayView key) { return bytes->contains(key); };
        if (!bytes || tells(" path=") || tells(" linkpath=") || tells(" size=")
            || tells(" GNU.sparse")) {
            return std::unexpected(
                at(header.name,
                   PackText::tr(
                       "The archive tells names in extended headers, which are not read; an "
                       "archive made by “primtux-menuctl pack build”, or by GNU tar in its own "
                       "format, was expected.")));
        }
        return {};
    }

    std::expected<void, Problem> entry(const TarHeader &header, bool folder)
    {
        const QByteArray name = nameOf(header);
        m_longName.clear();
        const bool asFolder = folder || name.endsWith('/');
        if (asFolder && header.size != 0) {
            return std::unexpected(at(name, damaged()));
        }
        if (asFolder && (name == "." || name == "./")) {
            return {}; // the pack itself
        }
        if (auto added
            = m_entries.add(name, {.path = {}, .folder = asFolder, .size = header.size, .crc = {}});
            !added) {
            return std::unexpected(at(name, added.error().message));
        }
        return skip(header.size);
    }

    QIODevice &m_tar;
    const std::function<void()> &m_tell;
    QString m_source;
    PackEntries m_entries;
    QByteArray m_longName;
};
} // namespace

std::expected<std::vector<PackEntry>, Problem> scanTar(QIODevice &tar,
                                                       const QString &source,
                                                       qint64 archiveSize,
                                                       const std::function<void()> &tell)
{
    return TarScan(tar, source, archiveSize, tell).run();
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace PrimTux
{

/** A file or folder of a pack. */
struct PackEntry {
    QString path; // below the pack: "pages/index.html"
    bool folder = false;
    qint64 size = 0; // unpacked, bytes
    std::optional<quint32> crc; // CRC-32 of the content, where the archive tells it

    friend bool operator==(const PackEntry &, const PackEntry &) = default;
};

/** Gathers the entries of a pack and refuses what no pack may hold, before anything is unpacked. */
class PackEntries
{
public:
    /** @p archiveSize in bytes; 0 for a folder, which has no ratio of compression. */
    explicit PackEntries(qint64 archiveSize);

    /** @p name as it is written, in bytes. Errors: the reason why it may not be in a pack. */
    [[nodiscard]] Result<void> add(const QByteArray &name, PackEntry entry);
    [[nodiscard]] const std::vector<PackEntry> &all() const;

private:
    struct Known {
        QString path;
        bool folder = false;
    };

    [[nodiscard]] Result<void> remember(const QString &path, bool folder);
    [[nodiscard]] Result<void> weigh(qint64 size);

    std::vector<PackEntry> m_entries;
    QHash<QString, Known> m_known; // by their names without regard to case, folders above them too
    qint64 m_archiveSize;
    qint64 m_size = 0;
};

/** The path that @p name stands for. Errors: the reason why no pack may hold such a name. */
[[nodiscard]] Result<QString> packPath(const QByteArray &name);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace PrimTux
{

/** What a pack is wrapped in. */
enum class Container : quint8 {
    Zip,
    TarXz,
    TarZst,
};

/** "zip", "tar.xz" or "tar.zst". */
[[nodiscard]] std::optional<Container> containerFromId(QStringView id);
/** By the first bytes of a file, whatever its name is. */
[[nodiscard]] std::optional<Container> containerOf(const QByteArray &start);

/** So many bytes of a file are enough to know what it is. */
inline constexpr qint64 enoughToKnow = 1024;

/** Whether @p start begins an archive or a compressed file of any usual kind. */
[[nodiscard]] bool isArchive(const QByteArray &start);
/** Whether a file of this name is taken for an archive. */
[[nodiscard]] bool isArchiveName(const QString &path);

} // namespace PrimTux

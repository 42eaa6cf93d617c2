// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace PrimTux
{

/** A tar archive is made of blocks of so many bytes (POSIX.1 ustar interchange format). */
inline constexpr qsizetype tarBlock = 512;

/** The fields of a tar header that matter here. */
struct TarHeader {
    QByteArray name;
    char type = '0';
    qint64 size = 0; // bytes that follow
};

/** Whether the check sum of the block at the start of @p bytes is that of a tar header. */
[[nodiscard]] bool isTarHeader(QByteArrayView bytes);
/** Nothing: @p block is no header, or its size is no number. */
[[nodiscard]] std::optional<TarHeader> tarHeaderOf(QByteArrayView block);

} // namespace PrimTux

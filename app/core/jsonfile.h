// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonObject>

namespace PrimTux
{

/** No document is read that is larger, in bytes, unless its format says less. */
inline constexpr qint64 largestDocument = 16L * 1024 * 1024;

/** Reads a file whose whole is one JSON object. Errors say file, line and column. */
[[nodiscard]] std::expected<QJsonObject, Problem> readJsonFile(const QString &path,
                                                               qint64 largest = largestDocument);

/** As readJsonFile(), from @p content that lies in @p source. */
[[nodiscard]] std::expected<QJsonObject, Problem>
parseJson(const QByteArray &content, const QString &source, qint64 largest = largestDocument);

/** @p pointer one step further (RFC 6901). */
[[nodiscard]] QString pointerTo(const QString &pointer, QStringView key);
[[nodiscard]] QString pointerTo(const QString &pointer, qsizetype item);

/** The keys of @p pointer, unescaped. */
[[nodiscard]] QStringList keysOf(const QString &pointer);

} // namespace PrimTux

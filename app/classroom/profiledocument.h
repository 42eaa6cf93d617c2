// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QJsonObject>

#include <vector>

namespace PrimTux
{

/** No document of profiles is read that is larger, in bytes. */
inline constexpr qint64 largestProfileDocument = 1024L * 1024;

/**
 * What a catalogue document (format 1) says of profiles, if a classroom may say it and it says
 * nothing else. Errors: not JSON, too large, an unknown member, a value out of limits.
 */
[[nodiscard]] std::expected<std::vector<QJsonObject>, Problem>
readProfileDocument(const QString &path);
[[nodiscard]] std::expected<std::vector<QJsonObject>, Problem>
parseProfileDocument(const QByteArray &content, const QString &source);

} // namespace PrimTux

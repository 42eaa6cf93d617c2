// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "catalogue/remembered.h"

#include <QSqlDatabase>

namespace PrimTux
{

/** What the index at @p path remembers; nothing if there is none that this version could read, or
 * if it was made for another @p edition. */
[[nodiscard]] Remembered rememberedIn(const QString &path, const QString &edition);

/** Only what tells the activities apart. */
[[nodiscard]] QHash<QString, QByteArray> digestsIn(const QString &path);

/** What was wrong when the index at @p path was made. */
[[nodiscard]] std::vector<Finding> findingsIn(const QString &path);

/** The edition that the index at @p path was made for; empty if it cannot be read. */
[[nodiscard]] QString editionOf(const QString &path);

[[nodiscard]] Result<void> fillMemory(const QSqlDatabase &database, const IndexContent &content);

} // namespace PrimTux

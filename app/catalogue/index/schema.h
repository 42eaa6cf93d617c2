// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSqlDatabase>

namespace PrimTux
{

/** The version of the tables; an index of an older one is made again beside it, a newer one is
 * refused. */
inline constexpr int indexVersion = 6;

/** Marks a file as an index of this menu ("PTMi"). */
inline constexpr int indexApplication = 0x50544D69;

enum class IndexState : quint8 {
    Usable,
    Older, // to be made again
    Newer, // made by a newer version of the menu
    Foreign, // not an index, or damaged
};

[[nodiscard]] IndexState stateOf(const QSqlDatabase &database);

/** Makes all tables in an empty file. */
[[nodiscard]] Result<void> createTables(const QSqlDatabase &database);

/** What speeds up questions; made when the tables are full. */
[[nodiscard]] Result<void> createIndexes(const QSqlDatabase &database);

} // namespace PrimTux

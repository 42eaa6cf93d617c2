// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/connection.h"

namespace PrimTux
{

/** The index at @p path, ready to be asked. Errors: none there, not an index, of another version.
 */
[[nodiscard]] Result<Connection> openIndex(const QString &path);

/** Whether a newer version of the menu made the index at @p path. */
[[nodiscard]] bool isOfNewerVersion(const QString &path);

} // namespace PrimTux

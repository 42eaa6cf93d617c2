// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace PrimTux
{

/**
 * Writes @p content to @p file, with its folder, as a whole or not at all; to the standard output
 * without a file. Errors: it cannot be written.
 */
[[nodiscard]] Result<void> writeOutput(const QByteArray &content, const QString &file);

} // namespace PrimTux

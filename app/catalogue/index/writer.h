// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "core/error.h"

namespace PrimTux
{

/**
 * Writes an index beside @p path, then puts it there in one step: whoever reads sees the old one or
 * the new one, also if this is killed. Two at a time wait for each other.
 */
[[nodiscard]] Result<void> writeIndex(const IndexContent &content, const QString &path);

} // namespace PrimTux

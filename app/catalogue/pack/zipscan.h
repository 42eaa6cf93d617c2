// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/pack/packentries.h"

class QIODevice;

namespace PrimTux
{

/**
 * The entries that the central directory of @p zip lists (PKWARE APPNOTE 6.3), in their order. KZip
 * lets the later of two same names take the place of the earlier, knows nothing of devices, and
 * reads all of a list of any length: what a pack may not hold has to be seen before it is opened.
 * Errors: the place in the archive and the reason.
 */
[[nodiscard]] std::expected<std::vector<PackEntry>, Problem> scanZip(QIODevice &zip,
                                                                     const QString &source);

} // namespace PrimTux

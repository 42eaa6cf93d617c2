// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/pack/failure.h"
#include "catalogue/pack/packprogress.h"

namespace PrimTux
{

/**
 * Unpacks @p archive (zip, tar.xz or tar.zst by its content) into the empty @p folder, files and
 * folders readable by everybody, after all its entries were seen to be harmless. Little memory and
 * no other file is used, whatever the archive holds.
 */
[[nodiscard]] PackResult<void>
unpackPack(const QString &archive, const QString &folder, const PackProgress &progress = {});

} // namespace PrimTux

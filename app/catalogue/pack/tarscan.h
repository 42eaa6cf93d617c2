// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/pack/packentries.h"

#include <functional>

class QIODevice;

namespace PrimTux
{

/**
 * The entries of the unpacked @p tar, in their order. KTar shows hard links as symbolic ones and
 * devices as empty files, lets the later of two same names take the place of the earlier, and makes
 * room for a name of any length: what a pack may not hold has to be seen before it is opened.
 * @p tell is called now and then. Errors: the place in the archive and the reason.
 */
[[nodiscard]] std::expected<std::vector<PackEntry>, Problem> scanTar(
    QIODevice &tar, const QString &source, qint64 archiveSize, const std::function<void()> &tell);

} // namespace PrimTux

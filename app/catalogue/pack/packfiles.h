// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/pack/packcheck.h"

namespace PrimTux
{

/** The files and folders below @p folder, sorted by path; what may not be in a pack is told in @p
 * problems. Links are never followed. */
[[nodiscard]] std::vector<PackEntry>
packFilesIn(const QString &folder, HiddenFiles hidden, std::vector<Problem> &problems);

/** Why the file at @p path may not be in a pack for what is in it: archives; empty if it may. */
[[nodiscard]] QString refusalOfArchive(const QString &path, const QByteArray &start);

} // namespace PrimTux

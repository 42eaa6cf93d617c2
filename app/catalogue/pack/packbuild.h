// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/pack/container.h"
#include "catalogue/pack/packcheck.h"

#include <QDateTime>

namespace PrimTux
{

/**
 * Checks the pack in @p folder and writes it to @p target. The same content gives the same bytes,
 * whatever the times, rights, owners and order of its files: each has the time @p stamp.
 */
[[nodiscard]] PackResult<CheckedPack> buildPack(const QString &folder,
                                                const QString &target,
                                                Container container,
                                                const QDateTime &stamp,
                                                const PackProgress &progress = {});

/** The time of files in packs where SOURCE_DATE_EPOCH (@p epoch: seconds) does not say another. */
[[nodiscard]] QDateTime packStamp(const QByteArray &epoch);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace PrimTux
{

/** CRC-32 as in zip (ISO 3309), of what follows that of which @p before is the sum. */
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes, quint32 before = 0);

} // namespace PrimTux

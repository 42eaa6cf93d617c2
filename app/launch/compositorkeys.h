// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/returnkeys.h"

#include <QByteArray>

#include <optional>

namespace PrimTux
{

/**
 * @p settings of labwc (rc.xml, labwc-config(5)) with @p keys in place of those that lead back from
 * a program: all that stand between the comment for it and the end of the keyboard. Nothing if
 * there is no such place.
 */
[[nodiscard]] std::optional<QByteArray> withReturnKeys(const QByteArray &settings,
                                                       const ReturnKeys &keys);

/**
 * Has the compositor of our own session, which alone hears keys under Wayland, hear @p keys: writes
 * them to rc.xml in @p folder and has the process @p labwc read it again, unless they are there
 * already.
 */
[[nodiscard]] Result<void>
giveCompositorKeys(const QString &folder, qint64 labwc, const ReturnKeys &keys);

} // namespace PrimTux

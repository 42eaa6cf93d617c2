// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <functional>

#include <xcb/xcb.h>

namespace PrimTux
{

/**
 * Whether a window that keeps out of the window manager's hands (override-redirect), big enough to
 * be looked at, is on the screen and names a process that @p belongs accepts.
 */
[[nodiscard]] bool hasUnmanagedWindow(xcb_connection_t *connection,
                                      const std::function<bool(qint64)> &belongs);

} // namespace PrimTux

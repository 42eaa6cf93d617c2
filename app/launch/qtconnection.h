// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <xcb/xcb.h>

namespace PrimTux
{

/** The connection that Qt has with the X server; null elsewhere. */
[[nodiscard]] xcb_connection_t *qtConnection();

} // namespace PrimTux

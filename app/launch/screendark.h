// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <xcb/xcb.h>

namespace PrimTux
{

/**
 * Has the X server turn the screen dark after @p time that nobody touches this PC, by its saver and
 * by DPMS; 0: never. At most 546 minutes. @p connection may be null: no X server, and nothing is
 * done.
 */
void darkenScreenAfter(std::chrono::minutes time, xcb_connection_t *connection);

} // namespace PrimTux

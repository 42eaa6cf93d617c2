// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <xcb/xcb.h>

/** Sets the first screen to a mode of 800×600, as old games do; false if it could not. */
[[nodiscard]] bool setLowMode(xcb_connection_t *connection);

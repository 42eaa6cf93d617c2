// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

#include <xcb/randr.h>

/** Makes a mode of 800×600, which no other of this @p name may be; XCB_NONE if it could not. */
[[nodiscard]] xcb_randr_mode_t makeLowMode(xcb_connection_t *connection, std::string_view name);

/** Sets the first screen to a mode of 800×600, as old games do; false if it could not. */
[[nodiscard]] bool setLowMode(xcb_connection_t *connection);

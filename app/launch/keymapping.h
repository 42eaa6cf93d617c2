// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <xcb/xcb.h>

namespace PrimTux
{

/** What each key of the keyboard gives by itself: its keysym (X11/keysymdef.h) by its keycode;
 * empty if the X server does not answer. */
[[nodiscard]] QHash<quint32, quint32> keyMapping(xcb_connection_t *connection);

} // namespace PrimTux

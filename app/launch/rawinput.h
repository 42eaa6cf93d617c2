// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <xcb/xcb.h>

namespace PrimTux
{

/** A raw event of XInput 2: told to everyone who asks, whatever program holds the device. */
struct RawEvent {
    enum class Kind : quint8 { KeyPress, KeyRelease, ButtonPress, ButtonRelease };

    Kind kind = Kind::KeyPress;
    quint32 detail = 0; // code of the key, number of the button
    quint32 time = 0; // of the X server, in milliseconds
    bool repeated = false; // of a key that is held
};

/** Asks for raw events (xcb_input_xi_event_mask_t) on @p root; gives the opcode by which they come,
 * 0 where the X server has no XInput 2. */
[[nodiscard]] uint8_t
askForRawEvents(xcb_connection_t *connection, xcb_window_t root, uint32_t events);

/** What @p event tells; false if it is none that came by @p opcode. */
[[nodiscard]] bool readRawEvent(const xcb_generic_event_t &event, uint8_t opcode, RawEvent &raw);

} // namespace PrimTux

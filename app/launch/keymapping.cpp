// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/keymapping.h"

#include "launch/xcbreply.h"

#include <span>

namespace PrimTux
{

QHash<quint32, quint32> keyMapping(xcb_connection_t *connection)
{
    QHash<quint32, quint32> keys;
    const xcb_setup_t *setup = xcb_get_setup(connection);
    const XcbReply<xcb_get_keyboard_mapping_reply_t> reply(xcb_get_keyboard_mapping_reply(
        connection,
        xcb_get_keyboard_mapping(connection,
                                 setup->min_keycode,
                                 static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1)),
        nullptr));
    if (!reply || reply->keysyms_per_keycode == 0) {
        return keys;
    }
    std::span all(xcb_get_keyboard_mapping_keysyms(reply.get()),
                  static_cast<std::size_t>(xcb_get_keyboard_mapping_keysyms_length(reply.get())));
    for (quint32 code = setup->min_keycode; all.size() >= reply->keysyms_per_keycode; ++code) {
        keys.insert(code, all.front());
        all = all.subspan(reply->keysyms_per_keycode);
    }
    return keys;
}

} // namespace PrimTux

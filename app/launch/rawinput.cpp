// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/rawinput.h"

#include "launch/xcbreply.h"

#include <xcb/xinput.h>

namespace PrimTux
{

uint8_t askForRawEvents(xcb_connection_t *connection, xcb_window_t root, uint32_t events)
{
    const xcb_query_extension_reply_t *extension
        = xcb_get_extension_data(connection, &xcb_input_id);
    if (extension == nullptr || extension->present == 0) {
        return 0;
    }
    const XcbReply<xcb_input_xi_query_version_reply_t> version(xcb_input_xi_query_version_reply(
        connection, xcb_input_xi_query_version(connection, 2, 2), nullptr));
    if (!version || version->major_version < 2) {
        return 0;
    }
    const struct {
        xcb_input_event_mask_t head;
        uint32_t events;
    } wish{.head = {.deviceid = XCB_INPUT_DEVICE_ALL_MASTER, .mask_len = 1}, .events = events};
    xcb_input_xi_select_events(connection, root, 1, &wish.head);
    return extension->major_opcode;
}

bool readRawEvent(const xcb_generic_event_t &event, uint8_t opcode, RawEvent &raw)
{
    const auto &generic = reinterpret_cast<const xcb_ge_generic_event_t &>(event);
    if ((event.response_type & 0x7F) != XCB_GE_GENERIC || generic.extension != opcode) {
        return false;
    }
    switch (generic.event_type) {
    case XCB_INPUT_RAW_KEY_PRESS:
        raw.kind = RawEvent::Kind::KeyPress;
        break;
    case XCB_INPUT_RAW_KEY_RELEASE:
        raw.kind = RawEvent::Kind::KeyRelease;
        break;
    case XCB_INPUT_RAW_BUTTON_PRESS:
        raw.kind = RawEvent::Kind::ButtonPress;
        break;
    case XCB_INPUT_RAW_BUTTON_RELEASE:
        raw.kind = RawEvent::Kind::ButtonRelease;
        break;
    default:
        return false;
    }
    // All four are laid out alike up to here.
    const auto &told = reinterpret_cast<const xcb_input_raw_key_press_event_t &>(event);
    raw.detail = told.detail;
    raw.time = told.time;
    raw.repeated = raw.kind == RawEvent::Kind::KeyPress
        && (told.flags & XCB_INPUT_KEY_EVENT_FLAGS_KEY_REPEAT) != 0;
    return true;
}

} // namespace PrimTux

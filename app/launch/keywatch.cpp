// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/keywatch.h"

#include "launch/logging.h"
#include "launch/xcbreply.h"
#include "launch/xcbwatch.h"

#include <span>

#include <xcb/xinput.h>

namespace PrimTux
{
namespace
{

constexpr quint32 escapeKey = 0xFF1B; // X11/keysymdef.h

} // namespace

KeyWatch::KeyWatch(ReturnKeys keys, QObject *parent)
    : QObject(parent)
    , m_ear(keys)
    , m_watch(XcbWatch::open([this](const xcb_generic_event_t &event) { hear(event); }))
{
    if (m_watch) {
        listen();
    }
}

KeyWatch::~KeyWatch() = default;

void KeyWatch::listen()
{
    xcb_connection_t *connection = m_watch->connection();
    const xcb_query_extension_reply_t *extension
        = xcb_get_extension_data(connection, &xcb_input_id);
    if (extension == nullptr || extension->present == 0) {
        qCWarning(menuLaunch) << "The X server has no XInput: no key leads back.";
        return;
    }
    const XcbReply<xcb_input_xi_query_version_reply_t> version(xcb_input_xi_query_version_reply(
        connection, xcb_input_xi_query_version(connection, 2, 2), nullptr));
    if (!version || version->major_version < 2) {
        qCWarning(menuLaunch) << "The X server's XInput is older than 2: no key leads back.";
        return;
    }
    m_opcode = extension->major_opcode;
    readKeys();
    struct {
        xcb_input_event_mask_t head;
        uint32_t events;
    } wish{.head = {.deviceid = XCB_INPUT_DEVICE_ALL_MASTER, .mask_len = 1},
           .events = XCB_INPUT_XI_EVENT_MASK_RAW_KEY_PRESS | XCB_INPUT_XI_EVENT_MASK_RAW_KEY_RELEASE
               | XCB_INPUT_XI_EVENT_MASK_RAW_BUTTON_PRESS};
    xcb_input_xi_select_events(connection, m_watch->root(), 1, &wish.head);
    m_watch->flush();
}

void KeyWatch::readKeys()
{
    xcb_connection_t *connection = m_watch->connection();
    const xcb_setup_t *setup = xcb_get_setup(connection);
    const XcbReply<xcb_get_keyboard_mapping_reply_t> reply(xcb_get_keyboard_mapping_reply(
        connection,
        xcb_get_keyboard_mapping(connection,
                                 setup->min_keycode,
                                 static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1)),
        nullptr));
    if (!reply || reply->keysyms_per_keycode == 0) {
        return;
    }
    m_keys.clear();
    std::span all(xcb_get_keyboard_mapping_keysyms(reply.get()),
                  static_cast<std::size_t>(xcb_get_keyboard_mapping_keysyms_length(reply.get())));
    for (quint32 code = setup->min_keycode; all.size() >= reply->keysyms_per_keycode; ++code) {
        m_keys.insert(code, all.front());
        all = all.subspan(reply->keysyms_per_keycode);
    }
}

void KeyWatch::hear(const xcb_generic_event_t &event)
{
    const uint8_t type = event.response_type & 0x7F;
    if (type == XCB_MAPPING_NOTIFY) {
        readKeys();
        m_watch->flush();
        return;
    }
    const auto &generic = reinterpret_cast<const xcb_ge_generic_event_t &>(event);
    if (type != XCB_GE_GENERIC || generic.extension != m_opcode) {
        return;
    }
    const auto &raw = reinterpret_cast<const xcb_input_raw_key_press_event_t &>(event);
    const quint32 key = m_keys.value(raw.detail);
    bool wanted = false;
    switch (generic.event_type) {
    case XCB_INPUT_RAW_KEY_PRESS:
        if ((raw.flags & XCB_INPUT_KEY_EVENT_FLAGS_KEY_REPEAT) != 0) {
            return;
        }
        wanted = m_ear.press(key);
        if (key == escapeKey) {
            Q_EMIT escapePressed();
        }
        break;
    case XCB_INPUT_RAW_KEY_RELEASE:
        wanted = m_ear.release(key);
        break;
    default:
        m_ear.disturb();
    }
    if (wanted) {
        Q_EMIT returnPressed();
    }
}

} // namespace PrimTux

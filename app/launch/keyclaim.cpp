// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/keyclaim.h"

#include "launch/keymapping.h"
#include "launch/xcbreply.h"
#include "launch/xcbwatch.h"

#include <algorithm>
#include <array>
#include <utility>

#include <xcb/xinput.h>

namespace PrimTux
{
namespace
{

// By their keysyms (X11/keysymdef.h).
constexpr std::array<xcb_keysym_t, 2> superKeys{0xFFEB, 0xFFEC};

[[nodiscard]] bool hasXInput2(xcb_connection_t *connection)
{
    const xcb_query_extension_reply_t *extension
        = xcb_get_extension_data(connection, &xcb_input_id);
    if (extension == nullptr || extension->present == 0) {
        return false;
    }
    const XcbReply<xcb_input_xi_query_version_reply_t> version(xcb_input_xi_query_version_reply(
        connection, xcb_input_xi_query_version(connection, 2, 2), nullptr));
    return version && version->major_version >= 2;
}

[[nodiscard]] quint32 heldWith(const KeyCombination &combination)
{
    quint32 modifiers = 0;
    modifiers |= combination.control ? quint32{XCB_MOD_MASK_CONTROL} : 0;
    modifiers |= combination.alt ? quint32{XCB_MOD_MASK_1} : 0;
    modifiers |= combination.shift ? quint32{XCB_MOD_MASK_SHIFT} : 0;
    return modifiers;
}

} // namespace

KeyClaim::KeyClaim(ReturnKeys keys)
    : m_keys(std::move(keys))
    , m_watch(XcbWatch::open([this](const xcb_generic_event_t &event) {
        if ((event.response_type & 0x7F) == XCB_MAPPING_NOTIFY) {
            claim();
        }
    }))
{
    if (m_watch && hasXInput2(m_watch->connection())) {
        claim();
    }
}

KeyClaim::~KeyClaim() = default; // the X server gives back what a client held

void KeyClaim::claim()
{
    const QHash<quint32, quint32> keys = keyMapping(m_watch->connection());
    for (const auto [code, symbol] : keys.asKeyValueRange()) {
        if (m_keys.super && std::ranges::contains(superKeys, symbol)) {
            take(static_cast<xcb_keycode_t>(code), XCB_INPUT_MODIFIER_MASK_ANY);
        }
        for (const KeyCombination &each : m_keys.combinations) {
            if (each.key == symbol) {
                take(static_cast<xcb_keycode_t>(code), heldWith(each));
            }
        }
    }
    m_watch->flush();
}

// With and without what is locked: Caps Lock and Num Lock (the second modifier everywhere).
void KeyClaim::take(xcb_keycode_t code, quint32 modifiers)
{
    const std::array<quint32, 4> all{modifiers,
                                     modifiers | XCB_MOD_MASK_LOCK,
                                     modifiers | XCB_MOD_MASK_2,
                                     modifiers | XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};
    const bool any = modifiers == XCB_INPUT_MODIFIER_MASK_ANY;
    const quint32 events = 0; // KeyWatch hears the raw ones
    const xcb_input_xi_passive_grab_device_cookie_t cookie
        = xcb_input_xi_passive_grab_device(m_watch->connection(),
                                           XCB_CURRENT_TIME,
                                           m_watch->root(),
                                           XCB_NONE,
                                           code,
                                           XCB_INPUT_DEVICE_ALL_MASTER,
                                           any ? 1 : all.size(),
                                           1,
                                           XCB_INPUT_GRAB_TYPE_KEYCODE,
                                           XCB_INPUT_GRAB_MODE_22_ASYNC,
                                           XCB_INPUT_GRAB_MODE_22_ASYNC,
                                           XCB_INPUT_GRAB_OWNER_NO_OWNER,
                                           &events,
                                           all.data());
    // What another program has in the same way stays its own.
    xcb_discard_reply(m_watch->connection(), cookie.sequence);
}

} // namespace PrimTux

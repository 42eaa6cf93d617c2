// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two requests of the X keyboard extension, of which there is no packaged header for XCB here.
#include "launch/desktopstate.h"
#include "launch/xcbreply.h"

#include <array>
#include <span>

#include <sys/uio.h>
#include <xcb/xcbext.h>

namespace PrimTux
{
namespace
{

// The X Keyboard Extension, protocol specification, appendix D: minor opcodes and layouts.
constexpr uint8_t getState = 4;
constexpr uint8_t latchLockState = 5;
constexpr uint16_t coreKeyboard = 0x100;

struct GetState {
    uint8_t major = 0;
    uint8_t minor = 0;
    uint16_t length = 0;
    uint16_t device = coreKeyboard;
    uint16_t pad = 0;
};

struct LatchLockState {
    uint8_t major = 0;
    uint8_t minor = 0;
    uint16_t length = 0;
    uint16_t device = coreKeyboard;
    uint8_t affectModLocks = 0;
    uint8_t modLocks = 0;
    uint8_t lockGroup = 1;
    uint8_t groupLock = 0;
    uint8_t affectModLatches = 0;
    uint8_t modLatches = 0;
    uint8_t pad = 0;
    uint8_t latchGroup = 0;
    uint16_t groupLatch = 0;
};

struct State {
    uint8_t type;
    uint8_t device;
    uint16_t sequence;
    uint32_t length;
    std::array<uint8_t, 4> mods;
    uint8_t group;
    std::array<uint8_t, 19> rest;
};
static_assert(sizeof(GetState) == 8 && sizeof(LatchLockState) == 16 && sizeof(State) == 32);

[[nodiscard]] xcb_extension_t *keyboardExtension()
{
    static xcb_extension_t extension{.name = "XKEYBOARD", .global_id = 0};
    return &extension;
}

[[nodiscard]] bool hasKeyboardExtension(xcb_connection_t *connection)
{
    const xcb_query_extension_reply_t *data
        = xcb_get_extension_data(connection, keyboardExtension());
    return data != nullptr && data->present != 0;
}

template<typename Request>
unsigned int
ask(xcb_connection_t *connection, Request request, uint8_t minor, int flags, bool answered)
{
    // XCB writes into the two before those that it is given.
    std::array<iovec, 3> parts{};
    parts[2] = {.iov_base = &request, .iov_len = sizeof request};
    const xcb_protocol_request_t kind{.count = 1,
                                      .ext = keyboardExtension(),
                                      .opcode = minor,
                                      .isvoid = static_cast<uint8_t>(answered ? 0 : 1)};
    return xcb_send_request(connection, flags, &parts[2], &kind);
}

} // namespace

std::optional<int> keyboardGroup(xcb_connection_t *connection)
{
    if (!hasKeyboardExtension(connection)) {
        return std::nullopt;
    }
    const unsigned int sequence = ask(connection, GetState{}, getState, XCB_REQUEST_CHECKED, true);
    xcb_generic_error_t *error = nullptr;
    const XcbReply<State> state(
        static_cast<State *>(xcb_wait_for_reply(connection, sequence, &error)));
    const XcbReply<xcb_generic_error_t> refused(error);
    return state ? std::optional<int>(state->group) : std::nullopt;
}

void setKeyboardGroup(xcb_connection_t *connection, int group)
{
    if (hasKeyboardExtension(connection)) {
        ask(connection,
            LatchLockState{.groupLock = static_cast<uint8_t>(group)},
            latchLockState,
            0,
            false);
        xcb_flush(connection);
    }
}

} // namespace PrimTux

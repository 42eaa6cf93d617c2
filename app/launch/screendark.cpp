// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request of the extension DPMS, of which there is no packaged header for XCB here.
#include "launch/screendark.h"

#include <array>

#include <sys/uio.h>
#include <xcb/xcbext.h>

namespace PrimTux
{
namespace
{

// VESA Display Power Management Signaling Extension Protocol 1.1.
constexpr uint8_t setTimeouts = 3;

struct SetTimeouts {
    std::array<uint8_t, 4> head; // filled in by XCB
    uint16_t standby = 0; // seconds; 0: never
    uint16_t suspend = 0;
    uint16_t off = 0;
    uint16_t pad = 0;
};
static_assert(sizeof(SetTimeouts) == 12);

[[nodiscard]] xcb_extension_t *powerExtension()
{
    static xcb_extension_t extension{.name = "DPMS", .global_id = 0};
    return &extension;
}

void setPowerTimes(xcb_connection_t *connection, uint16_t seconds)
{
    SetTimeouts request{.head = {}, .standby = seconds, .suspend = seconds, .off = seconds};
    // XCB writes into the two before those that it is given.
    std::array<iovec, 3> parts{};
    parts[2] = {.iov_base = &request, .iov_len = sizeof request};
    const xcb_protocol_request_t kind{
        .count = 1, .ext = powerExtension(), .opcode = setTimeouts, .isvoid = 1};
    xcb_send_request(connection, 0, &parts[2], &kind);
}

} // namespace

void darkenScreenAfter(std::chrono::minutes time, xcb_connection_t *connection)
{
    if (connection == nullptr) {
        return;
    }
    const auto seconds = std::chrono::seconds(time).count();
    xcb_set_screen_saver(connection,
                         static_cast<int16_t>(seconds),
                         0,
                         XCB_BLANKING_PREFERRED,
                         XCB_EXPOSURES_DEFAULT);
    const xcb_query_extension_reply_t *power = xcb_get_extension_data(connection, powerExtension());
    if (power != nullptr && power->present != 0) {
        setPowerTimes(connection, static_cast<uint16_t>(seconds));
    }
    xcb_flush(connection);
}

} // namespace PrimTux

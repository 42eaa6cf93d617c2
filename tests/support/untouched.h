// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <cstdlib>
#include <memory>

#include <sys/uio.h>
#include <xcb/xcbext.h>

namespace PrimTux
{

/** How long nobody has touched this PC, as the X server counts for its saver and for DPMS; asked of
 * the extension MIT-SCREEN-SAVER, of which there is no packaged header for XCB here. */
[[nodiscard]] inline std::chrono::milliseconds untouchedFor(xcb_connection_t *connection)
{
    struct Answer {
        uint8_t kind;
        uint8_t state;
        uint16_t sequence;
        uint32_t length;
        uint32_t window;
        uint32_t untilSaver;
        uint32_t sinceInput; // milliseconds
        uint32_t events;
        std::array<uint32_t, 2> rest;
    };
    struct Free {
        void operator()(void *pointer) const { std::free(pointer); }
    };
    static xcb_extension_t extension{"MIT-SCREEN-SAVER", 0};
    struct {
        uint8_t major = 0; // xcb fills these in
        uint8_t minor = 1;
        uint16_t length = 2;
        uint32_t drawable = 0;
    } query{.drawable = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root};
    const xcb_protocol_request_t request{.count = 1, .ext = &extension, .opcode = 1, .isvoid = 0};
    std::array<iovec, 3> parts{}; // the first two are xcb's
    parts[2] = {.iov_base = &query, .iov_len = sizeof query};
    const unsigned sequence
        = xcb_send_request(connection, XCB_REQUEST_CHECKED, &parts[2], &request);
    const std::unique_ptr<Answer, Free> reply(
        static_cast<Answer *>(xcb_wait_for_reply(connection, sequence, nullptr)));
    return std::chrono::milliseconds(reply ? reply->sinceInput : 0);
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/lowmode.h"

#include <cstdlib>
#include <memory>
#include <string_view>

#include <xcb/randr.h>

namespace
{

struct Free {
    void operator()(void *reply) const { std::free(reply); } // NOLINT(*-no-malloc): xcb's way
};

template<typename Reply>
using Owned = std::unique_ptr<Reply, Free>;

} // namespace

bool setLowMode(xcb_connection_t *connection)
{
    constexpr std::string_view name = "low";
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_randr_mode_info_t mode{};
    mode.width = 800;
    mode.height = 600;
    mode.dot_clock = 800 * 600 * 60;
    mode.htotal = mode.width;
    mode.vtotal = mode.height;
    mode.name_len = name.size();
    const Owned<xcb_randr_create_mode_reply_t> made(xcb_randr_create_mode_reply(
        connection,
        xcb_randr_create_mode(connection, root, mode, name.size(), name.data()),
        nullptr));
    const Owned<xcb_randr_get_screen_resources_reply_t> resources(
        xcb_randr_get_screen_resources_reply(
            connection, xcb_randr_get_screen_resources(connection, root), nullptr));
    if (!made || !resources || resources->num_outputs == 0 || resources->num_crtcs == 0) {
        return false;
    }
    const xcb_randr_output_t output = *xcb_randr_get_screen_resources_outputs(resources.get());
    const xcb_randr_crtc_t crtc = *xcb_randr_get_screen_resources_crtcs(resources.get());
    xcb_randr_add_output_mode(connection, output, made->mode);
    const Owned<xcb_randr_set_crtc_config_reply_t> set(
        xcb_randr_set_crtc_config_reply(connection,
                                        xcb_randr_set_crtc_config(connection,
                                                                  crtc,
                                                                  XCB_CURRENT_TIME,
                                                                  XCB_CURRENT_TIME,
                                                                  0,
                                                                  0,
                                                                  made->mode,
                                                                  XCB_RANDR_ROTATION_ROTATE_0,
                                                                  1,
                                                                  &output),
                                        nullptr));
    return set && set->status == XCB_RANDR_SET_CONFIG_SUCCESS;
}

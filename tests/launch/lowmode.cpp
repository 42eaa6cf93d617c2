// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/lowmode.h"

#include "launch/xcbreply.h"

using PrimTux::XcbReply;

namespace
{

[[nodiscard]] xcb_window_t rootOf(xcb_connection_t *connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

} // namespace

xcb_randr_mode_t makeLowMode(xcb_connection_t *connection, std::string_view name)
{
    xcb_randr_mode_info_t mode{};
    mode.width = 800;
    mode.height = 600;
    mode.dot_clock = 800 * 600 * 60;
    mode.htotal = mode.width;
    mode.vtotal = mode.height;
    mode.name_len = static_cast<uint16_t>(name.size());
    const XcbReply<xcb_randr_create_mode_reply_t> made(xcb_randr_create_mode_reply(
        connection,
        xcb_randr_create_mode(
            connection, rootOf(connection), mode, static_cast<uint32_t>(name.size()), name.data()),
        nullptr));
    return made ? made->mode : xcb_randr_mode_t{XCB_NONE};
}

bool setLowMode(xcb_connection_t *connection)
{
    const xcb_randr_mode_t mode = makeLowMode(connection, "low");
    const XcbReply<xcb_randr_get_screen_resources_reply_t> resources(
        xcb_randr_get_screen_resources_reply(
            connection, xcb_randr_get_screen_resources(connection, rootOf(connection)), nullptr));
    if (mode == XCB_NONE || !resources || resources->num_outputs == 0
        || resources->num_crtcs == 0) {
        return false;
    }
    const xcb_randr_output_t output = *xcb_randr_get_screen_resources_outputs(resources.get());
    const xcb_randr_crtc_t crtc = *xcb_randr_get_screen_resources_crtcs(resources.get());
    xcb_randr_add_output_mode(connection, output, mode);
    const XcbReply<xcb_randr_set_crtc_config_reply_t> set(
        xcb_randr_set_crtc_config_reply(connection,
                                        xcb_randr_set_crtc_config(connection,
                                                                  crtc,
                                                                  XCB_CURRENT_TIME,
                                                                  XCB_CURRENT_TIME,
                                                                  0,
                                                                  0,
                                                                  mode,
                                                                  XCB_RANDR_ROTATION_ROTATE_0,
                                                                  1,
                                                                  &output),
                                        nullptr));
    return set && set->status == XCB_RANDR_SET_CONFIG_SUCCESS;
}

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/screenmode.h"

#include "launch/xcbreply.h"

#include <QCoreApplication>
#include <QRect>

#include <algorithm>
#include <span>

#include <xcb/randr.h>

namespace PrimTux
{
namespace
{

struct ScreenText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ScreenMode)
};

using Resources = XcbReply<xcb_randr_get_screen_resources_current_reply_t>;

[[nodiscard]] const xcb_screen_t *screenOf(xcb_connection_t *connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
}

[[nodiscard]] Resources resourcesOf(xcb_connection_t *connection)
{
    // "Current": without asking the monitors again, which takes up to a second.
    return Resources(xcb_randr_get_screen_resources_current_reply(
        connection,
        xcb_randr_get_screen_resources_current(connection, screenOf(connection)->root),
        nullptr));
}

[[nodiscard]] bool knowsRandr(xcb_connection_t *connection)
{
    if (connection == nullptr || xcb_get_extension_data(connection, &xcb_randr_id)->present == 0) {
        return false;
    }
    const XcbReply<xcb_randr_query_version_reply_t> version(xcb_randr_query_version_reply(
        connection, xcb_randr_query_version(connection, 1, 3), nullptr));
    return version && (version->major_version > 1 || version->minor_version >= 3);
}

[[nodiscard]] std::optional<ScreenArea>
areaOf(xcb_connection_t *connection, xcb_randr_crtc_t id, xcb_timestamp_t at)
{
    const XcbReply<xcb_randr_get_crtc_info_reply_t> reply(xcb_randr_get_crtc_info_reply(
        connection, xcb_randr_get_crtc_info(connection, id, at), nullptr));
    if (!reply) {
        return std::nullopt;
    }
    const std::span outputs(
        xcb_randr_get_crtc_info_outputs(reply.get()),
        static_cast<std::size_t>(xcb_randr_get_crtc_info_outputs_length(reply.get())));
    return ScreenArea{.id = id,
                      .x = reply->x,
                      .y = reply->y,
                      .size = {reply->width, reply->height},
                      .mode = reply->mode,
                      .rotation = reply->rotation,
                      .outputs = {outputs.begin(), outputs.end()}};
}

[[nodiscard]] bool
configure(xcb_connection_t *connection, const ScreenArea &area, xcb_timestamp_t at)
{
    const XcbReply<xcb_randr_set_crtc_config_reply_t> reply(xcb_randr_set_crtc_config_reply(
        connection,
        xcb_randr_set_crtc_config(connection,
                                  area.id,
                                  XCB_CURRENT_TIME,
                                  at,
                                  static_cast<int16_t>(area.x),
                                  static_cast<int16_t>(area.y),
                                  area.mode,
                                  area.rotation,
                                  static_cast<uint32_t>(area.outputs.size()),
                                  area.outputs.data()),
        nullptr));
    return reply && reply->status == XCB_RANDR_SET_CONFIG_SUCCESS;
}

[[nodiscard]] ScreenArea switchedOff(const ScreenArea &area)
{
    return {.id = area.id, .x = 0, .y = 0, .size = {}, .mode = 0, .rotation = 1, .outputs = {}};
}

} // namespace

ScreenChange changeBetween(const ScreenLayout &now, const ScreenLayout &wanted)
{
    ScreenChange change{.switchedOff = {},
                        .resized = now.size != wanted.size,
                        .setUp = {},
                        .newPrimary = now.primary != wanted.primary};
    const QRect desktop(QPoint(), wanted.size);
    for (const ScreenArea &area : now.areas) {
        const auto target = std::ranges::find(wanted.areas, area.id, &ScreenArea::id);
        const bool same = target != wanted.areas.end() && *target == area;
        const bool fits = desktop.contains(QRect(QPoint(area.x, area.y), area.size));
        if (area.mode != 0 && (!same || !fits)) {
            change.switchedOff.push_back(switchedOff(area));
        }
    }
    for (const ScreenArea &area : wanted.areas) {
        if (area.mode != 0 && !std::ranges::contains(now.areas, area)) {
            change.setUp.push_back(area);
        }
    }
    return change;
}

std::optional<ScreenLayout> screenLayout(xcb_connection_t *connection)
{
    if (!knowsRandr(connection)) {
        return std::nullopt;
    }
    const xcb_screen_t *screen = screenOf(connection);
    const Resources resources = resourcesOf(connection);
    const XcbReply<xcb_get_geometry_reply_t> size(
        xcb_get_geometry_reply(connection, xcb_get_geometry(connection, screen->root), nullptr));
    const XcbReply<xcb_randr_get_output_primary_reply_t> primary(xcb_randr_get_output_primary_reply(
        connection, xcb_randr_get_output_primary(connection, screen->root), nullptr));
    if (!resources || !size || !primary) {
        return std::nullopt;
    }
    ScreenLayout layout{.size = {size->width, size->height},
                        .millimetres
                        = {screen->width_in_millimeters, screen->height_in_millimeters},
                        .areas = {},
                        .primary = primary->output};
    const std::span crtcs(
        xcb_randr_get_screen_resources_current_crtcs(resources.get()),
        static_cast<std::size_t>(
            xcb_randr_get_screen_resources_current_crtcs_length(resources.get())));
    for (const xcb_randr_crtc_t crtc : crtcs) {
        if (auto area = areaOf(connection, crtc, resources->config_timestamp)) {
            layout.areas.push_back(*std::move(area));
        }
    }
    return layout;
}

Result<bool> restoreScreens(xcb_connection_t *connection, const ScreenLayout &wanted)
{
    const std::optional<ScreenLayout> now = screenLayout(connection);
    const Resources resources = now ? resourcesOf(connection) : nullptr;
    if (!now || !resources) {
        return std::unexpected(
            Error{ScreenText::tr("The X server does not tell how its screens are set up.")});
    }
    const ScreenChange change = changeBetween(*now, wanted);
    if (change == ScreenChange{}) {
        return false;
    }
    const xcb_window_t root = screenOf(connection)->root;
    const auto set = [&](const ScreenArea &area) {
        return configure(connection, area, resources->config_timestamp);
    };

    xcb_grab_server(connection); // nobody sees the steps between
    bool done = std::ranges::all_of(change.switchedOff, set);
    if (change.resized) {
        xcb_randr_set_screen_size(connection,
                                  root,
                                  static_cast<uint16_t>(wanted.size.width()),
                                  static_cast<uint16_t>(wanted.size.height()),
                                  static_cast<uint32_t>(wanted.millimetres.width()),
                                  static_cast<uint32_t>(wanted.millimetres.height()));
    }
    done = std::ranges::all_of(change.setUp, set) && done;
    if (change.newPrimary) {
        xcb_randr_set_output_primary(connection, root, wanted.primary);
    }
    xcb_ungrab_server(connection);
    xcb_flush(connection);
    if (!done) {
        return std::unexpected(
            Error{ScreenText::tr("The X server refuses the screen mode of before.")});
    }
    return true;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/unmanagedwindows.h"

#include "launch/xcbreply.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace PrimTux
{
namespace
{

constexpr int smallest = 100; // pixels either way; less is a tooltip

[[nodiscard]] xcb_atom_t atom(xcb_connection_t *connection, std::string_view name)
{
    const XcbReply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
        connection,
        xcb_intern_atom(connection, 1, static_cast<uint16_t>(name.size()), name.data()),
        nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

[[nodiscard]] bool isUnmanaged(xcb_connection_t *connection, xcb_window_t window)
{
    const auto attributesAsked = xcb_get_window_attributes(connection, window);
    const auto geometryAsked = xcb_get_geometry(connection, window);
    const XcbReply<xcb_get_window_attributes_reply_t> attributes(
        xcb_get_window_attributes_reply(connection, attributesAsked, nullptr));
    const XcbReply<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(connection, geometryAsked, nullptr));
    return attributes && geometry && attributes->override_redirect != 0
        && attributes->map_state == XCB_MAP_STATE_VIEWABLE && geometry->width >= smallest
        && geometry->height >= smallest;
}

[[nodiscard]] qint64
processOf(xcb_connection_t *connection, xcb_window_t window, xcb_atom_t property)
{
    const XcbReply<xcb_get_property_reply_t> reply(xcb_get_property_reply(
        connection,
        xcb_get_property(connection, 0, window, property, XCB_ATOM_CARDINAL, 0, 1),
        nullptr));
    if (!reply || reply->format != 32 || xcb_get_property_value_length(reply.get()) < 4) {
        return 0;
    }
    return *static_cast<const uint32_t *>(xcb_get_property_value(reply.get()));
}

} // namespace

bool hasUnmanagedWindow(xcb_connection_t *connection, const std::function<bool(qint64)> &belongs)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const XcbReply<xcb_query_tree_reply_t> tree(
        xcb_query_tree_reply(connection, xcb_query_tree(connection, root), nullptr));
    const xcb_atom_t property = atom(connection, "_NET_WM_PID");
    if (!tree || property == XCB_ATOM_NONE) {
        return false;
    }
    const std::span windows(xcb_query_tree_children(tree.get()),
                            static_cast<std::size_t>(xcb_query_tree_children_length(tree.get())));
    return std::ranges::any_of(windows, [&](xcb_window_t window) {
        if (!isUnmanaged(connection, window)) {
            return false;
        }
        const qint64 pid = processOf(connection, window, property);
        return pid > 0 && belongs(pid);
    });
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/topmost.h"

#include "launch/xcbreply.h"
#include "launch/xcbwatch.h"

#include <string_view>

namespace PrimTux
{
namespace
{

[[nodiscard]] std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

/** Whether windows are drawn apart and put together by a compositing manager (Extended Window
 * Manager Hints, _NET_WM_CM_S0). */
[[nodiscard]] bool hasCompositor(xcb_connection_t *connection)
{
    constexpr std::string_view name = "_NET_WM_CM_S0";
    const XcbReply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
        connection,
        xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.data()),
        nullptr));
    if (!atom) {
        return false;
    }
    const XcbReply<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(
        connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_NONE;
}

[[nodiscard]] bool
comesAbove(const xcb_generic_event_t &event, xcb_window_t root, xcb_window_t window)
{
    switch (event.response_type & 0x7F) {
    case XCB_MAP_NOTIFY: {
        const auto &map = reinterpret_cast<const xcb_map_notify_event_t &>(event);
        return map.event == root && map.window != window;
    }
    case XCB_CONFIGURE_NOTIFY: {
        const auto &configure = reinterpret_cast<const xcb_configure_notify_event_t &>(event);
        return configure.event == root && configure.above_sibling == window;
    }
    default:
        return false;
    }
}

} // namespace

Topmost::Topmost(xcb_window_t window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_watch(XcbWatch::open([this](const xcb_generic_event_t &event) { hear(event); }))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &Topmost::raise);
    if (!m_watch) {
        return;
    }
    constexpr uint32_t visibility = XCB_EVENT_MASK_VISIBILITY_CHANGE;
    xcb_change_window_attributes(m_watch->connection(), m_window, XCB_CW_EVENT_MASK, &visibility);
    m_composited = hasCompositor(m_watch->connection());
    if (m_composited) {
        constexpr uint32_t children = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(
            m_watch->connection(), m_watch->root(), XCB_CW_EVENT_MASK, &children);
    }
    raise();
}

Topmost::~Topmost() = default;

void Topmost::hear(const xcb_generic_event_t &event)
{
    if ((event.response_type & 0x7F) == XCB_VISIBILITY_NOTIFY) {
        const auto &change = reinterpret_cast<const xcb_visibility_notify_event_t &>(event);
        if (change.state == XCB_VISIBILITY_UNOBSCURED) {
            m_later.stop();
        } else {
            covered();
        }
    } else if (m_composited && comesAbove(event, m_watch->root(), m_window)) {
        covered();
    }
}

void Topmost::covered()
{
    if (m_later.isActive()) {
        return;
    }
    const std::chrono::milliseconds wait = m_patience.coveredAt(steadyNow());
    if (wait.count() == 0) {
        raise();
    } else {
        m_later.start(wait);
    }
}

void Topmost::raise()
{
    constexpr uint32_t above = XCB_STACK_MODE_ABOVE;
    xcb_configure_window(m_watch->connection(), m_window, XCB_CONFIG_WINDOW_STACK_MODE, &above);
    m_watch->flush();
}

} // namespace PrimTux

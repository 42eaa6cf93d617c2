// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windows.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstring>

namespace PrimTux
{

Windows::Windows(XServer &server)
    : m_server(server)
{
}

std::vector<Window> Windows::all()
{
    std::vector<Window> windows;
    for (const quint32 id : numbers(m_server.root(), "_NET_CLIENT_LIST_STACKING")) {
        windows.push_back(describe(id));
    }
    return windows;
}

std::optional<Window> Windows::active()
{
    const std::vector<quint32> ids = numbers(m_server.root(), "_NET_ACTIVE_WINDOW");
    if (ids.empty() || ids.front() == XCB_NONE || !hasKeyboard(ids.front())) {
        return std::nullopt;
    }
    return describe(ids.front());
}

std::optional<Window> Windows::ofProcess(qint64 pid)
{
    const std::vector<Window> windows = all();
    const auto found = std::ranges::find(windows, pid, &Window::pid);
    return found == windows.end() ? std::nullopt : std::optional(*found);
}

std::optional<Window> Windows::ofKind(QStringView kind)
{
    const std::vector<Window> windows = all();
    const auto found = std::ranges::find_if(windows, [kind](const Window &window) {
        return kind.compare(window.kind, Qt::CaseInsensitive) == 0;
    });
    return found == windows.end() ? std::nullopt : std::optional(*found);
}

QByteArray Windows::property(xcb_window_t window, const QByteArray &name)
{
    const xcb_get_property_cookie_t cookie = xcb_get_property(
        m_server.connection(), 0, window, m_server.atom(name), XCB_ATOM_ANY, 0, 4096);
    const XcbReply<xcb_get_property_reply_t> reply(
        xcb_get_property_reply(m_server.connection(), cookie, nullptr));
    if (!reply) {
        return {};
    }
    return {static_cast<const char *>(xcb_get_property_value(reply.get())),
            xcb_get_property_value_length(reply.get())};
}

std::vector<quint32> Windows::numbers(xcb_window_t window, const QByteArray &name)
{
    const QByteArray bytes = property(window, name);
    std::vector<quint32> values(static_cast<std::size_t>(bytes.size()) / sizeof(quint32));
    if (!values.empty()) {
        std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(quint32));
    }
    return values;
}

Window Windows::describe(xcb_window_t id)
{
    Window window;
    window.id = id;
    window.title = QString::fromUtf8(property(id, "_NET_WM_NAME"));
    if (window.title.isEmpty()) {
        window.title = QString::fromLatin1(property(id, "WM_NAME"));
    }
    const QByteArrayList kinds = property(id, "WM_CLASS").split('\0');
    window.kind = QString::fromLatin1(kinds.value(1));
    const std::vector<quint32> pids = numbers(id, "_NET_WM_PID");
    window.pid = pids.empty() ? 0 : pids.front();
    window.fullScreen = std::ranges::contains(numbers(id, "_NET_WM_STATE"),
                                              m_server.atom("_NET_WM_STATE_FULLSCREEN"));

    xcb_connection_t *connection = m_server.connection();
    const xcb_get_geometry_cookie_t size = xcb_get_geometry(connection, id);
    const xcb_translate_coordinates_cookie_t corner
        = xcb_translate_coordinates(connection, id, m_server.root(), 0, 0);
    const XcbReply<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(connection, size, nullptr));
    const XcbReply<xcb_translate_coordinates_reply_t> place(
        xcb_translate_coordinates_reply(connection, corner, nullptr));
    if (geometry && place) {
        window.place = {place->dst_x, place->dst_y, geometry->width, geometry->height};
    }
    return window;
}

// The focus may be on a child of the window: toolkits do so.
bool Windows::hasKeyboard(xcb_window_t id) const
{
    xcb_connection_t *connection = m_server.connection();
    const XcbReply<xcb_get_input_focus_reply_t> focus(
        xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
    xcb_window_t window = focus ? focus->focus : xcb_window_t{XCB_NONE};
    while (window != XCB_NONE && window != m_server.root()) {
        if (window == id) {
            return true;
        }
        const XcbReply<xcb_query_tree_reply_t> tree(
            xcb_query_tree_reply(connection, xcb_query_tree(connection, window), nullptr));
        window = tree ? tree->parent : xcb_window_t{XCB_NONE};
    }
    return false;
}

} // namespace PrimTux

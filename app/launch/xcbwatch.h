// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

#include <xcb/xcb.h>

namespace PrimTux
{

/**
 * A connection to the X server besides Qt's, and its events as they come; sleeps in between. What
 * was asked for through it is forgotten with it.
 */
class XcbWatch
{
public:
    using Listener = std::function<void(const xcb_generic_event_t &)>;

    /** None where there is no X server to watch. */
    [[nodiscard]] static std::unique_ptr<XcbWatch> open(Listener listener);
    ~XcbWatch();

    XcbWatch(const XcbWatch &) = delete;
    XcbWatch &operator=(const XcbWatch &) = delete;

    [[nodiscard]] xcb_connection_t *connection() const { return m_connection.get(); }
    [[nodiscard]] xcb_window_t root() const;
    /** Sends what was asked; what came with the answers is told soon. */
    void flush();

private:
    using Connection = std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)>;

    XcbWatch(Connection connection, Listener listener);
    void tell();

    Connection m_connection;
    Listener m_listener;
    QSocketNotifier m_readable;
};

} // namespace PrimTux

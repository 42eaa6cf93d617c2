// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/xcbwatch.h"

#include "launch/xcbreply.h"

#include <QGuiApplication>

#include <utility>

namespace PrimTux
{

std::unique_ptr<XcbWatch> XcbWatch::open(Listener listener)
{
    if (qGuiApp == nullptr
        || qGuiApp->nativeInterface<QNativeInterface::QX11Application>() == nullptr) {
        return nullptr;
    }
    Connection connection(xcb_connect(nullptr, nullptr), &xcb_disconnect);
    if (xcb_connection_has_error(connection.get()) != 0) {
        return nullptr;
    }
    return std::unique_ptr<XcbWatch>(new XcbWatch(std::move(connection), std::move(listener)));
}

XcbWatch::XcbWatch(Connection connection, Listener listener)
    : m_connection(std::move(connection))
    , m_listener(std::move(listener))
    , m_readable(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
{
    QObject::connect(&m_readable, &QSocketNotifier::activated, &m_readable, [this] { tell(); });
}

XcbWatch::~XcbWatch() = default;

xcb_window_t XcbWatch::root() const
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection())).data->root;
}

// An answer that was waited for may have brought events with it, of which the socket tells no more.
void XcbWatch::flush()
{
    xcb_flush(connection());
    QMetaObject::invokeMethod(&m_readable, [this] { tell(); }, Qt::QueuedConnection);
}

void XcbWatch::tell()
{
    while (const XcbReply<xcb_generic_event_t> event{xcb_poll_for_event(connection())}) {
        m_listener(*event);
    }
    if (xcb_connection_has_error(connection()) != 0) {
        m_readable.setEnabled(false); // the X server is gone
    }
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/xserver.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

Result<XServer> XServer::connectTo(const QString &display)
{
    int number = 0;
    xcb_connection_t *connection = xcb_connect(display.toLatin1().constData(), &number);
    if (xcb_connection_has_error(connection) != 0) {
        xcb_disconnect(connection);
        return std::unexpected(Error{u"The X server %1 does not answer."_s.arg(display)});
    }
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
    return XServer(connection, screen);
}

QSize XServer::size() const
{
    const XcbReply<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(connection(), xcb_get_geometry(connection(), root()), nullptr));
    return geometry ? QSize(geometry->width, geometry->height) : QSize();
}

xcb_atom_t XServer::atom(const QByteArray &name)
{
    if (!m_atoms.contains(name)) {
        const xcb_intern_atom_cookie_t cookie = xcb_intern_atom(
            connection(), 0, static_cast<uint16_t>(name.size()), name.constData());
        const XcbReply<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(connection(), cookie, nullptr));
        m_atoms.insert(name, reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE});
    }
    return m_atoms.value(name);
}

} // namespace PrimTux

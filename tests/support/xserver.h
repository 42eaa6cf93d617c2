// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QHash>
#include <QSize>
#include <QString>

#include <cstdlib>
#include <memory>

#include <xcb/xcb.h>

namespace PrimTux
{

/** Frees what xcb allocates. */
struct FreeDeleter {
    void operator()(void *pointer) const { std::free(pointer); }
};
template<typename T>
using XcbReply = std::unique_ptr<T, FreeDeleter>;

/** A connection to an X server, closed by itself. */
class XServer
{
public:
    /** Connects to @p display, for instance ":7". */
    [[nodiscard]] static Result<XServer> connectTo(const QString &display);

    [[nodiscard]] xcb_connection_t *connection() const { return m_connection.get(); }
    [[nodiscard]] xcb_window_t root() const { return m_screen->root; }
    [[nodiscard]] QSize size() const;
    [[nodiscard]] xcb_atom_t atom(const QByteArray &name);
    void flush() const { xcb_flush(connection()); }

private:
    struct Disconnect {
        void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
    };

    XServer(xcb_connection_t *connection, const xcb_screen_t *screen)
        : m_connection(connection)
        , m_screen(screen)
    {
    }

    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    const xcb_screen_t *m_screen;
    QHash<QByteArray, xcb_atom_t> m_atoms;
};

} // namespace PrimTux

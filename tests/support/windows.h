// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/xserver.h"

#include <QRect>

#include <optional>
#include <vector>

namespace PrimTux
{

/** A window as the window manager tells of it (Extended Window Manager Hints). */
struct Window {
    xcb_window_t id = XCB_NONE;
    QString title;
    QString kind; // the class part of WM_CLASS
    qint64 pid = 0;
    QRect place; // on the screen, without the frame
    bool fullScreen = false;
};

/** The windows of a desktop. */
class Windows
{
public:
    explicit Windows(XServer &server);

    /** All windows under the window manager's care, the topmost last. */
    [[nodiscard]] std::vector<Window> all();
    /** The window that has the keyboard: both the window manager and the X server say so. */
    [[nodiscard]] std::optional<Window> active();
    /** The first window of the process @p pid. */
    [[nodiscard]] std::optional<Window> ofProcess(qint64 pid);
    /** The first window whose WM_CLASS is @p kind, in whatever case. */
    [[nodiscard]] std::optional<Window> ofKind(QStringView kind);

private:
    [[nodiscard]] QByteArray property(xcb_window_t window, const QByteArray &name);
    [[nodiscard]] std::vector<quint32> numbers(xcb_window_t window, const QByteArray &name);
    [[nodiscard]] Window describe(xcb_window_t id);
    [[nodiscard]] bool hasKeyboard(xcb_window_t id) const;

    XServer &m_server;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "launch/screenmode.h"

#include <vector>

namespace PrimTux
{

/** The brightness curves of one CRTC (RandR 1.2). */
struct Gamma {
    quint32 area = 0; // ScreenArea::id
    std::vector<quint16> red;
    std::vector<quint16> green;
    std::vector<quint16> blue;

    friend bool operator==(const Gamma &, const Gamma &) = default;
};

/** What a program may leave otherwise than it found it: of the screens and of the keyboard. */
struct DesktopState {
    std::optional<ScreenLayout> screens;
    std::vector<Gamma> gamma;
    std::optional<int> keyboardGroup; // which of the keyboard's layouts is used (XKB)

    friend bool operator==(const DesktopState &, const DesktopState &) = default;
};

/** How it is now; empty without an X server. */
[[nodiscard]] DesktopState desktopState(xcb_connection_t *connection);

/** Goes back to @p wanted and tells in words what had to be changed, or could not be. */
[[nodiscard]] QStringList restoreDesktop(xcb_connection_t *connection, const DesktopState &wanted);

/** The layout of the keyboard that is used; none without the X keyboard extension. */
[[nodiscard]] std::optional<int> keyboardGroup(xcb_connection_t *connection);
void setKeyboardGroup(xcb_connection_t *connection, int group);

} // namespace PrimTux

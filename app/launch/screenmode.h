// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSize>

#include <optional>
#include <vector>

#include <xcb/xcb.h>

namespace PrimTux
{

/** One picture generator of a graphics card, and what it drives (RandR 1.2: a CRTC). */
struct ScreenArea {
    quint32 id = 0;
    int x = 0;
    int y = 0;
    QSize size; // rotation included; empty if switched off
    quint32 mode = 0; // 0: switched off
    quint16 rotation = 1;
    std::vector<quint32> outputs;

    friend bool operator==(const ScreenArea &, const ScreenArea &) = default;
};

/** What all screens show: how they are set up at one moment. */
struct ScreenLayout {
    QSize size; // pixels, of the whole desktop
    QSize millimetres;
    std::vector<ScreenArea> areas;
    quint32 primary = 0; // output

    friend bool operator==(const ScreenLayout &, const ScreenLayout &) = default;
};

/** What takes one layout to another, in an order in which every step is allowed. */
struct ScreenChange {
    std::vector<ScreenArea> switchedOff; // first: they would not fit any more, or change
    bool resized = false; // then the desktop
    std::vector<ScreenArea> setUp; // then these
    bool newPrimary = false;

    friend bool operator==(const ScreenChange &, const ScreenChange &) = default;
};

[[nodiscard]] ScreenChange changeBetween(const ScreenLayout &now, const ScreenLayout &wanted);

/** The layout of the X server's screens; none without RandR 1.3. */
[[nodiscard]] std::optional<ScreenLayout> screenLayout(xcb_connection_t *connection);

/** Goes back to @p wanted; does nothing if that is how it is. True if something was changed. */
[[nodiscard]] Result<bool> restoreScreens(xcb_connection_t *connection, const ScreenLayout &wanted);

} // namespace PrimTux

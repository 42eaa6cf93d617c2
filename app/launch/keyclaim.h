// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/returnkeys.h"

#include <memory>

#include <xcb/xcb.h>

namespace PrimTux
{

class XcbWatch;

/**
 * Takes the keys that lead back from the desktop, which has menus and a browser of its own on some
 * of them, for as long as this lives. KeyWatch still hears them; no program does. Grabs of XInput
 * 2, which come before those of the core protocol that desktops make.
 */
class KeyClaim
{
public:
    explicit KeyClaim(ReturnKeys keys);
    ~KeyClaim();

    KeyClaim(const KeyClaim &) = delete;
    KeyClaim &operator=(const KeyClaim &) = delete;

private:
    void claim();
    void take(xcb_keycode_t code, quint32 modifiers);

    ReturnKeys m_keys;
    std::unique_ptr<XcbWatch> m_watch;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "launch/idlescreen.h"

#include <optional>

namespace PrimTux
{

struct MenuConf;
class ScreenAwake;

/**
 * What menu.conf says and an X server would do, in the session that is the menu under Wayland: the
 * keys that lead back, and when the screen turns dark. Does nothing elsewhere: there it is the
 * desktop's own business.
 */
class WaylandSession
{
public:
    /** Begins; @p awake tells while a program keeps the screen on. */
    void begin(const MenuConf &conf, const ScreenAwake &awake);

private:
    std::optional<IdleScreen> m_screen;
};

} // namespace PrimTux

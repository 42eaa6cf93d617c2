// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/menuconf.h"

#include <QLatin1StringView>

#include <span>

namespace PrimTux
{

/** A key of menu.conf. */
struct MenuConfKey {
    QLatin1StringView name;
    QLatin1StringView value; // its default, as one would write it
    Result<void> (*take)(MenuConf &conf, const QString &value); // the error says what was expected
};

/** All of them, in the order in which they are documented (data/menu.conf, data/doc/fleet.md). */
[[nodiscard]] std::span<const MenuConfKey> menuConfKeys();

} // namespace PrimTux

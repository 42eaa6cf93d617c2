// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>
#include <string_view>

namespace PrimTux
{

/**
 * The keyboard of this PC as /etc/default/keyboard tells it (keyboard(5)), under the names that
 * libxkbcommon reads: XKB_DEFAULT_LAYOUT… Its options lose what ends the X server and gain what
 * takes the switch of virtual terminals off the keys.
 */
[[nodiscard]] std::map<std::string, std::string> keyboardVariables(std::string_view file);

/** The options among @p variables. */
[[nodiscard]] std::string keyboardOptionsOf(const std::map<std::string, std::string> &variables);

} // namespace PrimTux

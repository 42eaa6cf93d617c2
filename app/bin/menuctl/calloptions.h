// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"

#include <string>
#include <vector>

namespace PrimTux
{

/** What commands work on: this PC, as the environment tells; names in @p language if one is given.
 */
[[nodiscard]] CatalogueSetting settingFor(const std::string &language, bool json);

/** Arguments as the command line gives them. */
[[nodiscard]] QStringList stringListOf(const std::vector<std::string> &arguments);

} // namespace PrimTux

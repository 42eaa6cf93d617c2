// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguegroup.h"

namespace PrimTux
{

/** Adds "handymenu" to the group @p import: menus of the older PrimTux made a catalogue document.
 */
void addHandyMenuCommand(CLI::App &import, Task &task);

} // namespace PrimTux

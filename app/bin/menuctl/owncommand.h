// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/calloptions.h"

namespace PrimTux
{

/** Adds "own" to the group @p exports: what this classroom says of activities, to be shared. */
void addOwnExport(CLI::App &exports, Task &task);

} // namespace PrimTux

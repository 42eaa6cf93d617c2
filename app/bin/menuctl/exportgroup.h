// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguegroup.h"

namespace PrimTux
{

/** Adds "export" to the group @p catalogue: what we know in the formats of other systems. */
void addExportGroup(CLI::App &catalogue, Task &task);

} // namespace PrimTux

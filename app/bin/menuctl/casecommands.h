// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguegroup.h"

namespace PrimTux
{

/** Add "case" to the group of imports, and to the group of exports. */
void addCaseImport(CLI::App &group, Task &task);
void addCaseExport(CLI::App &group, Task &task);

} // namespace PrimTux

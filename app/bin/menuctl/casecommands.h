// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguegroup.h"

namespace PrimTux
{

/** Adds "case" to the group @p import, and to the group @p exports. */
void addCaseImport(CLI::App &import, Task &task);
void addCaseExport(CLI::App &exports, Task &task);

} // namespace PrimTux

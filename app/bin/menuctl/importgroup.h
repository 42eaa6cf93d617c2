// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguegroup.h"

namespace PrimTux
{

/** Adds "import" to the group @p catalogue: files of other systems made files of ours. */
void addImportGroup(CLI::App &catalogue, Task &task);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguegroup.h"

namespace PrimTux
{

/** Adds the command "status" to @p program; when it is called it sets @p task. */
void addStatusCommand(CLI::App &program, Task &task);

} // namespace PrimTux

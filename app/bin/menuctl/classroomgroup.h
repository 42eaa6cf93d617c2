// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguegroup.h"

namespace PrimTux
{

/** Adds the group "classroom" to @p program; the command that is called sets @p task. */
void addClassroomGroup(CLI::App &program, Task &task);

} // namespace PrimTux

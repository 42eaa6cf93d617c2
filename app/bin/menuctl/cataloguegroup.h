// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"
#include "bin/menuctl/exitcode.h"

#include <functional>
#include <string>

namespace CLI
{
class App;
}

namespace PrimTux
{

/** What a command line asks to be done, once it is understood. */
using Task = std::function<ExitCode()>;

/** Adds the group "catalogue" to @p program; the command that is called sets @p task. */
void addCatalogueGroup(CLI::App &program, Task &task);

} // namespace PrimTux

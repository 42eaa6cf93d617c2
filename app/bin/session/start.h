// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace PrimTux
{

/**
 * Starts @p command (a program by path or name, then its arguments) with default signals; it is
 * asked to end when this process dies. What it prints goes to @p output, unless that is negative.
 * Returns 0 if no process can be made; a program that cannot be executed ends with 127.
 */
[[nodiscard]] pid_t startCommand(const std::vector<std::string> &command, int output);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "descriptor.h"

#include <expected>
#include <string>
#include <vector>

#include <sys/types.h>

namespace PrimTux
{

/** A program that was started, in a session and process group of its own. */
struct Child {
    pid_t pid = 0;
    Descriptor output; // what it and its descendants print, non-blocking
};

/**
 * Starts @p command with the environment and the working folder of this process. It gets default
 * signals, nothing to read, its output in a pipe and no other descriptor. The error is an errno of
 * execve(2), fork(2) or pipe(2).
 */
[[nodiscard]] std::expected<Child, int> startChild(const std::vector<std::string> &command);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <expected>
#include <span>
#include <string>
#include <vector>

#include <sys/types.h>

namespace PrimTux
{

/** What the command line of primtux-menu-run says. */
struct RunOptions {
    std::string activity; // name given to those who connect later
    std::string log; // file for what the program prints; empty: thrown away
    std::size_t logLimit = 256UZ * 1024; // bytes
    std::chrono::milliseconds grace{5000}; // between TERM and KILL
    int saveSignal = 0; // asks the program itself to end, instead of TERM; 0: none
    std::string socket; // UNIX socket to be reached at; empty: none
    pid_t session = 0; // end this session's processes instead of starting a program
    std::vector<std::string> command; // program (a path), then its arguments
};

/** Reads the arguments after the program's own name; the error is a line for stderr. */
[[nodiscard]] std::expected<RunOptions, std::string> readOptions(std::span<char *const> arguments);

/** How to call primtux-menu-run. */
[[nodiscard]] std::string usage();

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <expected>
#include <span>
#include <string>
#include <vector>

namespace PrimTux
{

enum class DisplayKind : unsigned char { X11, Wayland };

/** What the command line of primtux-menu-session says. */
struct SessionOptions {
    DisplayKind display = DisplayKind::X11;
    std::string menu; // program; empty: primtux-menu beside this one
    std::string tell; // file to tell the displays to, instead of holding a session
    bool help = false;
    std::vector<std::string> menuArguments;
};

/** Reads the arguments after the program's own name; the error is a line for stderr. */
[[nodiscard]] std::expected<SessionOptions, std::string>
readSessionOptions(std::span<char *const> arguments);

/** How to call primtux-menu-session. */
[[nodiscard]] std::string sessionUsage();

} // namespace PrimTux

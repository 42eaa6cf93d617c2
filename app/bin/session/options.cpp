// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include <string_view>

namespace PrimTux
{

std::expected<SessionOptions, std::string> readSessionOptions(std::span<char *const> arguments)
{
    SessionOptions options;
    while (!arguments.empty()) {
        const std::string_view name = arguments.front();
        arguments = arguments.subspan(1);
        if (name == "--") {
            options.menuArguments.assign(arguments.begin(), arguments.end());
            break;
        }
        if (name == "--x11" || name == "--wayland") {
            options.display = name == "--x11" ? DisplayKind::X11 : DisplayKind::Wayland;
        } else if (name == "--help" || name == "-h") {
            options.help = true;
        } else if (name == "--menu" || name == "--tell") {
            if (arguments.empty()) {
                return std::unexpected(std::string(name) + " expects a path");
            }
            (name == "--menu" ? options.menu : options.tell) = arguments.front();
            arguments = arguments.subspan(1);
        } else {
            return std::unexpected("unknown option " + std::string(name));
        }
    }
    return options;
}

std::string sessionUsage()
{
    return "usage: primtux-menu-session [--x11 | --wayland] [--menu PROGRAM] [-- OPTION OF THE "
           "MENU...]\n"
           "A session that is the menu: openbox on the X server that is there, or labwc.\n"
           "Ends when an adult leaves the menu; the menu is started again when it ends "
           "otherwise.\n";
}

} // namespace PrimTux

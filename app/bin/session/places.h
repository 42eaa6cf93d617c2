// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace PrimTux
{

/** Where a session finds its programs and keeps its files. */
struct SessionPlaces {
    std::string self; // this program
    std::string menu;
    std::string rescue;
    std::string configuration; // folder of the window managers' settings
    std::string log; // what the menu and this program say; empty: nowhere
    std::string runtime; // folder for the time of the session; empty: none could be made
};

/** The places around this program, as the environment says; makes the folders that are missing. */
[[nodiscard]] SessionPlaces sessionPlaces();

} // namespace PrimTux

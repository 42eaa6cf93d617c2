// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/run/descriptor.h"
#include "options.h"
#include "places.h"

#include <optional>
#include <string>
#include <vector>

namespace PrimTux
{

/** What is told when a window manager is ready: the displays that programs find. */
struct Displays {
    std::string wayland;
    std::string x11;
};

/** How openbox or labwc is started with our settings, and how it tells that it is ready. */
class WindowManager
{
public:
    WindowManager(DisplayKind kind, SessionPlaces places);

    /** The command that starts it and has it tell when it is ready. */
    [[nodiscard]] std::vector<std::string> command() const;
    /** The folder of its settings, if it is one of this session alone; the menu may change it. */
    [[nodiscard]] const std::string &ownSettings() const { return m_settings; }
    /** Becomes readable when it is ready; negative if it cannot tell. */
    [[nodiscard]] int readiness() const { return m_pipe.number(); }
    /** What it told; nothing if it did not. */
    [[nodiscard]] std::optional<Displays> told() const;

private:
    DisplayKind m_kind;
    SessionPlaces m_places;
    std::string m_settings;
    std::string m_path; // of the pipe
    Descriptor m_pipe;
};

/** Tells to the session at @p path which displays this process sees; run by a window manager. */
[[nodiscard]] bool tellDisplays(const std::string &path);

} // namespace PrimTux

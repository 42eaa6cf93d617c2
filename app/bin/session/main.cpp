// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard.h"
#include "options.h"
#include "places.h"
#include "session.h"
#include "start.h"
#include "windowmanager.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

using namespace PrimTux;

constexpr int wrongCall = 2; // exit codes of all our programs
constexpr int systemFailed = 3;

[[nodiscard]] std::string valueOf(const char *variable)
{
    const char *value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): one thread
    return value != nullptr ? value : "";
}

void give(const char *variable, const std::string &value)
{
    ::setenv(variable, value.c_str(), 1); // NOLINT(concurrency-mt-unsafe): one thread
}

// One menu a session, verbs from outside and the way to a teacher's service need a bus.
[[nodiscard]] bool hasSessionBus()
{
    std::error_code error;
    return !valueOf("DBUS_SESSION_BUS_ADDRESS").empty()
        || std::filesystem::exists(valueOf("XDG_RUNTIME_DIR") + "/bus", error);
}

// Returns only if there is no such program; then the session does without.
void becomeChildOfBus(std::span<char *> arguments)
{
    std::vector<char *> command;
    std::array first{std::string("dbus-run-session"), std::string("--")};
    command.reserve(first.size() + arguments.size() + 1);
    for (std::string &word : first) {
        command.push_back(word.data());
    }
    command.insert(command.end(), arguments.begin(), arguments.end());
    command.push_back(nullptr);
    give("PRIMTUX_MENU_BUS", "own"); // not again
    ::execvp(command.front(), command.data());
}

void setUp(DisplayKind display)
{
    std::ifstream file("/etc/default/keyboard");
    const std::string settings{std::istreambuf_iterator<char>(file), {}};
    const auto keyboard = keyboardVariables(settings);
    give("XDG_CURRENT_DESKTOP", "PrimTux");
    if (display == DisplayKind::Wayland) {
        give("PRIMTUX_MENU_SESSION", "wayland");
        give("XDG_SESSION_TYPE", "wayland");
        for (const auto &[name, value] : keyboard) {
            give(name.c_str(), value);
        }
        return;
    }
    give("PRIMTUX_MENU_SESSION", "x11");
    give("XDG_SESSION_TYPE", "x11");
    ::unsetenv("WAYLAND_DISPLAY"); // NOLINT(concurrency-mt-unsafe): one thread
    // An empty option first: it takes away what the X server's own settings may allow.
    const pid_t setting
        = startCommand({"setxkbmap", "-option", "", "-option", keyboardOptionsOf(keyboard)}, -1);
    if (setting != 0) {
        ::waitpid(setting, nullptr, 0);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    auto options = readSessionOptions(arguments.subspan(1));
    if (!options) {
        const std::string said = "primtux-menu-session: " + options.error() + '\n' + sessionUsage();
        std::fputs(said.c_str(), stderr);
        return wrongCall;
    }
    if (options->help) {
        std::fputs(sessionUsage().c_str(), stdout);
        return 0;
    }
    if (!options->tell.empty()) {
        return tellDisplays(options->tell) ? 0 : systemFailed;
    }
    if (options->display == DisplayKind::X11 && valueOf("DISPLAY").empty()) {
        std::fputs("primtux-menu-session: there is no X server: DISPLAY is not set.\n", stderr);
        return systemFailed;
    }
    if (!hasSessionBus() && valueOf("PRIMTUX_MENU_BUS").empty()) {
        becomeChildOfBus(arguments);
    }
    if (!valueOf("PRIMTUX_MENU_BUS").empty()) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM); // who ends the session ends its parent
    }
    setUp(options->display);
    const SessionPlaces places = sessionPlaces();
    const int result = Session(*std::move(options), places).run();
    std::error_code error;
    if (!places.runtime.empty()) {
        std::filesystem::remove_all(places.runtime, error);
    }
    return result;
}

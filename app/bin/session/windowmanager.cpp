// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowmanager.h"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace PrimTux
{
namespace
{

[[nodiscard]] std::string variable(const char *name)
{
    const char *value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): one thread
    return value != nullptr ? value : "";
}

// Both window managers split their start-up command as a shell does.
[[nodiscard]] std::string quoted(const std::string &word)
{
    std::string result = "'";
    for (const char character : word) {
        result += character == '\'' ? std::string("'\\''") : std::string(1, character);
    }
    return result + '\'';
}

// A copy for this session; empty: none could be made.
[[nodiscard]] std::string copyOfLabwcSettings(const SessionPlaces &places)
{
    if (places.runtime.empty()) {
        return {};
    }
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::path(places.runtime) / "labwc";
    std::filesystem::copy(places.configuration + "/labwc", folder, error);
    return error ? std::string() : folder.string();
}

} // namespace

WindowManager::WindowManager(DisplayKind kind, SessionPlaces places)
    : m_kind(kind)
    , m_places(std::move(places))
    , m_settings(kind == DisplayKind::Wayland ? copyOfLabwcSettings(m_places) : std::string())
    , m_path(m_places.runtime.empty() ? std::string() : m_places.runtime + "/ready")
{
    // Open for writing, too: else it would be at its end whenever nobody writes.
    if (!m_path.empty() && ::mkfifo(m_path.c_str(), S_IRUSR | S_IWUSR) == 0) {
        m_pipe = Descriptor(::open(m_path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
    }
}

std::vector<std::string> WindowManager::command() const
{
    std::vector<std::string> command = m_kind == DisplayKind::X11
        ? std::vector<std::string>{"openbox",
                                   "--sm-disable",
                                   "--config-file",
                                   m_places.configuration + "/openbox.xml"}
        : std::vector<std::string>{"labwc",
                                   "--config-dir",
                                   m_settings.empty() ? m_places.configuration + "/labwc"
                                                      : m_settings};
    if (m_pipe.isOpen()) {
        command.emplace_back("--startup");
        command.push_back(quoted(m_places.self) + " --tell " + quoted(m_path));
    }
    return command;
}

std::optional<Displays> WindowManager::told() const
{
    std::array<char, 4096> text{};
    const ssize_t size = ::read(m_pipe.number(), text.data(), text.size());
    if (size <= 0) {
        return std::nullopt;
    }
    const std::string_view said(text.data(), static_cast<std::size_t>(size));
    const auto first = said.find('\n');
    const auto second = said.find('\n', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) {
        return std::nullopt;
    }
    return Displays{.wayland = std::string(said.substr(0, first)),
                    .x11 = std::string(said.substr(first + 1, second - first - 1))};
}

bool tellDisplays(const std::string &path)
{
    const Descriptor pipe(::open(path.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
    const std::string text = variable("WAYLAND_DISPLAY") + '\n' + variable("DISPLAY") + '\n';
    return pipe.isOpen()
        && ::write(pipe.number(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

} // namespace PrimTux

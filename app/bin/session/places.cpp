// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places.h"

#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace PrimTux
{
namespace
{

namespace fs = std::filesystem;

[[nodiscard]] fs::path folderFrom(const char *variable)
{
    const char *value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): one thread
    return value != nullptr ? fs::path(value) : fs::path();
}

[[nodiscard]] fs::path cacheFolder()
{
    fs::path chosen = folderFrom("XDG_CACHE_HOME");
    if (chosen.is_absolute()) {
        return chosen;
    }
    const fs::path home = folderFrom("HOME");
    return home.empty() ? fs::path() : home / ".cache";
}

// A home that is full or missing must not keep the menu away.
[[nodiscard]] std::string logIn(const fs::path &cache)
{
    const fs::path folder = cache / "primtux-menu";
    std::error_code error;
    fs::create_directories(folder, error);
    const fs::path log = folder / "session.log";
    if (cache.empty() || error) {
        return {};
    }
    fs::rename(log, folder / "session.log.1", error); // the session before this one
    return log;
}

[[nodiscard]] std::string privateFolder()
{
    std::error_code error;
    fs::path parent = folderFrom("XDG_RUNTIME_DIR");
    if (parent.empty() || !fs::is_directory(parent, error)) {
        parent = "/tmp";
    }
    std::string name = parent / "primtux-menu-session-XXXXXX";
    return ::mkdtemp(name.data()) != nullptr ? name : std::string();
}

} // namespace

SessionPlaces sessionPlaces()
{
    std::error_code error;
    const fs::path self = fs::read_symlink("/proc/self/exe", error);
    const fs::path folder = self.parent_path();
    const fs::path beside = folder / "primtux-menu-rescue";
    return {.self = self,
            .menu = folder / "primtux-menu",
            .rescue = fs::exists(beside, error) ? beside : fs::path(RESCUE_PROGRAM),
            .configuration
            = (folder.parent_path() / "share/primtux-menu/session").lexically_normal(),
            .log = logIn(cacheFolder()),
            .runtime = privateFolder()};
}

} // namespace PrimTux

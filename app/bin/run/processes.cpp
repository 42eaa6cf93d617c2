// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processes.h"

#include "descriptor.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <dirent.h>
#include <fcntl.h>

namespace PrimTux
{
namespace
{

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

[[nodiscard]] std::optional<pid_t> numberAtStart(std::string_view text)
{
    pid_t number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc() && end != text.begin() ? std::optional(number) : std::nullopt;
}

// "PID (name, with anything in it) STATE PARENT GROUP SESSION …"
[[nodiscard]] std::optional<ProcessEntry> parsed(pid_t pid, std::string_view stat)
{
    const std::size_t nameEnd = stat.rfind(')');
    if (nameEnd == std::string_view::npos || nameEnd + 4 >= stat.size()) {
        return std::nullopt;
    }
    const char state = stat[nameEnd + 2];
    if (state == 'Z' || state == 'X') {
        return std::nullopt;
    }
    std::array<pid_t, 3> fields{}; // parent, group, session
    std::string_view rest = stat.substr(nameEnd + 4);
    for (pid_t &field : fields) {
        field = numberAtStart(rest).value_or(0);
        rest.remove_prefix(std::min(rest.find(' '), rest.size() - 1) + 1);
    }
    return ProcessEntry{.pid = pid, .parent = fields[0], .session = fields[2]};
}

[[nodiscard]] std::optional<ProcessEntry> readEntry(int procFolder, const char *name)
{
    const std::optional<pid_t> pid = numberAtStart(name);
    if (!pid) {
        return std::nullopt;
    }
    const std::string path = std::string(name) + "/stat";
    const Descriptor file(::openat(procFolder, path.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 1024> text{};
    const ssize_t size = file.isOpen() ? ::read(file.number(), text.data(), text.size()) : -1;
    return size > 0 ? parsed(*pid, {text.data(), static_cast<std::size_t>(size)}) : std::nullopt;
}

} // namespace

std::vector<pid_t> ownChildren()
{
    const Descriptor file(::open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC));
    std::array<char, 4096> text{};
    const ssize_t size = file.isOpen() ? ::read(file.number(), text.data(), text.size()) : -1;
    std::vector<pid_t> children;
    std::string_view rest(text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    while (const auto child = numberAtStart(rest)) {
        children.push_back(*child);
        rest.remove_prefix(std::min(rest.find(' '), rest.size() - 1) + 1);
    }
    return children;
}

void visitTrees(const ProcessPredicate &isRoot, const ProcessVisitor &visit)
{
    const std::unique_ptr<DIR, CloseFolder> folder(::opendir("/proc"));
    if (!folder) {
        return;
    }
    std::unordered_set<pid_t> family;
    std::vector<ProcessEntry> others;
    const auto belongs = [&](const ProcessEntry &process) {
        if (!family.contains(process.parent) && !isRoot(process)) {
            return false;
        }
        family.insert(process.pid);
        visit(process.pid);
        return true;
    };

    // Numbers go up, so most parents come before their children; those that do not are looked at
    // again.
    while (const dirent *entry
           = ::readdir(folder.get())) { // NOLINT(concurrency-mt-unsafe): one thread
        const auto process = readEntry(::dirfd(folder.get()), entry->d_name);
        if (process && !belongs(*process)) {
            others.push_back(*process);
        }
    }
    while (std::erase_if(others, belongs) > 0) { }
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard.h"

#include <array>
#include <ranges>

namespace PrimTux
{
namespace
{

constexpr std::string_view optionsVariable = "XKB_DEFAULT_OPTIONS";
constexpr std::string_view noServerKeys = "srvrkeys:none"; // no Ctrl+Alt+F1 to F12
constexpr std::string_view endsServer = "terminate:"; // Ctrl+Alt+Backspace

struct KeyboardVariable {
    std::string_view file;
    std::string_view environment;
};
constexpr std::array<KeyboardVariable, 4> keyboardNames{{
    {.file = "XKBMODEL", .environment = "XKB_DEFAULT_MODEL"},
    {.file = "XKBLAYOUT", .environment = "XKB_DEFAULT_LAYOUT"},
    {.file = "XKBVARIANT", .environment = "XKB_DEFAULT_VARIANT"},
    {.file = "XKBOPTIONS", .environment = optionsVariable},
}};

[[nodiscard]] std::string_view unquoted(std::string_view value)
{
    const auto last = value.find_last_not_of(" \t\r");
    value = last == std::string_view::npos ? std::string_view() : value.substr(0, last + 1);
    const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'')
        && value.back() == value.front();
    return quoted ? value.substr(1, value.size() - 2) : value;
}

[[nodiscard]] std::string lockedOptions(std::string_view options)
{
    std::string locked;
    for (const auto part : std::views::split(options, ',')) {
        const std::string_view option(part);
        if (!option.empty() && !option.starts_with(endsServer) && option != noServerKeys) {
            locked.append(option).append(",");
        }
    }
    return locked.append(noServerKeys);
}

} // namespace

std::map<std::string, std::string> keyboardVariables(std::string_view file)
{
    std::map<std::string, std::string> variables;
    for (const auto part : std::views::split(file, '\n')) {
        const std::string_view line(part);
        for (const KeyboardVariable &name : keyboardNames) {
            if (line.starts_with(name.file) && line.substr(name.file.size()).starts_with('=')) {
                const std::string_view value = unquoted(line.substr(name.file.size() + 1));
                if (!value.empty()) {
                    variables.insert_or_assign(std::string(name.environment), value);
                }
            }
        }
    }
    std::string &options = variables[std::string(optionsVariable)];
    options = lockedOptions(options);
    return variables;
}

std::string keyboardOptionsOf(const std::map<std::string, std::string> &variables)
{
    const auto found = variables.find(std::string(optionsVariable));
    return found == variables.end() ? std::string(noServerKeys) : found->second;
}

} // namespace PrimTux

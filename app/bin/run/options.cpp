// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include <charconv>
#include <csignal>
#include <optional>
#include <string_view>
#include <utility>

namespace PrimTux
{
namespace
{

template<typename Number>
[[nodiscard]] std::optional<Number> numberIn(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    const bool whole = error == std::errc() && end == text.end();
    return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

/** Takes @p value for the option @p name; the error says what was expected. */
[[nodiscard]] std::expected<void, std::string>
take(RunOptions &options, std::string_view name, std::string_view value)
{
    const auto wrongNumber = [name, value] {
        return std::unexpected(std::string(name) + " expects a whole number, not \""
                               + std::string(value) + '"');
    };
    if (name == "--log") {
        options.log = value;
    } else if (name == "--socket") {
        options.socket = value;
    } else if (name == "--name") {
        options.activity = value;
    } else if (name == "--log-limit") {
        const auto bytes = numberIn<std::size_t>(value);
        if (!bytes) {
            return wrongNumber();
        }
        options.logLimit = *bytes;
    } else if (name == "--grace") {
        const auto milliseconds = numberIn<int>(value);
        if (!milliseconds) {
            return wrongNumber();
        }
        options.grace = std::chrono::milliseconds(*milliseconds);
    } else if (name == "--save-signal") {
        if (value == "USR1") {
            options.saveSignal = SIGUSR1;
        } else if (value == "USR2") {
            options.saveSignal = SIGUSR2;
        } else {
            return std::unexpected(std::string(name) + " expects USR1 or USR2, not \""
                                   + std::string(value) + '"');
        }
    } else if (name == "--end-session") {
        const auto session = numberIn<pid_t>(value);
        if (!session || *session <= 1) {
            return wrongNumber();
        }
        options.session = *session;
    } else {
        return std::unexpected("unknown option " + std::string(name));
    }
    return {};
}

} // namespace

std::expected<RunOptions, std::string> readOptions(std::span<char *const> arguments)
{
    RunOptions options;
    while (!arguments.empty()) {
        const std::string_view name = arguments.front();
        arguments = arguments.subspan(1);
        if (name == "--") {
            options.command.assign(arguments.begin(), arguments.end());
            break;
        }
        if (arguments.empty()) {
            return std::unexpected(std::string(name) + " expects a value");
        }
        if (auto taken = take(options, name, arguments.front()); !taken) {
            return std::unexpected(std::move(taken).error());
        }
        arguments = arguments.subspan(1);
    }
    if (options.command.empty() == (options.session == 0)) {
        return std::unexpected("expected is a program after \"--\", or --end-session");
    }
    return options;
}

std::string usage()
{
    return "usage: primtux-menu-run [--name ACTIVITY] [--log FILE] [--log-limit BYTES] [--grace "
           "MILLISECONDS]\n"
           "                        [--save-signal USR1|USR2] [--socket PATH] -- PROGRAM "
           "[ARGUMENT]...\n"
           "       primtux-menu-run [--grace MILLISECONDS] --end-session SESSION\n";
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "child.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

#include <fcntl.h>
#include <sys/wait.h>

namespace PrimTux
{
namespace
{

struct Pipe {
    Descriptor reading;
    Descriptor writing;
};

[[nodiscard]] std::expected<Pipe, int> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return std::unexpected(errno);
    }
    return Pipe{.reading = Descriptor(ends[0]), .writing = Descriptor(ends[1])};
}

void takeDefaultSignals()
{
    for (int number = 1; number < NSIG; ++number) {
        ::signal(number, SIG_DFL); // those that cannot be changed refuse, which is fine
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// When memory runs out the kernel should take the program, not the menu or the supervisor.
void offerToMemoryKiller()
{
    constexpr std::string_view higher = "300";
    const Descriptor score(::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC));
    if (score.isOpen()) {
        // Refused where the system says so; the program starts all the same.
        [[maybe_unused]] const ssize_t written
            = ::write(score.number(), higher.data(), higher.size());
    }
}

/** In the child, after fork(): becomes the program, or writes the errno to @p failure. */
[[noreturn]] void becomeProgram(const std::vector<char *> &arguments, int output, int failure)
{
    ::setsid();
    takeDefaultSignals();
    offerToMemoryKiller();
    if (const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC); nothing >= 0) {
        ::dup2(nothing, STDIN_FILENO);
    }
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::execv(arguments.front(), arguments.data());

    const int reason = errno;
    [[maybe_unused]] const ssize_t written = ::write(failure, &reason, sizeof reason);
    ::_exit(127);
}

} // namespace

std::expected<Child, int> startChild(const std::vector<std::string> &command)
{
    auto output = makePipe();
    auto failure = makePipe();
    if (!output || !failure) {
        return std::unexpected(!output ? output.error() : failure.error());
    }
    constexpr int roomy = 1024 * 1024; // a burst of output does not make the program wait
    ::fcntl(output->reading.number(), F_SETPIPE_SZ, roomy);
    ::fcntl(output->reading.number(), F_SETFL, O_NONBLOCK);

    std::vector<char *> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string &argument : command) {
        arguments.push_back(
            const_cast<char *>(argument.c_str())); // NOLINT(*-const-cast): execv's signature
    }
    arguments.push_back(nullptr);

    const pid_t pid = ::fork();
    if (pid < 0) {
        return std::unexpected(errno);
    }
    if (pid == 0) {
        becomeProgram(arguments, output->writing.number(), failure->writing.number());
    }
    failure->writing.close();
    int reason = 0;
    ssize_t told = 0;
    do {
        told = ::read(failure->reading.number(), &reason, sizeof reason);
    } while (told < 0 && errno == EINTR);
    if (told == sizeof reason) {
        ::waitpid(pid, nullptr, 0);
        return std::unexpected(reason);
    }
    return Child{.pid = pid, .output = std::move(output->reading)};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that behaves as badly as some real ones do. See the end for what it can play.

#include <array>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include <dirent.h>
#include <unistd.h>

namespace
{

using Arguments = std::span<char *const>;

[[nodiscard]] int number(Arguments arguments, std::size_t index)
{
    const std::string_view text = index < arguments.size() ? arguments[index] : "0";
    int value = 0;
    std::from_chars(text.begin(), text.end(), value);
    return value;
}

void say(const std::string &line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
}

void sleepFor(int milliseconds)
{
    ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
}

// Its first process returns at once; a grandchild in a session of its own lives on and says so.
int daemonise(Arguments arguments)
{
    if (::fork() != 0) {
        return 0;
    }
    ::setsid();
    if (::fork() != 0) {
        return 0;
    }
    say("grandchild " + std::to_string(::getpid()));
    sleepFor(number(arguments, 0));
    say("grandchild leaves");
    return 0;
}

int ignoreTerm(Arguments /*arguments*/)
{
    std::signal(SIGTERM, SIG_IGN);
    if (::fork() == 0) {
        ::setsid();
    }
    say("deaf");
    while (true) {
        ::pause();
    }
}

int leaveOnTerm(Arguments /*arguments*/)
{
    std::signal(SIGTERM, [](int /*number*/) { ::_exit(7); });
    say("ready");
    while (true) {
        ::pause();
    }
}

int saveOnUsr1(Arguments /*arguments*/)
{
    std::signal(SIGTERM, SIG_IGN);
    std::signal(SIGUSR1, [](int /*number*/) { ::_exit(8); });
    say("ready");
    while (true) {
        ::pause();
    }
}

int crash(Arguments arguments)
{
    say("about to crash");
    std::signal(number(arguments, 0), SIG_DFL);
    ::raise(number(arguments, 0));
    return 0;
}

int leave(Arguments arguments)
{
    say("leaving");
    return number(arguments, 0);
}

int wait(Arguments arguments)
{
    say("waiting");
    sleepFor(number(arguments, 0));
    return 0;
}

int print(Arguments arguments)
{
    const std::string line(99, 'x');
    for (int i = 0; i < number(arguments, 0) / 100; ++i) {
        std::puts(line.c_str());
    }
    std::puts("the last line");
    return 0;
}

// Uses the processor without ever showing a window.
int work(Arguments /*arguments*/)
{
    volatile unsigned count = 0;
    while (true) {
        count = count + 1;
    }
}

// Each generation begins the next one and leaves.
int keepForking(Arguments /*arguments*/)
{
    std::signal(SIGTERM, SIG_IGN);
    std::signal(SIGCHLD, SIG_IGN);
    say("forking");
    while (true) {
        const pid_t pid = ::fork();
        if (pid > 0) {
            return 0;
        }
        ::usleep(200);
    }
}

// Leaves behind children of which it is not told.
int keepSpawning(Arguments /*arguments*/)
{
    std::signal(SIGTERM, SIG_IGN);
    say("spawning");
    for (int i = 0;; ++i) {
        if (i < 200 && ::fork() == 0) {
            ::setsid();
            ::pause();
        }
        ::usleep(1000);
    }
}

// What it was given: descriptors, signals, session.
int describe(Arguments /*arguments*/)
{
    if (DIR *folder = ::opendir("/proc/self/fd")) {
        while (const dirent *entry = ::readdir(folder)) {
            const std::string name = entry->d_name;
            if (name != "." && name != ".." && name != std::to_string(::dirfd(folder))) {
                say("descriptor " + name);
            }
        }
        ::closedir(folder);
    }
    if (std::FILE *status = std::fopen("/proc/self/status", "re")) {
        std::array<char, 256> line{};
        while (std::fgets(line.data(), line.size(), status) != nullptr) {
            const std::string_view text = line.data();
            if (text.starts_with("SigBlk") || text.starts_with("SigIgn")) {
                say(std::string(text.substr(0, text.size() - 1)));
            }
        }
        std::fclose(status);
    }
    say(::getsid(0) == ::getpid() ? "session of its own" : "session of another");
    return 0;
}

// Plays a menu: starts the supervisor with pipes, as QProcess does, and stays.
int menu(Arguments arguments)
{
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe(in.data()) != 0 || ::pipe(out.data()) != 0) {
        return 1;
    }
    if (::fork() == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    while (true) {
        ::pause();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::map<std::string_view, int (*)(Arguments)> roles{
        {"daemonise", daemonise},
        {"ignore-term", ignoreTerm},
        {"leave-on-term", leaveOnTerm},
        {"save-on-usr1", saveOnUsr1},
        {"crash", crash},
        {"leave", leave},
        {"wait", wait},
        {"print", print},
        {"work", work},
        {"keep-forking", keepForking},
        {"keep-spawning", keepSpawning},
        {"describe", describe},
        {"menu", menu},
    };
    const Arguments arguments(argv, static_cast<std::size_t>(argc));
    const auto role = argc > 1 ? roles.find(arguments[1]) : roles.end();
    if (role == roles.end()) {
        return 2;
    }
    // The null pointer at the end stays within reach for those who start something.
    return role->second(arguments.subspan(2));
}

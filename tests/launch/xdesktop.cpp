// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/xdesktop.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace PrimTux
{
namespace
{

/** Starts a program by its name; with a pipe it writes there as descriptor 3. It dies with this
 * process. */
[[nodiscard]] pid_t spawn(std::vector<const char *> arguments, int pipe = -1)
{
    arguments.push_back(nullptr);
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (pipe >= 0) {
            ::dup2(pipe, 3);
        }
        ::execvp(arguments.front(),
                 const_cast<char **>(arguments.data())); // NOLINT(*-const-cast): its signature
        ::_exit(127);
    }
    return pid;
}

} // namespace

XDesktop::XDesktop()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return;
    }
    m_processes.push_back(spawn({"Xvfb",
                                 "-displayfd",
                                 "3",
                                 "-screen",
                                 "0",
                                 "1366x768x24",
                                 "-dpi",
                                 "96",
                                 "-nolisten",
                                 "tcp",
                                 "-noreset"},
                                ends[1]));
    ::close(ends[1]);
    std::array<char, 16> text{};
    const ssize_t size = ::read(ends[0], text.data(), text.size());
    ::close(ends[0]);
    if (size <= 0) {
        return;
    }
    ::qputenv("DISPLAY", ':' + QByteArray(text.data(), size).trimmed());
    ::qputenv("QT_QPA_PLATFORM", "xcb");
    m_processes.push_back(spawn({"openbox", "--sm-disable"}));
}

XDesktop::~XDesktop()
{
    std::ranges::for_each(m_processes, [](pid_t pid) {
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
    });
}

std::vector<qint64> XDesktop::processes() const
{
    return {m_processes.begin(), m_processes.end()};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/xdesktop.h"

#include <QByteArray>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <ranges>

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

[[nodiscard]] QByteArray lineFrom(int pipe)
{
    QByteArray line;
    char character = 0;
    while (::read(pipe, &character, 1) == 1 && character != '\n') {
        line += character;
    }
    return line;
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
    const QByteArray number = lineFrom(ends[0]);
    ::close(ends[0]);
    if (number.isEmpty()) {
        return;
    }
    ::qputenv("DISPLAY", ':' + number);
    ::qputenv("QT_QPA_PLATFORM", "xcb");
    ::qputenv("QT_NO_XDG_DESKTOP_PORTAL", "1"); // there is none, and Qt leaks what it asked it
    const QByteArray mark = "touch " + m_folder.filePath(QStringLiteral("settled")).toLocal8Bit();
    m_processes.push_back(spawn({"openbox", "--sm-disable", "--startup", mark.constData()}));
}

XDesktop::~XDesktop()
{
    std::ranges::for_each(std::views::reverse(m_processes), [](pid_t pid) {
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
    });
}

bool XDesktop::isSettled() const
{
    return QFileInfo::exists(m_folder.filePath(QStringLiteral("settled")));
}

std::vector<qint64> XDesktop::processes() const
{
    return {m_processes.begin(), m_processes.end()};
}

} // namespace PrimTux

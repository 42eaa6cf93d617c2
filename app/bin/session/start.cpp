// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start.h"

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace PrimTux
{
namespace
{

void takeOrdinarySignals()
{
    for (int number = 1; number < NSIG; ++number) {
        ::signal(number, SIG_DFL); // those that cannot be changed refuse, which is fine
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace

pid_t startCommand(const std::vector<std::string> &command, int output)
{
    std::vector<char *> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string &argument : command) {
        arguments.push_back(
            const_cast<char *>(argument.c_str())); // NOLINT(*-const-cast): execvp's signature
    }
    arguments.push_back(nullptr);

    const pid_t session = ::getpid();
    const pid_t pid = ::fork();
    if (pid != 0) {
        return pid < 0 ? 0 : pid;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != session) {
        ::_exit(0); // it died in between
    }
    takeOrdinarySignals();
    if (output >= 0) {
        ::dup2(output, STDOUT_FILENO);
        ::dup2(output, STDERR_FILENO);
    }
    ::execvp(arguments.front(), arguments.data());
    ::_exit(127);
}

} // namespace PrimTux

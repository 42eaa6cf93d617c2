// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ending.h"
#include "options.h"
#include "supervisor.h"

#include <cstdio>
#include <span>
#include <string>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace
{

constexpr int wrongCall = 2;

// What the menu left open is none of the program's business; 0 to 2 must be something.
void tidyDescriptors()
{
    while (true) {
        const int next = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        if (next < 0 || next > STDERR_FILENO) {
            break;
        }
    }
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
}

// For the menu whose supervisor was killed: the program's session is what is still known of it.
int endSession(const PrimTux::RunOptions &options)
{
    using Clock = PrimTux::Ending::Clock;
    PrimTux::Ending ending(
        [session = options.session](const PrimTux::ProcessEntry &process) {
            return process.session == session;
        },
        options.grace);
    ending.begin(Clock::now());
    auto next = ending.step(Clock::now());
    while (ending.met() > 0 && next) {
        std::this_thread::sleep_until(*next);
        next = ending.step(Clock::now());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    tidyDescriptors();
    auto options = PrimTux::readOptions(std::span(argv, static_cast<std::size_t>(argc)).subspan(1));
    if (!options) {
        const std::string said = "primtux-menu-run: " + options.error() + '\n' + PrimTux::usage();
        std::fputs(said.c_str(), stderr);
        return wrongCall;
    }
    if (options->session != 0) {
        return endSession(*options);
    }
    return PrimTux::Supervisor(*std::move(options)).run();
}

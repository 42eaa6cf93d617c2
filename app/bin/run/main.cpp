// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ending.h"
#include "options.h"
#include "supervisor.h"

#include <cstdio>
#include <span>
#include <string>
#include <thread>
#include <unordered_set>
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

// For the menu whose supervisor was killed: the program's session is what is still known of it. Its
// processes are noted before one of them is ended, because an orphan shows no longer whose it was.
int endSession(const PrimTux::RunOptions &options)
{
    using Clock = PrimTux::Ending::Clock;
    std::unordered_set<pid_t> family;
    const auto belongs
        = [&family, session = options.session](const PrimTux::ProcessEntry &process) {
              return process.session == session || family.contains(process.pid);
          };
    PrimTux::Ending ending(belongs, options.grace);
    ending.begin(Clock::now());
    do {
        PrimTux::visitTrees(belongs, [&family](pid_t pid) { family.insert(pid); });
        if (const auto next = ending.step(Clock::now())) {
            std::this_thread::sleep_until(*next);
        }
    } while (ending.met() > 0);
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

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ending.h"

#include <algorithm>
#include <csignal>
#include <utility>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{

void killForGood(pid_t pid)
{
    constexpr rlimit noMore{.rlim_cur = 0, .rlim_max = 0};
    ::prlimit(pid, RLIMIT_NPROC, &noMore, nullptr); // holds for all users but root
    ::kill(pid, SIGKILL);
}

} // namespace

Ending::Ending(ProcessPredicate isRoot, std::chrono::milliseconds grace)
    : m_isRoot(std::move(isRoot))
    , m_grace(grace)
{
}

void Ending::begin(Clock::time_point now)
{
    m_killAt = m_killAt.value_or(now + m_grace);
}

void Ending::force(Clock::time_point now)
{
    m_killAt = now;
}

std::optional<Ending::Clock::time_point> Ending::step(Clock::time_point now)
{
    if (!m_killAt) {
        return std::nullopt;
    }
    if (const Clock::time_point killAt = *m_killAt; now < killAt) {
        askPolitely();
        return std::min(now + 100ms, killAt);
    }
    kill();
    // One that cannot die (uninterruptible, or of another user) is not worth a busy loop.
    m_pause = std::min(m_pause * 2, std::chrono::milliseconds(500));
    return now + m_pause;
}

// Each process once: a program may take a second TERM for an order to drop what it is saving.
void Ending::askPolitely()
{
    m_met = 0;
    visitTrees(m_isRoot, [this](pid_t pid) {
        ++m_met;
        if (m_asked.insert(pid).second) {
            ::kill(pid, pid == m_special.first ? m_special.second : SIGTERM);
            ::kill(pid, SIGCONT); // a stopped process would sleep through it
        }
    });
}

// Several rounds in a row, for those that fork faster than one look at /proc takes.
void Ending::kill()
{
    constexpr int rounds = 10;
    m_met = 1;
    for (int round = 0; round < rounds && m_met > 0; ++round) {
        m_met = 0;
        visitTrees(m_isRoot, [this](pid_t pid) {
            ++m_met;
            killForGood(pid);
        });
        killOrphans();
    }
}

// In a chain of processes that each leave at once the last one is soon a child of this process: it
// is met faster among those than among all.
void Ending::killOrphans()
{
    constexpr int looks = 200;
    for (int look = 0; look < looks; ++look) {
        const std::vector<pid_t> orphans = ownChildren();
        if (orphans.empty()) {
            return;
        }
        std::ranges::for_each(orphans, killForGood);
    }
}

} // namespace PrimTux

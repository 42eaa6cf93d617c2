// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "processes.h"

#include <chrono>
#include <optional>
#include <unordered_set>
#include <utility>

namespace PrimTux
{

/**
 * The end of some trees of processes: TERM to all of them, KILL after the grace time and again
 * until none is left. Driven from outside: call step() at the time that it returned, and whenever a
 * process ended.
 */
class Ending
{
public:
    using Clock = std::chrono::steady_clock;

    /** @p isRoot says which trees are meant. */
    Ending(ProcessPredicate isRoot, std::chrono::milliseconds grace);

    /** @p pid is asked with @p signal instead of TERM. */
    void askWith(pid_t pid, int signal) { m_special = {pid, signal}; }

    /** Asks for the polite end; asked a second time, does not begin again. */
    void begin(Clock::time_point now);
    /** Asks for the forced end, now. */
    void force(Clock::time_point now);
    [[nodiscard]] bool hasBegun() const { return m_killAt.has_value(); }

    /** Sends what is due and returns when to come back. Nothing happens before begin() or force().
     */
    std::optional<Clock::time_point> step(Clock::time_point now);
    /** How many living processes the last step met. */
    [[nodiscard]] int met() const { return m_met; }

private:
    void askPolitely();
    void kill();
    static void killOrphans();

    ProcessPredicate m_isRoot;
    std::chrono::milliseconds m_grace;
    std::optional<Clock::time_point> m_killAt; // none: not begun
    std::chrono::milliseconds m_pause{10}; // between two rounds of KILL
    std::pair<pid_t, int> m_special; // who is asked with another signal than TERM
    std::unordered_set<pid_t> m_asked;
    int m_met = 0;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "launch/processtree.h"

#include <chrono>

namespace PrimTux
{

/**
 * Decides whether a tree of processes does something: it uses the processors, or processes come and
 * go. A program that waits for a slow disk still uses some.
 */
class Life
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Life(Clock::time_point since)
        : m_last(since)
    {
    }

    /** Tells what was seen at @p now. */
    void see(const ProcessTree &tree, Clock::time_point now)
    {
        constexpr std::chrono::milliseconds work{50};
        if (tree.processes != m_seen.processes
            || tree.processorTime - m_seen.processorTime >= work) {
            m_seen = tree;
            m_last = now;
        }
    }

    /** For how long nothing was done. */
    [[nodiscard]] std::chrono::milliseconds idle(Clock::time_point now) const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(now - m_last);
    }

private:
    ProcessTree m_seen;
    Clock::time_point m_last;
};

} // namespace PrimTux

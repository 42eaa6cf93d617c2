// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <deque>
#include <optional>

namespace PrimTux
{

/** How long to wait before a program that ended is started again, and when to give up. */
class Backoff
{
public:
    using Clock = std::chrono::steady_clock;

    /**
     * Notes a failure of what was started at @p started. Returns the wait: 0, 1, 2, 4… 30 s;
     * nothing after five failures within a minute. What lived a minute begins anew.
     */
    [[nodiscard]] std::optional<std::chrono::seconds> failed(Clock::time_point started,
                                                             Clock::time_point now)
    {
        using namespace std::chrono_literals;
        constexpr std::size_t tooMany = 5;
        std::erase_if(m_failures, [now](Clock::time_point at) { return now - at >= 1min; });
        m_failures.push_back(now);
        if (m_failures.size() >= tooMany) {
            forget();
            return std::nullopt;
        }
        const std::chrono::seconds wait = now - started >= 1min ? 0s : m_next;
        m_next = wait == 0s ? 1s : std::min<std::chrono::seconds>(wait * 2, 30s);
        return wait;
    }

    void forget()
    {
        m_failures.clear();
        m_next = {};
    }

private:
    std::deque<Clock::time_point> m_failures; // of the last minute
    std::chrono::seconds m_next{0};
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace PrimTux
{

/**
 * Keeps a burst of presses from reaching what appears under the hand: after the screen has changed,
 * presses count again only once the hand has paused.
 */
class BurstGuard
{
public:
    using Time = std::chrono::milliseconds;

    explicit BurstGuard(Time pause = Time{400})
        : m_pause(pause)
    {
    }

    /** Another screen has appeared, at @p now. */
    void screenChanged(Time now)
    {
        if (m_lastPress && now - *m_lastPress < m_pause) {
            m_holding = true;
        }
    }

    /** Whether a press at @p now counts. */
    [[nodiscard]] bool accepts(Time now)
    {
        const bool paused = !m_lastPress || now - *m_lastPress >= m_pause;
        m_lastPress = now;
        m_holding = m_holding && !paused;
        return !m_holding;
    }

private:
    Time m_pause;
    std::optional<Time> m_lastPress;
    bool m_holding = false;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <vector>

namespace PrimTux
{

/** What can be undone, and done again: the states before each change, the oldest gone at last. */
template<typename State>
class UndoList
{
public:
    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.empty(); }
    /** Whose state comes back; only if there is one. */
    [[nodiscard]] const State &previous() const { return m_before.back(); }
    [[nodiscard]] const State &next() const { return m_after.back(); }

    /** Something is about to change. */
    void keep(State state)
    {
        m_before.push_back(std::move(state));
        if (m_before.size() > most) {
            m_before.erase(m_before.begin());
        }
        m_after.clear();
    }
    /** Something changes that cannot be undone by itself. */
    void forgetNext() { m_after.clear(); }
    /** Gives previous() instead of what is @p now. */
    [[nodiscard]] State undo(State now) { return moved(m_before, m_after, std::move(now)); }
    /** Gives next() instead of what is @p now. */
    [[nodiscard]] State redo(State now) { return moved(m_after, m_before, std::move(now)); }
    void clear()
    {
        m_before.clear();
        m_after.clear();
    }

private:
    static constexpr std::size_t most = 200;

    static State moved(std::vector<State> &from, std::vector<State> &to, State now)
    {
        to.push_back(std::move(now));
        State state = std::move(from.back());
        from.pop_back();
        return state;
    }

    std::vector<State> m_before;
    std::vector<State> m_after;
};

} // namespace PrimTux

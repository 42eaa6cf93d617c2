// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace PrimTux
{

/** The states that something had before its changes, and those that were undone. */
template<typename Value>
class History
{
public:
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }

    void clear()
    {
        m_undo.clear();
        m_redo.clear();
        m_field.clear();
    }

    /** It is to be another than @p before. What is written on in one @p field is one change. */
    void note(const Value &before, const QString &field)
    {
        if (field.isEmpty() || field != m_field) {
            m_undo.push_back(before);
            if (m_undo.size() > most) {
                m_undo.erase(m_undo.begin());
            }
        }
        m_field = field;
        m_redo.clear();
    }

    /** The state before @p now; empty if there is none. */
    [[nodiscard]] std::optional<Value> undone(const Value &now)
    {
        return step(m_undo, m_redo, now);
    }
    [[nodiscard]] std::optional<Value> redone(const Value &now)
    {
        return step(m_redo, m_undo, now);
    }

private:
    static constexpr std::size_t most = 200;

    std::optional<Value> step(std::vector<Value> &from, std::vector<Value> &to, const Value &now)
    {
        if (from.empty()) {
            return std::nullopt;
        }
        to.push_back(now);
        Value value = std::move(from.back());
        from.pop_back();
        m_field.clear();
        return value;
    }

    std::vector<Value> m_undo;
    std::vector<Value> m_redo;
    QString m_field; // that was written in last
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/columns.h"
#include "core/filter.h"

#include <optional>
#include <vector>

namespace PrimTux
{

/** How well each row has the words of a search; 0: not all of them. */
using Scores = std::vector<quint16>;

/** For each row whether it is among some; see FilterTest. */
using Chosen = std::vector<bool>;

/** The parts of a filter that are chosen apart from each other; one bit each. */
enum class Choice : quint8 {
    AtLevel = 0x01,
    ForObjective = 0x02,
    OfKind = 0x04,
    WithNeeds = 0x08,
    InMinutes = 0x10,
    Installed = 0x20,
    ToBeTagged = 0x40,
};
Q_DECLARE_FLAGS(Choices, Choice)
Q_DECLARE_OPERATORS_FOR_FLAGS(Choices)

/** How an objective that is asked is met, the best first. */
enum class Strength : quint8 {
    Main, // it or what is below it is the first tag
    Other, // it or what is below it is a later tag
    Weak, // a tag is above it
    None,
};

/** A filter as it is held against rows of @p columns. */
class FilterTest
{
public:
    /** @p scores is null without a search, @p chosen if the filter's profile names no activities;
     * all must outlive this. */
    FilterTest(const Columns &columns,
               const Filter &filter,
               const Scores *scores,
               const Chosen *chosen);

    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    /** The choices that keep a row out; empty: it stays out whatever is chosen. */
    [[nodiscard]] std::optional<Choices> failures(std::size_t row) const;
    [[nodiscard]] bool passes(std::size_t row) const { return failures(row) == Choices(); }

    /** The levels at which it is asked for. */
    [[nodiscard]] Levels levels(std::size_t row) const
    {
        const auto bits = Levels::fromInt(m_columns.levels[row]);
        return m_filter.shownTo ? Levels::fromInt(m_columns.shown[row]) & m_filter.shownTo : bits;
    }
    [[nodiscard]] bool isToBeTagged(std::size_t row) const
    {
        return m_columns.levels[row] == 0 || m_columns.tagsOf(row).empty();
    }
    [[nodiscard]] quint32 missingNeeds(std::size_t row) const
    {
        return m_needs & ~m_columns.needs[row];
    }
    [[nodiscard]] quint32 unwantedNeeds(std::size_t row) const
    {
        return m_without & m_columns.needs[row];
    }
    /** Main if no objective is asked. */
    [[nodiscard]] Strength strength(std::size_t row) const;
    /** 0 without a search. */
    [[nodiscard]] quint16 score(std::size_t row) const { return m_scores ? (*m_scores)[row] : 0; }

private:
    const Columns &m_columns;
    const Filter &m_filter;
    const Scores *m_scores;
    const Chosen *m_chosen;
    quint32 m_kinds = 0; // bits
    quint32 m_needs = 0;
    quint32 m_without = 0;
    bool m_impossible = false; // a need is asked that nothing has
    std::vector<Strength> m_strengths; // of tags by node: Other, Weak or None
};

/** The rows that pass from filter.offset on, at most filter.limit: the best score first, then the
 * strength, then the rank, then by @p order; @p total becomes the number of all that pass. */
[[nodiscard]] std::vector<quint32>
rowsOf(const FilterTest &test, const std::vector<quint32> &order, int &total);

} // namespace PrimTux

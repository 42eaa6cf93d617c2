// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/filtertest.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace PrimTux
{

namespace
{
// A tag on what is asked, or below it, meets it; one above it does so weakly.
std::vector<Strength> strengthsOf(const std::vector<ColumnNode> &nodes,
                                  const QStringList &objectives)
{
    std::vector<Strength> strengths(nodes.size(), Strength::None);
    if (objectives.isEmpty()) {
        return strengths;
    }
    std::vector<bool> below(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const int parent = nodes[i].parent;
        const bool asked = objectives.contains(nodes[i].id);
        below[i] = asked || (parent >= 0 && below[static_cast<std::size_t>(parent)]);
        if (below[i]) {
            strengths[i] = Strength::Other;
        }
        for (int above = asked ? parent : -1; above >= 0;
             above = nodes[static_cast<std::size_t>(above)].parent) {
            Strength &strength = strengths[static_cast<std::size_t>(above)];
            strength = std::min(strength, Strength::Weak);
        }
    }
    return strengths;
}

quint32 bitsOf(const QStringList &needs, const QStringList &names)
{
    quint32 bits = 0;
    for (const QString &need : needs) {
        if (const qsizetype position = names.indexOf(need); position >= 0) {
            bits |= 1U << position;
        }
    }
    return bits;
}

struct Placed {
    quint64 key = 0; // the smallest is the best
    quint32 row = 0;

    friend auto operator<=>(const Placed &, const Placed &) = default;
};

quint64 keyOf(const FilterTest &test, std::size_t row, quint32 order)
{
    constexpr quint64 bestScore = std::numeric_limits<quint16>::max();
    constexpr quint64 bestRank = std::numeric_limits<quint8>::max();
    return (bestScore - test.score(row)) << 48U
        | quint64(std::to_underlying(test.strength(row))) << 40U
        | (bestRank - test.columns().ranks[row]) << 32U | order;
}
} // namespace

FilterTest::FilterTest(const Columns &columns,
                       const Filter &filter,
                       const Scores *scores,
                       const Chosen *chosen)
    : m_columns(columns)
    , m_filter(filter)
    , m_scores(scores)
    , m_chosen(chosen)
    , m_needs(bitsOf(filter.needs, columns.needNames))
    , m_without(bitsOf(filter.without, columns.needNames))
    , m_impossible(!std::ranges::all_of(
          filter.needs, [&](const QString &need) { return columns.needNames.contains(need); }))
    , m_strengths(strengthsOf(columns.nodes, filter.objectives))
{
    for (const ActivityKind kind : filter.kinds) {
        m_kinds |= 1U << std::to_underlying(kind);
    }
}

std::optional<Choices> FilterTest::failures(std::size_t row) const
{
    if ((m_scores && (*m_scores)[row] == 0) || (m_chosen && !(*m_chosen)[row])) {
        return std::nullopt;
    }
    const Levels at = levels(row);
    if (m_filter.shownTo && !at) {
        return std::nullopt;
    }
    Choices failed;
    failed.setFlag(Choice::AtLevel, m_filter.levels && !(at & m_filter.levels));
    failed.setFlag(Choice::ForObjective, strength(row) == Strength::None);
    failed.setFlag(Choice::OfKind, m_kinds != 0 && (m_kinds >> m_columns.kinds[row] & 1U) == 0);
    failed.setFlag(Choice::WithNeeds,
                   m_impossible || missingNeeds(row) != 0 || unwantedNeeds(row) != 0);
    const int minutes = m_columns.minutes[row];
    failed.setFlag(Choice::InMinutes,
                   m_filter.minutes > 0 && (minutes == 0 || minutes > m_filter.minutes));
    failed.setFlag(Choice::Installed, m_filter.installed && m_columns.installed[row] == 0);
    failed.setFlag(Choice::ToBeTagged, m_filter.toBeTagged && !isToBeTagged(row));
    return failed;
}

Strength FilterTest::strength(std::size_t row) const
{
    if (m_filter.objectives.isEmpty()) {
        return Strength::Main;
    }
    const auto tags = m_columns.tagsOf(row);
    auto best = Strength::None;
    for (const quint32 tag : tags) {
        best = std::min(best, m_strengths[tag]);
    }
    return best == Strength::Other && m_strengths[tags.front()] == best ? Strength::Main : best;
}

std::vector<quint32> rowsOf(const FilterTest &test, const std::vector<quint32> &order, int &total)
{
    std::vector<Placed> placed;
    for (std::size_t row = 0; row < test.columns().size(); ++row) {
        if (test.passes(row)) {
            placed.push_back(
                {.key = keyOf(test, row, order[row]), .row = static_cast<quint32>(row)});
        }
    }
    total = static_cast<int>(placed.size());
    const auto offset = std::min(static_cast<std::size_t>(test.filter().offset), placed.size());
    const auto limit = static_cast<std::size_t>(test.filter().limit);
    const std::size_t end = limit == 0 ? placed.size() : std::min(offset + limit, placed.size());
    const auto last = placed.begin() + static_cast<std::ptrdiff_t>(end);
    if (end == placed.size()) {
        std::ranges::sort(placed); // quicker, where all are wanted
    } else {
        std::ranges::partial_sort(placed, last);
    }
    std::vector<quint32> rows;
    rows.reserve(end - offset);
    for (auto one = placed.begin() + static_cast<std::ptrdiff_t>(offset); one != last; ++one) {
        rows.push_back(one->row);
    }
    return rows;
}

} // namespace PrimTux

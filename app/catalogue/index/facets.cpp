// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/facets.h"

#include <algorithm>
#include <bit>

namespace PrimTux
{

namespace
{
using Counts = std::vector<int>;

/** Counts rows at every objective that would find them. */
class ObjectiveCounts
{
public:
    explicit ObjectiveCounts(const std::vector<ColumnNode> &nodes)
        : m_found(nodes.size())
        , m_counts(nodes.size())
        , m_lastRow(nodes.size())
    {
        // A tag is found from all that is above it, and weakly from all that is below it.
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            m_found[i].push_back(i);
            for (int above = nodes[i].parent; above >= 0;
                 above = nodes[static_cast<std::size_t>(above)].parent) {
                m_found[i].push_back(static_cast<std::size_t>(above));
                m_found[static_cast<std::size_t>(above)].push_back(i);
            }
        }
    }

    void add(std::span<const quint32> tags)
    {
        ++m_row;
        for (const quint32 tag : tags) {
            for (const std::size_t node : m_found[tag]) {
                if (m_lastRow[node] != m_row) {
                    m_lastRow[node] = m_row;
                    ++m_counts[node];
                }
            }
        }
    }

    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    std::vector<std::vector<std::size_t>> m_found;
    Counts m_counts;
    std::vector<quint32> m_lastRow; // so that a row counts once
    quint32 m_row = 0;
};

/** Counts by position of bit. */
class BitCounts
{
public:
    void add(quint32 bits)
    {
        for (; bits != 0; bits &= bits - 1) {
            ++m_counts[static_cast<std::size_t>(std::countr_zero(bits))];
        }
    }

    [[nodiscard]] int at(std::size_t bit) const { return m_counts[bit]; }

private:
    std::array<int, mostNeeds> m_counts{};
};

quint32 lowestBits(qsizetype count)
{
    return static_cast<quint32>((quint64(1) << count) - 1);
}

/** @p bits if it is one bit, else none. */
quint32 alone(quint32 bits)
{
    return std::has_single_bit(bits) ? bits : 0;
}

/** What is counted while the rows go by. */
struct Tally {
    BitCounts levels;
    BitCounts kinds;
    BitCounts needs;
    BitCounts without;
    std::array<int, minuteSteps.size()> minutes{};

    // Asking for a need takes it off those excluded, and the other way round.
    void addNeeds(const FilterTest &test, std::size_t row)
    {
        const quint32 has = test.columns().needs[row];
        const quint32 missing = test.missingNeeds(row);
        const quint32 unwanted = test.unwantedNeeds(row);
        const quint32 lacks = lowestBits(test.columns().needNames.size()) & ~has;
        if (missing == 0) {
            needs.add(unwanted == 0 ? has : alone(unwanted));
        }
        if (unwanted == 0) {
            without.add(missing == 0 ? lacks : alone(missing));
        }
    }

    void addMinutes(int stay)
    {
        for (std::size_t step = 0; step < minuteSteps.size(); ++step) {
            minutes[step] += stay > 0 && stay <= minuteSteps[step] ? 1 : 0;
        }
    }
};

bool isOffered(const ColumnNode &node, const Filter &filter, int count)
{
    const Levels levels = filter.levels ? filter.levels : filter.shownTo;
    return count > 0 || (node.known && (!levels || (node.levels & levels)))
        || filter.objectives.contains(node.id);
}
} // namespace

Facets facetsOf(const FilterTest &test)
{
    const Columns &columns = test.columns();
    const Filter &filter = test.filter();
    const bool possible = std::ranges::all_of(
        filter.needs, [&](const QString &need) { return columns.needNames.contains(need); });
    Facets facets;
    Tally tally;
    ObjectiveCounts objectives(columns.nodes);
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const auto failures = test.failures(row);
        if (!failures) {
            continue;
        }
        // Counted where only the choice that is made anew keeps it out.
        const auto stays = [&failures](Choice choice) { return !(*failures & ~Choices(choice)); };
        facets.total += *failures ? 0 : 1;
        if (stays(Choice::AtLevel)) {
            tally.levels.add(static_cast<quint32>(test.levels(row).toInt()));
        }
        if (stays(Choice::ForObjective)) {
            objectives.add(columns.tagsOf(row));
        }
        if (stays(Choice::OfKind)) {
            tally.kinds.add(1U << columns.kinds[row]);
        }
        if (possible && stays(Choice::WithNeeds)) {
            tally.addNeeds(test, row);
        }
        if (stays(Choice::InMinutes)) {
            tally.addMinutes(columns.minutes[row]);
        }
        if (stays(Choice::Installed)) {
            facets.installed += columns.installed[row] != 0 ? 1 : 0;
        }
        if (stays(Choice::ToBeTagged)) {
            facets.toBeTagged += test.isToBeTagged(row) ? 1 : 0;
        }
    }
    for (std::size_t bit = 0; bit < allLevels.size(); ++bit) {
        facets.levels.emplace(idOf(allLevels[bit]), tally.levels.at(bit));
    }
    for (const ActivityKind kind : allKinds) {
        facets.kinds.emplace(idOf(kind), tally.kinds.at(std::to_underlying(kind)));
    }
    for (qsizetype bit = 0; bit < columns.needNames.size(); ++bit) {
        const QString &need = columns.needNames[bit];
        facets.needs.emplace(need, tally.needs.at(static_cast<std::size_t>(bit)));
        facets.without.emplace(need, tally.without.at(static_cast<std::size_t>(bit)));
    }
    for (std::size_t step = 0; step < minuteSteps.size(); ++step) {
        facets.minutes.emplace(minuteSteps[step], tally.minutes[step]);
    }
    for (std::size_t node = 0; node < columns.nodes.size(); ++node) {
        const int count = objectives.counts()[node];
        if (isOffered(columns.nodes[node], filter, count)) {
            facets.objectives.emplace(columns.nodes[node].id, count);
        }
    }
    return facets;
}

} // namespace PrimTux

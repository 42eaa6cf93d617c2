// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/filtersql.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** Collects conditions; a value gets a placeholder of its own. */
class Conditions
{
public:
    QString bound(const QVariant &value)
    {
        const QString name = u":value%1"_s.arg(m_values.size());
        m_values.insert(name, value);
        return name;
    }

    QString bound(const QStringList &values)
    {
        QStringList names;
        for (const QString &value : values) {
            names << bound(QVariant(value));
        }
        return names.join(", "_L1);
    }

    void add(const QString &condition) { m_conditions << condition; }

    [[nodiscard]] QString all() const
    {
        return m_conditions.isEmpty() ? u"1"_s : m_conditions.join(" AND "_L1);
    }

    [[nodiscard]] const QVariantMap &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantMap m_values;
};
} // namespace

QString matchOf(const QString &search)
{
    QStringList words;
    const QStringList parts = folded(search).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        words << u'"' + part + uR"("*)"_s;
    }
    return words.join(u' ');
}

FilterSql sqlOf(const Filter &filter)
{
    Conditions where;
    QString joins;
    QStringList order;
    if (filter.levels) {
        where.add(u"(a.levels & %1) <> 0"_s.arg(where.bound(filter.levels.toInt())));
    }
    if (!filter.kinds.empty()) {
        QStringList kinds;
        for (const ActivityKind kind : filter.kinds) {
            kinds << where.bound(std::to_underlying(kind));
        }
        where.add(u"a.kind IN (%1)"_s.arg(kinds.join(", "_L1)));
    }
    for (const QString &need : filter.needs) {
        where.add(u"a.number IN (SELECT activity FROM need WHERE need = %1)"_s.arg(
            where.bound(QVariant(need))));
    }
    if (!filter.without.isEmpty()) {
        where.add(u"a.number NOT IN (SELECT activity FROM need WHERE need IN (%1))"_s.arg(
            where.bound(filter.without)));
    }
    if (filter.installed) {
        where.add(u"a.installed"_s);
    }
    if (filter.toBeTagged) {
        where.add(u"NOT a.tagged"_s);
    }
    if (const QString match = matchOf(filter.search); !match.isEmpty()) {
        joins += u" JOIN search ON search.rowid = a.number"_s;
        where.add(u"search MATCH %1"_s.arg(where.bound(QVariant(match))));
        order << u"bm25(search, 10.0, 3.0, 4.0, 4.0)"_s;
    }
    if (!filter.objectives.isEmpty()) {
        // An id that no framework has is found by itself.
        const QString asked = where.bound(filter.objectives);
        joins += u" JOIN (SELECT activity, min(position) AS position FROM tag WHERE objective IN "
                 "(SELECT objective FROM below WHERE ancestor IN (%1)) OR objective IN (%1) "
                 "GROUP BY activity) AS tagged ON tagged.activity = a.number"_s.arg(asked);
        order << u"tagged.position > 0"_s;
    }
    order << u"a.number"_s;
    return {.joins = joins,
            .condition = where.all(),
            .order = order.join(", "_L1),
            .values = where.values()};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/query.h"

#include "catalogue/activityvalues.h"
#include "catalogue/index/opened.h"
#include "catalogue/index/search.h"
#include "catalogue/index/statements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>
#include <bit>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
ListedActivity listedOf(const QSqlQuery &query)
{
    return {.id = query.value(0).toString(),
            .name = query.value(1).toString(),
            .kind = static_cast<ActivityKind>(query.value(2).toInt()),
            .levels = Levels::fromInt(query.value(3).toInt()),
            .objectives = query.value(4).toString().split(u'\n', Qt::SkipEmptyParts),
            .installed = query.value(5).toBool(),
            .source = query.value(6).toString()};
}

// As text: SQLite takes bytes for its own binary JSON.
QString numbersOf(std::span<const quint32> rows)
{
    QJsonArray numbers;
    for (const quint32 row : rows) {
        numbers.append(static_cast<qint64>(row) + 1);
    }
    return QString::fromLatin1(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
}

Levels everyLevel()
{
    Levels levels;
    for (const Level level : allLevels) {
        levels.setFlag(level);
    }
    return levels;
}

/** The activities that are chosen for @p profile and there. */
Result<Chosen> chosenFor(const QSqlDatabase &database, const QString &profile, std::size_t size)
{
    return asked(database, chosenSql(), {{u":profile"_s, profile}})
        .transform([size](QSqlQuery query) {
            Chosen chosen(size);
            while (query.next()) {
                chosen.at(query.value(0).toULongLong() - 1) = true;
            }
            return chosen;
        });
}

std::map<QString, int> withoutZeros(std::map<QString, int> counts)
{
    std::erase_if(counts, [](const auto &each) { return each.second == 0; });
    return counts;
}
} // namespace

/** The connection, and what is read of the index once. */
class IndexQuery::Private
{
public:
    Private(Connection connection, QStringList languages)
        : m_connection(std::move(connection))
        , m_languages(std::move(languages))
    {
    }

    [[nodiscard]] const QSqlDatabase &database() { return m_connection.database(); }
    [[nodiscard]] const QStringList &languages() const { return m_languages; }

    [[nodiscard]] Result<QSqlQuery> ask(const QString &statement, const QVariantMap &values)
    {
        return asked(database(), statement, values, m_languages);
    }

    /** Gives @p work the test of a filter, and the search that is meant. */
    template<typename Work>
    auto tested(Filter filter, Work work)
        -> std::invoke_result_t<Work, const FilterTest &, const QString &>
    {
        if (const auto read = readOnce(); !read) {
            return std::unexpected(read.error());
        }
        const auto chosen = resolveProfile(filter);
        if (!chosen) {
            return std::unexpected(chosen.error());
        }
        const auto found = m_search->find(filter.search);
        if (!found) {
            return std::unexpected(found.error());
        }
        return work(FilterTest(*m_columns, filter, found->scores.get(), chosen->get()),
                    found->meant);
    }

    /** Empty: there is none of this id. */
    [[nodiscard]] Result<std::optional<ShownProfile>> profile(const QString &profileId)
    {
        return asked(database(), profileSql(), {{u":profile"_s, profileId}})
            .transform([](QSqlQuery query) {
                return query.next()
                    ? std::optional(ShownProfile{.levels = Levels::fromInt(query.value(0).toInt()),
                                                 .namesActivities = query.value(1).toBool()})
                    : std::nullopt;
            });
    }

    [[nodiscard]] const std::vector<quint32> &nameOrder() const { return m_nameOrder; }

    /** Of each row; see Domain. */
    [[nodiscard]] Result<std::vector<quint8>> domains()
    {
        return asked(database(), domainsOfActivitiesSql(), {}).transform([](QSqlQuery query) {
            std::vector<quint8> domains;
            while (query.next()) {
                domains.push_back(static_cast<quint8>(query.value(0).toUInt()));
            }
            return domains;
        });
    }

private:
    Result<void> readOnce()
    {
        if (m_search) {
            return {};
        }
        auto columns = readColumns(database());
        if (!columns) {
            return std::unexpected(columns.error());
        }
        auto order = readNameOrder(database(), m_languages, columns->size());
        if (!order) {
            return std::unexpected(order.error());
        }
        m_columns = std::make_unique<Columns>(*std::move(columns));
        m_nameOrder = *std::move(order);
        m_search = std::make_unique<Search>(database(), *m_columns);
        return {};
    }

    /** The rows that the profile of @p filter names; null: none, its levels are in @p filter then.
     */
    Result<std::unique_ptr<Chosen>> resolveProfile(Filter &filter)
    {
        if (filter.profile.isEmpty()) {
            return nullptr;
        }
        const auto found = profile(filter.profile);
        if (!found) {
            return std::unexpected(found.error());
        }
        filter.shownTo = {};
        if (const auto &shown = *found; shown && !shown->namesActivities && shown->levels) {
            filter.shownTo = shown->levels;
            return nullptr;
        }
        return chosenFor(database(), filter.profile, m_columns->size())
            .transform([](Chosen chosen) { return std::make_unique<Chosen>(std::move(chosen)); });
    }

    Connection m_connection;
    QStringList m_languages;
    std::unique_ptr<Columns> m_columns;
    std::vector<quint32> m_nameOrder;
    std::unique_ptr<Search> m_search;
};

IndexQuery::IndexQuery(std::unique_ptr<Private> own)
    : m_d(std::move(own))
{
}

IndexQuery::IndexQuery(IndexQuery &&) noexcept = default;
IndexQuery &IndexQuery::operator=(IndexQuery &&) noexcept = default;
IndexQuery::~IndexQuery() = default;

Result<IndexQuery> IndexQuery::open(const QString &path, const QStringList &languages)
{
    return openIndex(path).transform([&languages](Connection &&connection) {
        return IndexQuery(std::make_unique<Private>(std::move(connection), languages));
    });
}

Result<FoundActivities> IndexQuery::find(const Filter &filter)
{
    return m_d->tested(
        filter, [this](const FilterTest &test, const QString &meant) -> Result<FoundActivities> {
            FoundActivities found{.activities = {}, .total = 0, .meant = meant};
            const auto rows = rowsOf(test, m_d->nameOrder(), found.total);
            return m_d->ask(listedSql(m_d->languages()), {{u":numbers"_s, numbersOf(rows)}})
                .transform([&found](QSqlQuery query) {
                    while (query.next()) {
                        found.activities.push_back(listedOf(query));
                    }
                    return std::move(found);
                });
        });
}

Result<std::vector<ListedActivity>> IndexQuery::list(const Filter &filter)
{
    return find(filter).transform(
        [](FoundActivities found) { return std::move(found.activities); });
}

Result<FoundRows> IndexQuery::rows(const Filter &filter, RowOrder order)
{
    Filter whole = filter;
    whole.offset = 0;
    whole.limit = 0;
    const auto domains = order == RowOrder::Domain ? m_d->domains() : Result<std::vector<quint8>>();
    if (!domains) {
        return std::unexpected(domains.error());
    }
    return m_d->tested(
        whole, [&](const FilterTest &test, const QString &meant) -> Result<FoundRows> {
            int total = 0;
            FoundRows found{.rows = rowsOf(test, m_d->nameOrder(), total), .meant = meant};
            const auto sortBy = [&](const auto &first) {
                std::ranges::sort(found.rows, {}, [&](quint32 row) {
                    return std::pair(first(row), m_d->nameOrder()[row]);
                });
            };
            switch (order) {
            case RowOrder::Best:
                break;
            case RowOrder::Name:
                sortBy([](quint32) { return 0; });
                break;
            case RowOrder::Level:
                sortBy(
                    [&test](quint32 row) { return std::countr_zero(test.columns().levels[row]); });
                break;
            case RowOrder::Domain:
                sortBy([&domains](quint32 row) { return (*domains)[row]; });
                break;
            }
            return found;
        });
}

Result<std::vector<ActivityRow>> IndexQuery::at(std::span<const quint32> rows)
{
    return m_d->ask(rowSql(m_d->languages()), {{u":numbers"_s, numbersOf(rows)}})
        .transform([](QSqlQuery query) {
            std::vector<ActivityRow> found;
            while (query.next()) {
                found.push_back(
                    {.activity = listedOf(query),
                     .needs = query.value(9).toString().split(u'\n', Qt::SkipEmptyParts),
                     .domain = static_cast<Domain>(query.value(7).toInt()),
                     .picture = query.value(8).toString()});
            }
            return found;
        });
}

Result<std::vector<ObjectiveNode>> IndexQuery::objectives()
{
    return m_d->ask(objectivesSql(m_d->languages()), {}).transform([](QSqlQuery query) {
        std::vector<ObjectiveNode> nodes;
        while (query.next()) {
            nodes.push_back({.id = query.value(0).toString(),
                             .parent = query.value(1).toString(),
                             .framework = query.value(2).toString(),
                             .label = query.value(5).toString(),
                             .levels = Levels::fromInt(query.value(3).toInt()),
                             .domain = query.isNull(4)
                                 ? std::nullopt
                                 : std::optional(static_cast<Domain>(query.value(4).toInt()))});
        }
        return nodes;
    });
}

Result<Facets> IndexQuery::facets(const Filter &filter)
{
    return m_d->tested(filter, [](const FilterTest &test, const QString &meant) -> Result<Facets> {
        Facets facets = facetsOf(test);
        facets.meant = meant;
        return facets;
    });
}

Result<std::optional<ShownActivity>> IndexQuery::show(const QString &activityId)
{
    auto row = m_d->ask(shownSql(m_d->languages()), {{u":id"_s, activityId}});
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!row->next()) {
        return std::nullopt;
    }
    ShownActivity shown;
    shown.activity = listedOf(*row);
    shown.domain = static_cast<Domain>(row->value(7).toInt());
    shown.picture = row->value(8).toString();
    shown.launch = launchFromJson(row->value(9).toByteArray());
    shown.more = QJsonDocument::fromJson(row->value(10).toByteArray()).object();
    const QVariantMap key{{u":number"_s, row->value(11)}};
    auto needs = asked(m_d->database(), needsOfActivitySql(), key);
    while (needs && needs->next()) {
        shown.needs << needs->value(0).toString();
    }
    auto texts = asked(m_d->database(), textsOfActivitySql(), key);
    while (texts && texts->next()) {
        int column = 0;
        for (TextMap *map : {&shown.names, &shown.summaries, &shown.spoken}) {
            if (!texts->isNull(++column)) {
                map->emplace(texts->value(0).toString(), texts->value(column).toString());
            }
        }
    }
    return shown;
}

Result<Statistics> IndexQuery::statistics()
{
    const auto all = facets({});
    if (!all) {
        return std::unexpected(all.error());
    }
    Statistics statistics{.activities = all->total,
                          .installed = all->installed,
                          .objectives = 0,
                          .toBeTagged = all->toBeTagged,
                          .byKind = withoutZeros(all->kinds),
                          .byLevel = withoutZeros(all->levels),
                          .skipped = {}};
    return asked(m_d->database(), objectiveCountSql())
        .and_then([&](QSqlQuery query) {
            statistics.objectives = query.next() ? query.value(0).toInt() : 0;
            return asked(m_d->database(), skippedSql());
        })
        .transform([&](QSqlQuery query) {
            while (query.next()) {
                statistics.skipped.push_back({.source = query.value(0).toString(),
                                              .place = query.value(1).toString(),
                                              .reason = query.value(2).toString()});
            }
            return std::move(statistics);
        });
}

Result<std::vector<Gap>> IndexQuery::gaps(const Filter &filter)
{
    const auto found = m_d->profile(filter.profile);
    if (!found) {
        return std::unexpected(found.error());
    }
    const ShownProfile shown = found->value_or(ShownProfile{.levels = everyLevel()});
    const Levels levels = filter.levels ? filter.levels : shown.levels;
    return m_d
        ->ask(gapsSql(m_d->languages()),
              {{u":levels"_s, levels.toInt()},
               // What is chosen serves whatever its level, unless levels are asked.
               {u":at"_s, (shown.namesActivities ? filter.levels : levels).toInt()},
               {u":profile"_s, shown.namesActivities ? QVariant(filter.profile) : QVariant()}})
        .transform([](QSqlQuery query) {
            std::vector<Gap> gaps;
            while (query.next()) {
                gaps.push_back({.objective = query.value(0).toString(),
                                .label = query.value(1).toString(),
                                .above = query.value(2).toString()});
            }
            return gaps;
        });
}

Result<std::optional<ShownProfile>> IndexQuery::profile(const QString &profileId)
{
    return m_d->profile(profileId);
}

Result<bool> IndexQuery::hasObjective(const QString &objectiveId)
{
    return asked(m_d->database(), hasObjectiveSql(), {{u":id"_s, objectiveId}})
        .transform([](QSqlQuery query) { return query.next() && query.value(0).toBool(); });
}

} // namespace PrimTux

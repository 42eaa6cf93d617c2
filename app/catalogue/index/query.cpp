// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/query.h"

#include "catalogue/activityvalues.h"
#include "catalogue/index/filtersql.h"
#include "catalogue/index/language.h"
#include "catalogue/index/opened.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
using Counts = std::map<QString, int>;

Result<QSqlQuery> asked(const QSqlDatabase &database,
                        const QString &statement,
                        const QVariantMap &values = {},
                        const QStringList &languages = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return std::unexpected(Error{query.lastError().text()});
    }
    bindLanguages(query, languages);
    for (auto it = values.begin(); it != values.end(); ++it) {
        query.bindValue(it.key(), it.value());
    }
    if (!query.exec()) {
        return std::unexpected(Error{query.lastError().text()});
    }
    return query;
}

Result<int>
number(const QSqlDatabase &database, const QString &statement, const QVariantMap &values = {})
{
    return asked(database, statement, values).transform([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

/** Counts by the first column, named by @p nameOf. */
template<typename Name>
Result<Counts> counts(const QSqlDatabase &database,
                      const QString &statement,
                      const QVariantMap &values,
                      Name nameOf)
{
    return asked(database, statement, values).transform([&nameOf](QSqlQuery query) {
        Counts result;
        while (query.next()) {
            result.emplace(nameOf(query.value(0)), query.value(1).toInt());
        }
        return result;
    });
}

QString text(const QVariant &value)
{
    return value.toString();
}

QString kindName(const QVariant &value)
{
    return idOf(static_cast<ActivityKind>(value.toInt()));
}

// Activities are counted by their sets of levels first: there are few of those.
Result<Counts>
countsByLevel(const QSqlDatabase &database, const QString &from, const QVariantMap &values)
{
    const QString statement = u"SELECT a.levels, count(*) %1 GROUP BY a.levels"_s.arg(from);
    return asked(database, statement, values).transform([](QSqlQuery query) {
        Counts result;
        while (query.next()) {
            const QStringList levels = idsOf(Levels::fromInt(query.value(0).toInt()));
            for (const QString &level : levels) {
                result[level] += query.value(1).toInt();
            }
        }
        return result;
    });
}

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

QString listedColumns(const QStringList &languages)
{
    return u"a.id, coalesce(%1, a.id), a.kind, a.levels, (SELECT group_concat(objective, char(10)) "
           "FROM (SELECT objective FROM tag WHERE activity = a.number ORDER BY position)), "
           "a.installed, a.source"_s.arg(
               textSql(u"name"_s,
                       {.name = u"activity_text"_s, .key = u"activity"_s, .owner = u"a.number"_s},
                       languages));
}
} // namespace

IndexQuery::IndexQuery(Connection connection, QStringList languages)
    : m_connection(std::move(connection))
    , m_languages(std::move(languages))
{
}

Result<IndexQuery> IndexQuery::open(const QString &path, const QStringList &languages)
{
    return openIndex(path).transform([&languages](Connection &&connection) {
        return IndexQuery(std::move(connection), languages);
    });
}

Result<std::vector<ListedActivity>> IndexQuery::list(const Filter &filter)
{
    const FilterSql sql = sqlOf(filter);
    QString statement = u"SELECT %1 FROM activity a %2 WHERE %3 ORDER BY %4"_s.arg(
        listedColumns(m_languages), sql.joins, sql.condition, sql.order);
    if (filter.limit > 0) {
        statement += u" LIMIT %1"_s.arg(filter.limit);
    }
    return asked(m_connection.database(), statement, sql.values, m_languages)
        .transform([](QSqlQuery query) {
            std::vector<ListedActivity> activities;
            while (query.next()) {
                activities.push_back(listedOf(query));
            }
            return activities;
        });
}

Result<std::optional<ShownActivity>> IndexQuery::show(const QString &activityId)
{
    const QString statement
        = u"SELECT %1, a.domain, a.picture, d.launch, d.more, a.number FROM activity a JOIN detail "
          u"d "
          "ON d.activity = a.number WHERE a.id = :id"_s.arg(listedColumns(m_languages));
    auto row = asked(m_connection.database(), statement, {{u":id"_s, activityId}}, m_languages);
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
    auto needs = asked(m_connection.database(),
                       u"SELECT need FROM need WHERE activity = :number ORDER BY need"_s,
                       key);
    while (needs && needs->next()) {
        shown.needs << needs->value(0).toString();
    }
    auto texts = asked(
        m_connection.database(),
        u"SELECT language, name, summary, spoken FROM activity_text WHERE activity = :number"_s,
        key);
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

Result<Facets> IndexQuery::facets(const Filter &filter)
{
    const QSqlDatabase &database = m_connection.database();
    const FilterSql sql = sqlOf(filter);
    const QString from = u"FROM activity a %1 WHERE %2"_s.arg(sql.joins, sql.condition);
    const QString chosen = u"(SELECT a.number %1)"_s.arg(from);

    Facets facets;
    const auto keep
        = [](Counts &place) { return [&place](Counts counted) { place = std::move(counted); }; };
    Result<void> done
        = number(database, u"SELECT count(*) "_s + from, sql.values)
              .transform([&facets](int total) { facets.total = total; })
              .and_then([&] {
                  return countsByLevel(database, from, sql.values).transform(keep(facets.levels));
              })
              .and_then([&] {
                  return counts(database,
                                u"SELECT a.kind, count(*) %1 GROUP BY a.kind"_s.arg(from),
                                sql.values,
                                kindName)
                      .transform(keep(facets.kinds));
              })
              .and_then([&] {
                  return counts(
                             database,
                             u"SELECT need, count(*) FROM need WHERE activity IN %1 GROUP BY need"_s
                                 .arg(chosen),
                             sql.values,
                             text)
                      .transform(keep(facets.needs));
              })
              .and_then([&] {
                  return counts(
                             database,
                             u"SELECT ancestor, count(DISTINCT tag.activity) FROM tag JOIN below "
                             "ON below.objective = tag.objective WHERE tag.activity IN %1 "
                             "GROUP BY ancestor"_s.arg(chosen),
                             sql.values,
                             text)
                      .transform(keep(facets.objectives));
              });
    return done.transform([&facets] { return std::move(facets); });
}

Result<Statistics> IndexQuery::statistics()
{
    const auto all = facets({});
    if (!all) {
        return std::unexpected(all.error());
    }
    const QSqlDatabase &database = m_connection.database();
    const auto installed = number(database, u"SELECT count(*) FROM activity WHERE installed"_s);
    const auto objectives = number(database, u"SELECT count(*) FROM objective"_s);
    const auto untagged = number(database, u"SELECT count(*) FROM activity WHERE NOT tagged"_s);
    auto findings = asked(
        database, u"SELECT source, place, reason FROM finding WHERE skipped ORDER BY number"_s);
    for (const auto *result : {&installed, &objectives, &untagged}) {
        if (!*result) {
            return std::unexpected(result->error());
        }
    }
    Statistics statistics{.activities = all->total,
                          .installed = *installed,
                          .objectives = *objectives,
                          .toBeTagged = *untagged,
                          .byKind = all->kinds,
                          .byLevel = all->levels,
                          .skipped = {}};
    while (findings && findings->next()) {
        statistics.skipped.push_back({findings->value(0).toString(),
                                      findings->value(1).toString(),
                                      findings->value(2).toString()});
    }
    return statistics;
}

Result<std::vector<Gap>> IndexQuery::gaps(const Filter &filter)
{
    const auto label = [this](const QString &owner) {
        return textSql(u"label"_s,
                       {.name = u"objective_text"_s, .key = u"objective"_s, .owner = owner},
                       m_languages);
    };
    const QString statement
        = u"SELECT o.id, coalesce(%1, o.id), %2 FROM objective o WHERE o.levels & :levels "
          "AND NOT EXISTS (SELECT 1 FROM objective part WHERE part.parent = o.id AND part.levels & "
          ":levels) "
          "AND NOT EXISTS (SELECT 1 FROM below JOIN tag ON tag.objective = below.objective "
          "JOIN activity a ON a.number = tag.activity "
          "WHERE below.ancestor = o.id AND a.installed AND a.levels & :levels) ORDER BY o.number"_s
              .arg(label(u"o.id"_s), label(u"o.parent"_s));
    Levels levels = filter.levels;
    if (!levels) {
        for (const Level level : allLevels) {
            levels.setFlag(level);
        }
    }
    return asked(m_connection.database(), statement, {{u":levels"_s, levels.toInt()}}, m_languages)
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

Result<std::optional<Levels>> IndexQuery::levelsOfProfile(const QString &profileId)
{
    return asked(m_connection.database(),
                 u"SELECT levels FROM profile WHERE id = :id"_s,
                 {{u":id"_s, profileId}})
        .transform([](QSqlQuery query) {
            return query.next() ? std::optional(Levels::fromInt(query.value(0).toInt()))
                                : std::nullopt;
        });
}

Result<bool> IndexQuery::hasObjective(const QString &objectiveId)
{
    return number(m_connection.database(),
                  u"SELECT EXISTS (SELECT 1 FROM below WHERE ancestor = :id) "
                  "OR EXISTS (SELECT 1 FROM tag WHERE objective = :id)"_s,
                  {{u":id"_s, objectiveId}})
        .transform([](int found) { return found != 0; });
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/statements.h"

#include "catalogue/index/language.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString listedColumns(const QStringList &languages)
{
    return u"a.id, coalesce(%1, a.id), a.kind, a.levels, (SELECT group_concat(objective, char(10)) "
           "FROM (SELECT objective FROM tag WHERE activity = a.number ORDER BY position)), "
           "a.installed, a.source"_s.arg(
               textSql(u"name"_s,
                       {.name = u"activity_text"_s, .key = u"activity"_s, .owner = u"a.number"_s},
                       languages));
}

QString labelColumn(const QString &owner, const QStringList &languages)
{
    return textSql(u"label"_s,
                   {.name = u"objective_text"_s, .key = u"objective"_s, .owner = owner},
                   languages);
}
} // namespace

Result<QSqlQuery> asked(const QSqlDatabase &database,
                        const QString &statement,
                        const QVariantMap &values,
                        const QStringList &languages)
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

QString columnSql()
{
    return u"SELECT data FROM packed WHERE name = :name"_s;
}

QString nodesSql()
{
    return u"SELECT id, parent, levels FROM objective ORDER BY number"_s;
}

QString unknownNodesSql()
{
    return u"SELECT id FROM unknown_objective ORDER BY number"_s;
}

QString needNamesSql()
{
    return u"SELECT name FROM need_name ORDER BY number"_s;
}

// One value is handed over at once, 100,000 rows are not.
QString activitiesByWordSql()
{
    return u"SELECT CAST(group_concat(rowid) AS BLOB) FROM search WHERE search MATCH :match"_s;
}

QString objectivesByWordSql()
{
    return u"SELECT rowid FROM objective_search WHERE objective_search MATCH :match"_s;
}

QString wordsSql()
{
    return u"SELECT word, written, count FROM word"_s;
}

QString listedSql(const QStringList &languages)
{
    return u"SELECT %1 FROM json_each(:numbers) AS wanted CROSS JOIN activity a "
           "ON a.number = wanted.value ORDER BY wanted.key"_s.arg(listedColumns(languages));
}

QString rowSql(const QStringList &languages)
{
    return u"SELECT %1, a.domain, a.picture, (SELECT group_concat(need, char(10)) FROM "
           "(SELECT need FROM need WHERE activity = a.number ORDER BY need)) "
           "FROM json_each(:numbers) AS wanted CROSS JOIN activity a "
           "ON a.number = wanted.value ORDER BY wanted.key"_s.arg(listedColumns(languages));
}

QString domainsOfActivitiesSql()
{
    return u"SELECT domain FROM activity ORDER BY number"_s;
}

QString shownSql(const QStringList &languages)
{
    return u"SELECT %1, a.domain, a.picture, d.launch, d.more, a.number FROM activity a "
           "JOIN detail d ON d.activity = a.number WHERE a.id = :id"_s.arg(
               listedColumns(languages));
}

QString needsOfActivitySql()
{
    return u"SELECT need FROM need WHERE activity = :number ORDER BY need"_s;
}

QString textsOfActivitySql()
{
    return u"SELECT language, name, summary, spoken FROM activity_text WHERE activity = :number"_s;
}

QString objectivesSql(const QStringList &languages)
{
    return u"SELECT o.id, o.parent, o.framework, o.levels, o.domain, coalesce(%1, o.id) "
           "FROM objective o ORDER BY o.number"_s.arg(labelColumn(u"o.id"_s, languages));
}

QString gapsSql(const QStringList &languages)
{
    return u"SELECT o.id, coalesce(%1, o.id), %2 FROM objective o WHERE o.levels & :levels "
           "AND NOT EXISTS (SELECT 1 FROM objective part WHERE part.parent = o.id "
           "AND part.levels & :levels) "
           "AND NOT EXISTS (SELECT 1 FROM below JOIN tag ON tag.objective = below.objective "
           "JOIN activity a ON a.number = tag.activity "
           "WHERE below.ancestor = o.id AND a.installed AND (:at = 0 OR a.levels & :at) "
           "AND (:profile IS NULL OR EXISTS (SELECT 1 FROM chosen WHERE chosen.profile = :profile "
           "AND chosen.activity = a.number))) ORDER BY o.number"_s.arg(
               labelColumn(u"o.id"_s, languages), labelColumn(u"o.parent"_s, languages));
}

QString profileSql()
{
    return u"SELECT levels, selection <> '' FROM profile WHERE id = :profile"_s;
}

QString chosenSql()
{
    return u"SELECT activity FROM chosen WHERE profile = :profile"_s;
}

QString hasObjectiveSql()
{
    return u"SELECT EXISTS (SELECT 1 FROM below WHERE ancestor = :id) "
           "OR EXISTS (SELECT 1 FROM tag WHERE objective = :id)"_s;
}

QString objectiveCountSql()
{
    return u"SELECT count(*) FROM objective"_s;
}

QString skippedSql()
{
    return u"SELECT source, place, reason FROM finding WHERE skipped ORDER BY number"_s;
}

} // namespace PrimTux

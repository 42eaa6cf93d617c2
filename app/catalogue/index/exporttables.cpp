// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/exporttables.h"

#include "catalogue/index/language.h"
#include "catalogue/index/opened.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace PrimTux
{

Result<QHash<QString, NamedObjective>> namedObjectives(const QString &path,
                                                       const QStringList &languages)
{
    auto connection = openIndex(path);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    QSqlQuery query(connection->database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT o.id, o.framework, coalesce(%1, o.id) FROM objective o"_s.arg(
        textSql(u"label"_s,
                {.name = u"objective_text"_s, .key = u"objective"_s, .owner = u"o.id"_s},
                languages)));
    bindLanguages(query, languages);
    if (!query.exec()) {
        return std::unexpected(Error{query.lastError().text()});
    }
    QHash<QString, NamedObjective> objectives;
    while (query.next()) {
        objectives.insert(
            query.value(0).toString(),
            {.label = query.value(2).toString(), .framework = query.value(1).toString()});
    }
    return objectives;
}

Result<QHash<QString, QByteArray>> picturesOf(const QString &path, const QStringList &keys)
{
    auto connection = openIndex(path);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    QSqlQuery query(connection->database());
    query.prepare(u"SELECT png FROM picture WHERE key = ?"_s);
    QHash<QString, QByteArray> pictures;
    for (const QString &key : keys) {
        query.addBindValue(key);
        if (!query.exec()) {
            return std::unexpected(Error{query.lastError().text()});
        }
        if (query.next()) {
            pictures.insert(key, query.value(0).toByteArray());
        }
    }
    return pictures;
}

} // namespace PrimTux

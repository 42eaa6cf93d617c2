// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/memory.h"

#include "catalogue/digest.h"
#include "catalogue/index/connection.h"
#include "catalogue/index/insert.h"
#include "catalogue/index/opened.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QSqlQuery allRows(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(statement);
    return query;
}

QString editionIn(const QSqlDatabase &database)
{
    QSqlQuery query = allRows(database, u"SELECT value FROM meta WHERE key = 'edition'"_s);
    return query.next() ? query.value(0).toString() : QString();
}

QHash<QString, QByteArray> digestsIn(const QSqlDatabase &database)
{
    QHash<QString, QByteArray> digests;
    QSqlQuery query = allRows(database, u"SELECT activity, digest FROM digest"_s);
    while (query.next()) {
        digests.insert(query.value(0).toString(), query.value(1).toByteArray());
    }
    return digests;
}
} // namespace

Remembered rememberedIn(const QString &path, const QString &edition)
{
    Remembered remembered;
    auto connection = openIndex(path);
    if (!connection || editionIn(connection->database()) != edition) {
        return remembered;
    }
    const QSqlDatabase &database = connection->database();
    QSqlQuery sources = allRows(database, u"SELECT name, state, content FROM source"_s);
    while (sources.next()) {
        remembered.sources.emplace(sources.value(0).toString(),
                                   RememberedSource{.state = sources.value(1).toByteArray(),
                                                    .content = sources.value(2).toByteArray()});
    }
    QSqlQuery pictures = allRows(database,
                                 u"SELECT d.origin, d.picture, p.png FROM drawn d "
                                 "LEFT JOIN picture p ON p.key = d.picture"_s);
    while (pictures.next()) {
        remembered.pictures.emplace(pictures.value(0).toString(),
                                    RememberedPicture{.key = pictures.value(1).toString(),
                                                      .png = pictures.value(2).toByteArray()});
    }
    remembered.digests = digestsIn(database);
    return remembered;
}

QHash<QString, QByteArray> digestsIn(const QString &path)
{
    auto connection = openIndex(path);
    return connection ? digestsIn(connection->database()) : QHash<QString, QByteArray>();
}

QString editionOf(const QString &path)
{
    auto connection = openIndex(path);
    return connection ? editionIn(connection->database()) : QString();
}

std::vector<Finding> findingsIn(const QString &path)
{
    std::vector<Finding> findings;
    auto connection = openIndex(path);
    if (!connection) {
        return findings;
    }
    QSqlQuery query
        = allRows(connection->database(),
                  u"SELECT source, place, reason, skipped FROM finding ORDER BY number"_s);
    while (query.next()) {
        findings.push_back({.problem = {.source = query.value(0).toString(),
                                        .place = query.value(1).toString(),
                                        .reason = query.value(2).toString()},
                            .skipped = query.value(3).toBool()});
    }
    return findings;
}

Result<void> fillMemory(const QSqlDatabase &database, const IndexContent &content)
{
    Insert source(database, u"INSERT INTO source VALUES (?, ?, ?)"_s);
    for (const auto &[name, remembered] : content.sources) {
        source({name, remembered.state, remembered.content});
    }
    Insert drawn(database, u"INSERT INTO drawn VALUES (?, ?)"_s);
    for (const auto &[origin, key] : content.drawn) {
        drawn({origin, key});
    }
    Insert digest(database, u"INSERT INTO digest VALUES (?, ?)"_s);
    for (const Activity &activity : content.activities) {
        digest({activity.id, digestOf(activity, content.pictureOf.value(activity.id))});
    }
    return resultOf({&source, &drawn, &digest});
}

} // namespace PrimTux

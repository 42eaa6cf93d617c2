// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"

#include "catalogue/activityvalues.h"
#include "catalogue/index/language.h"
#include "catalogue/index/opened.h"
#include "catalogue/index/profilerows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
Tile tileOf(const QSqlQuery &query)
{
    return {.id = query.value(0).toString(),
            .name = query.value(1).toString(),
            .summary = query.value(2).toString(),
            .domain = static_cast<Domain>(query.value(3).toInt()),
            .picture = query.value(4).toString()};
}

// See struct Place.
QString placeCondition(std::optional<Domain> domain)
{
    return (domain ? u"domain = :domain AND "_s : QString())
        + "(levels & :levels) <> 0 AND (before & :levels) = 0"_L1;
}

// Tables of this connection alone, in memory. What is hidden is counted as place_count counts all.
const QStringList &hidingSql()
{
    static const QStringList all{
        u"PRAGMA temp_store = MEMORY"_s,
        u"CREATE TEMP TABLE IF NOT EXISTS hidden (activity INTEGER PRIMARY KEY)"_s,
        u"CREATE TEMP TABLE IF NOT EXISTS hidden_count (domain INTEGER, levels INTEGER, before "
        "INTEGER, activities INTEGER)"_s,
        u"DELETE FROM temp.hidden"_s,
        u"DELETE FROM temp.hidden_count"_s,
        u"INSERT INTO temp.hidden SELECT a.number FROM json_each(:ids) h CROSS JOIN activity a "
        "ON a.id = h.value"_s,
        u"INSERT INTO temp.hidden_count SELECT p.domain, p.levels, p.before, -count(*) "
        "FROM temp.hidden h CROSS JOIN place p ON p.activity = h.activity GROUP BY 1, 2, 3"_s,
    };
    return all;
}
} // namespace

/** The connection, and each question prepared when it is asked first. */
class Catalogue::Private
{
public:
    Private(Connection connection, QStringList languages)
        : m_connection(std::move(connection))
        , m_languages(std::move(languages))
    {
    }

    QSqlQuery &prepared(const QString &statement)
    {
        auto found = m_queries.find(statement);
        if (found == m_queries.end()) {
            auto query = std::make_unique<QSqlQuery>(m_connection.database());
            query->setForwardOnly(true);
            query->prepare(statement);
            found = m_queries.emplace(statement, std::move(query)).first;
        }
        return *found->second;
    }

    void shrink() { QSqlQuery(m_connection.database()).exec(u"PRAGMA shrink_memory"_s); }

    [[nodiscard]] QString tileColumns(const QString &domain) const
    {
        const TextTable texts{
            .name = u"activity_text"_s, .key = u"activity"_s, .owner = u"a.number"_s};
        return u"a.id, coalesce(%1, a.id), coalesce(%2, ''), %3, a.picture"_s.arg(
            textSql(u"name"_s, texts, m_languages),
            textSql(u"summary"_s, texts, m_languages),
            domain);
    }

    [[nodiscard]] const QStringList &languages() const { return m_languages; }

    std::optional<Tile> tile(const QString &activityId, const QString &condition)
    {
        QSqlQuery &query = prepared(u"SELECT %1 FROM activity a WHERE a.id = :id AND %2"_s.arg(
            tileColumns(u"a.domain"_s), condition));
        bindLanguages(query, m_languages);
        query.bindValue(u":id"_s, activityId);
        std::optional<Tile> tile;
        if (query.exec() && query.next()) {
            tile = tileOf(query);
        }
        query.finish();
        return tile;
    }

    void hide(const QSet<QString> &activityIds)
    {
        if (activityIds.isEmpty() && !m_hides) {
            return;
        }
        // In the order of the index, which reads many of them three times as fast.
        QStringList sorted(activityIds.begin(), activityIds.end());
        sorted.sort();
        const QJsonArray ids = QJsonArray::fromStringList(sorted);
        for (const QString &statement : hidingSql()) {
            QSqlQuery query(m_connection.database());
            query.prepare(statement);
            if (statement.contains(":ids"_L1)) {
                query.bindValue(
                    u":ids"_s,
                    QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
            }
            query.exec();
        }
        m_hides = !activityIds.isEmpty();
    }

    /** How many activities there are at each place. */
    [[nodiscard]] QString counts() const
    {
        return m_hides ? u"(SELECT * FROM place_count UNION ALL SELECT * FROM temp.hidden_count)"_s
                       : u"place_count"_s;
    }

    [[nodiscard]] QString unlessHidden(const QString &activity) const
    {
        return m_hides ? u" AND %1 NOT IN (SELECT activity FROM temp.hidden)"_s.arg(activity)
                       : QString();
    }

private:
    Connection m_connection; // outlives its queries
    QStringList m_languages;
    bool m_hides = false;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_queries;
};

Catalogue::Catalogue(std::unique_ptr<Private> own)
    : m_d(std::move(own))
{
}

Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::open(const QString &path, const QStringList &languages)
{
    return openIndex(path).transform([&languages](Connection &&connection) {
        return Catalogue(std::make_unique<Private>(std::move(connection), languages));
    });
}

void Catalogue::hide(const QSet<QString> &activityIds)
{
    m_d->hide(activityIds);
}

std::vector<Profile> Catalogue::profiles() const
{
    return readProfiles(m_d->prepared(profilesSql(u"p.enabled"_s)));
}

std::vector<Profile> Catalogue::everyProfile() const
{
    return readProfiles(m_d->prepared(profilesSql(u"true"_s)));
}

std::vector<Domain> Catalogue::domains(Levels levels) const
{
    QSqlQuery &query = m_d->prepared(
        u"SELECT domain FROM %1 WHERE %2 GROUP BY domain HAVING sum(activities) > 0 "
        "ORDER BY domain"_s.arg(m_d->counts(), placeCondition(std::nullopt)));
    query.bindValue(u":levels"_s, levels.toInt());
    std::vector<Domain> domains;
    query.exec();
    while (query.next()) {
        domains.push_back(static_cast<Domain>(query.value(0).toInt()));
    }
    query.finish();
    return domains;
}

TilePage Catalogue::page(Levels levels, std::optional<Domain> domain, int offset, int limit) const
{
    const auto ask = [&](QSqlQuery &query) {
        query.bindValue(u":levels"_s, levels.toInt());
        if (domain) {
            query.bindValue(u":domain"_s, std::to_underlying(*domain));
        }
        query.exec();
    };
    TilePage page;
    const QString condition = placeCondition(domain);
    QSqlQuery &count
        = m_d->prepared(u"SELECT sum(activities) FROM %1 WHERE %2"_s.arg(m_d->counts(), condition));
    ask(count);
    if (count.next()) {
        page.total = count.value(0).toInt();
    }
    count.finish();

    QSqlQuery &query = m_d->prepared(
        u"SELECT %1 FROM (SELECT activity, domain FROM place WHERE %2 "
        "ORDER BY activity LIMIT :limit OFFSET :offset) p JOIN activity a ON a.number = p.activity "
        "ORDER BY a.number"_s.arg(m_d->tileColumns(u"p.domain"_s),
                                  condition + m_d->unlessHidden(u"activity"_s)));
    bindLanguages(query, m_d->languages());
    query.bindValue(u":limit"_s, limit);
    query.bindValue(u":offset"_s, offset);
    ask(query);
    while (query.next()) {
        page.tiles.push_back(tileOf(query));
    }
    query.finish();
    return page;
}

std::vector<Domain> Catalogue::domains(const Profile &profile) const
{
    if (profile.selection.isEmpty()) {
        return domains(profile.levels);
    }
    QSqlQuery &query = m_d->prepared(
        u"SELECT DISTINCT domain FROM chosen WHERE profile = :profile%1 ORDER BY domain"_s.arg(
            m_d->unlessHidden(u"activity"_s)));
    query.bindValue(u":profile"_s, profile.id);
    std::vector<Domain> domains;
    query.exec();
    while (query.next()) {
        domains.push_back(static_cast<Domain>(query.value(0).toInt()));
    }
    query.finish();
    return domains;
}

TilePage
Catalogue::page(const Profile &profile, std::optional<Domain> domain, int offset, int limit) const
{
    if (profile.selection.isEmpty()) {
        return page(profile.levels, domain, offset, limit);
    }
    // At most as many as a document names: counted while they are read.
    QSqlQuery &query = m_d->prepared(
        u"SELECT %1 FROM chosen c JOIN activity a ON a.number = c.activity "
        "WHERE c.profile = :profile AND (:domain < 0 OR c.domain = :domain)%2 ORDER BY c.position"_s
            .arg(m_d->tileColumns(u"c.domain"_s), m_d->unlessHidden(u"c.activity"_s)));
    bindLanguages(query, m_d->languages());
    query.bindValue(u":profile"_s, profile.id);
    query.bindValue(u":domain"_s, domain ? std::to_underlying(*domain) : -1);
    TilePage page;
    query.exec();
    for (; query.next(); ++page.total) {
        if (page.total >= offset && page.total < offset + limit) {
            page.tiles.push_back(tileOf(query));
        }
    }
    query.finish();
    return page;
}

std::vector<Tile> Catalogue::helpers(Levels levels) const
{
    QSqlQuery &query
        = m_d->prepared(u"SELECT %1 FROM helper h JOIN activity a ON a.number = h.activity "
                        "WHERE (h.levels & :levels) <> 0%2 ORDER BY a.number"_s.arg(
                            m_d->tileColumns(u"a.domain"_s), m_d->unlessHidden(u"h.activity"_s)));
    bindLanguages(query, m_d->languages());
    query.bindValue(u":levels"_s, levels.toInt());
    std::vector<Tile> tiles;
    query.exec();
    while (query.next()) {
        tiles.push_back(tileOf(query));
    }
    query.finish();
    return tiles;
}

std::optional<Tile> Catalogue::tile(const QString &activityId) const
{
    return m_d->tile(activityId, u"a.installed AND a.children"_s);
}

std::optional<Tile> Catalogue::installedTile(const QString &activityId) const
{
    return m_d->tile(activityId, u"a.installed"_s);
}

std::optional<Launch> Catalogue::launch(const QString &activityId) const
{
    QSqlQuery &query
        = m_d->prepared(u"SELECT launch FROM activity a JOIN detail ON detail.activity = a.number "
                        "WHERE a.id = :id AND a.installed"_s);
    query.bindValue(u":id"_s, activityId);
    std::optional<Launch> launch;
    if (query.exec() && query.next()) {
        launch = launchFromJson(query.value(0).toByteArray());
    }
    query.finish();
    return launch;
}

QByteArray Catalogue::picture(const QString &key) const
{
    QSqlQuery &query = m_d->prepared(u"SELECT png FROM picture WHERE key = :key"_s);
    query.bindValue(u":key"_s, key);
    QByteArray png;
    if (query.exec() && query.next()) {
        png = query.value(0).toByteArray();
    }
    query.finish();
    return png;
}

void Catalogue::giveMemoryBack() const
{
    m_d->shrink();
}

} // namespace PrimTux

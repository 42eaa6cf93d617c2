// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/schema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// Numbers of activities are their fixed order. What the first screen reads comes first in the file.
const QStringList &tables()
{
    static const QStringList all{
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID"_s,
        u"CREATE TABLE profile (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, levels "
        u"INTEGER, "
        "layout INTEGER, character TEXT, enabled INTEGER, selection TEXT, "
        "framework TEXT, position INTEGER, picture TEXT, text_size INTEGER, contrast INTEGER, "
        "font TEXT, capitals INTEGER, voice TEXT, shipped INTEGER)"_s,
        u"CREATE TABLE profile_text (profile INTEGER, language TEXT, name TEXT, hint TEXT, "
        "PRIMARY KEY (profile, language)) WITHOUT ROWID"_s,
        // See struct Place: where a child finds an activity.
        u"CREATE TABLE place_count (domain INTEGER, levels INTEGER, before INTEGER, activities "
        u"INTEGER, "
        "PRIMARY KEY (domain, levels, before)) WITHOUT ROWID"_s,
        u"CREATE TABLE place (domain INTEGER, activity INTEGER, levels INTEGER, before INTEGER, "
        "PRIMARY KEY (domain, activity, before)) WITHOUT ROWID"_s,
        // What a profile shows that names its activities; the others show those of their levels.
        u"CREATE TABLE chosen (profile TEXT, position INTEGER, activity INTEGER, domain INTEGER, "
        "PRIMARY KEY (profile, position)) WITHOUT ROWID"_s,
        // What children may start beside another program.
        u"CREATE TABLE helper (activity INTEGER PRIMARY KEY, levels INTEGER)"_s,
        u"CREATE TABLE activity (number INTEGER PRIMARY KEY, id TEXT NOT NULL, picture TEXT, "
        "domain INTEGER, kind INTEGER, levels INTEGER, installed INTEGER, children INTEGER, "
        "source TEXT)"_s,
        u"CREATE TABLE activity_text (activity INTEGER, language TEXT, name TEXT, summary TEXT, "
        "spoken TEXT, PRIMARY KEY (activity, language)) WITHOUT ROWID"_s,
        u"CREATE TABLE detail (activity INTEGER PRIMARY KEY, launch TEXT, more TEXT)"_s,
        u"CREATE TABLE tag (activity INTEGER, position INTEGER, objective TEXT, "
        "PRIMARY KEY (activity, position)) WITHOUT ROWID"_s,
        u"CREATE TABLE need (activity INTEGER, need TEXT, PRIMARY KEY (activity, need)) WITHOUT ROWID"_s,
        u"CREATE TABLE objective (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, framework "
        u"TEXT, "
        "parent TEXT, kind TEXT, levels INTEGER, domain INTEGER)"_s,
        u"CREATE TABLE objective_text (objective TEXT, language TEXT, label TEXT, aliases TEXT, "
        "PRIMARY KEY (objective, language)) WITHOUT ROWID"_s,
        // Each objective is below itself.
        u"CREATE TABLE below (ancestor TEXT, objective TEXT, PRIMARY KEY (ancestor, objective)) "
        "WITHOUT ROWID"_s,
        u"CREATE TABLE finding (number INTEGER PRIMARY KEY, source TEXT, place TEXT, reason TEXT, "
        "skipped INTEGER)"_s,
        // Objectives that are only tags; their numbers go on after those of objective.
        u"CREATE TABLE unknown_objective (number INTEGER PRIMARY KEY, id TEXT NOT NULL)"_s,
        u"CREATE TABLE need_name (number INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s,
        // See struct Columns.
        u"CREATE TABLE packed (name TEXT NOT NULL UNIQUE, data BLOB)"_s,
        // See class Search. Neither texts nor places of words are kept.
        u"CREATE VIRTUAL TABLE search USING fts5 (name, keywords, summary, content='', "
        "columnsize=0, detail=column, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"_s,
        u"CREATE VIRTUAL TABLE objective_search USING fts5 (label, content='', columnsize=0, "
        "detail=column, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"_s,
        u"CREATE TABLE word (word TEXT PRIMARY KEY, written TEXT NOT NULL, count INTEGER) "
        "WITHOUT ROWID"_s,
        // Words are gathered in memory (bytes) before they are sorted into the file.
        u"INSERT INTO search (search, rank) VALUES ('hashsize', 67108864)"_s,
        u"CREATE TABLE picture (number INTEGER PRIMARY KEY, key TEXT NOT NULL, png BLOB)"_s,
        // See struct Remembered: for making the next index.
        u"CREATE TABLE source (name TEXT PRIMARY KEY, state BLOB, content BLOB) WITHOUT ROWID"_s,
        u"CREATE TABLE drawn (origin TEXT PRIMARY KEY, picture TEXT) WITHOUT ROWID"_s,
        u"CREATE TABLE digest (activity TEXT PRIMARY KEY, digest BLOB) WITHOUT ROWID"_s,
    };
    return all;
}

const QStringList &indexes()
{
    static const QStringList all{
        u"CREATE UNIQUE INDEX activity_by_id ON activity (id)"_s,
        u"CREATE INDEX place_by_activity ON place (activity, levels, before, domain)"_s,
        u"CREATE UNIQUE INDEX below_by_objective ON below (objective, ancestor)"_s,
        u"CREATE INDEX objective_by_parent ON objective (parent, levels)"_s,
        u"CREATE INDEX tag_by_objective ON tag (objective, activity)"_s,
        u"CREATE INDEX need_by_name ON need (need, activity)"_s,
        u"CREATE UNIQUE INDEX picture_by_key ON picture (key)"_s,
        u"ANALYZE"_s,
        u"PRAGMA application_id = %1"_s.arg(indexApplication),
        u"PRAGMA user_version = %1"_s.arg(indexVersion),
    };
    return all;
}

Result<void> execute(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            return std::unexpected(Error{query.lastError().text()});
        }
    }
    return {};
}

std::optional<int> pragma(const QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    return query.exec("PRAGMA "_L1 + name) && query.next() ? std::optional(query.value(0).toInt())
                                                           : std::nullopt;
}
} // namespace

IndexState stateOf(const QSqlDatabase &database)
{
    const auto application = pragma(database, u"application_id"_s);
    const auto version = pragma(database, u"user_version"_s);
    if (application != indexApplication || !version) {
        return IndexState::Foreign;
    }
    if (*version == indexVersion) {
        return IndexState::Usable;
    }
    return *version < indexVersion ? IndexState::Older : IndexState::Newer;
}

Result<void> createTables(const QSqlDatabase &database)
{
    return execute(database, tables());
}

Result<void> createIndexes(const QSqlDatabase &database)
{
    return execute(database, indexes());
}

} // namespace PrimTux

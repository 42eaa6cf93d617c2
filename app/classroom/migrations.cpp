// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/migrations.h"

#include <utility>

#include "classroom/copies.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** Runs the next step, if there is one. Gives the version then. */
Result<int> advanced(const ClassroomFile &file, const std::vector<QStringList> &steps)
{
    const auto before = file.version(); // another process may have done it
    if (!before || std::cmp_greater_equal(*before, steps.size())) {
        return before;
    }
    QStringList statements = steps[static_cast<std::size_t>(*before)];
    statements << u"PRAGMA user_version = %1"_s.arg(*before + 1);
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = file.run(statement); !done) {
            return std::unexpected(done.error());
        }
    }
    return *before + 1;
}
} // namespace

// A released step is never edited. What children see of lessons is found without reading those that
// are over, drafts or put away.
const std::vector<QStringList> &classroomSteps()
{
    static const std::vector<QStringList> all{
        {
            u"CREATE TABLE lesson (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
            "name TEXT NOT NULL, mode TEXT NOT NULL, in_order INTEGER NOT NULL, "
            "until_done INTEGER NOT NULL, first_day TEXT, last_day TEXT, note TEXT NOT NULL, "
            "published INTEGER NOT NULL, archived INTEGER NOT NULL, model INTEGER NOT NULL, "
            "shown INTEGER NOT NULL AS (published AND NOT archived AND NOT model), "
            "ends TEXT NOT NULL AS (CASE WHEN until_done OR last_day IS NULL THEN '9999-12-31' "
            "ELSE last_day END)) STRICT"_s,
            u"CREATE INDEX lesson_shown ON lesson (shown, ends)"_s,
            u"CREATE TABLE lesson_activity (lesson INTEGER NOT NULL REFERENCES lesson ON DELETE "
            "CASCADE, position INTEGER NOT NULL, activity TEXT NOT NULL, "
            "PRIMARY KEY (lesson, position)) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE lesson_profile (lesson INTEGER NOT NULL REFERENCES lesson ON DELETE "
            "CASCADE, position INTEGER NOT NULL, profile TEXT NOT NULL, "
            "PRIMARY KEY (lesson, position)) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE hidden (profile TEXT NOT NULL, activity TEXT NOT NULL, "
            "PRIMARY KEY (profile, activity)) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT "
            "ROWID"_s,
            u"PRAGMA application_id = %1"_s.arg(classroomApplication),
        },
        {
            u"CREATE TABLE own (kind TEXT NOT NULL, id TEXT NOT NULL, words TEXT NOT NULL, "
            "picture TEXT, png BLOB, PRIMARY KEY (kind, id)) STRICT"_s,
            u"CREATE INDEX own_picture ON own (picture) WHERE picture IS NOT NULL"_s,
        },
    };
    Q_ASSERT(all.size() == classroomVersion);
    return all;
}

Result<void> migrate(const ClassroomFile &file, const std::vector<QStringList> &steps)
{
    const int last = static_cast<int>(steps.size());
    const auto first = file.version();
    if (!first) {
        return std::unexpected(first.error());
    }
    if (*first > 0 && *first < last) {
        if (auto copied = copyTo(file, copyOfVersion(file.path(), *first)); !copied) {
            return copied;
        }
    }
    for (int version = *first; version < last;) {
        const auto done = file.together([&]() -> Result<void> {
            return advanced(file, steps).transform([&version](int now) { version = now; });
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/classroomsql.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// One value is handed over at once, rows are not.
QString selectLessons(const QString &which)
{
    return u"SELECT id, name, mode, in_order, until_done, first_day, last_day, note, published, "
           "archived, model, "
           "(SELECT group_concat(activity, char(10) ORDER BY position) FROM lesson_activity "
           "WHERE lesson = number), "
           "(SELECT group_concat(profile, char(10) ORDER BY position) FROM lesson_profile "
           "WHERE lesson = number) FROM lesson "_s
        + which;
}
} // namespace

QString allLessonsSql()
{
    return selectLessons(u"ORDER BY archived, model, number DESC"_s);
}

QString oneLessonSql()
{
    return selectLessons(u"WHERE id = ?"_s);
}

QString shownLessonsSql()
{
    return selectLessons(
        u"WHERE shown = 1 AND ends >= ? AND coalesce(first_day, '') <= ? AND EXISTS (SELECT 1 FROM "
        "lesson_profile WHERE lesson = number AND profile = ?) ORDER BY number"_s);
}

QString hiddenActivitiesSql()
{
    return u"SELECT group_concat(activity, char(10)) FROM hidden WHERE profile = ?"_s;
}

QString everyHiddenSql()
{
    return u"SELECT profile, activity FROM hidden ORDER BY profile, activity"_s;
}

QString settingsSql()
{
    return u"SELECT key, value FROM setting"_s;
}

QString ownSql()
{
    return u"SELECT words, png FROM own WHERE kind = ? ORDER BY id"_s;
}

QString ownNamesSql()
{
    return u"SELECT words, picture FROM own WHERE kind = ? ORDER BY id"_s;
}

QString ownPicturesSql()
{
    return u"SELECT DISTINCT picture FROM own WHERE picture IS NOT NULL"_s;
}

QString ownPictureSql()
{
    return u"SELECT png FROM own WHERE picture = ? LIMIT 1"_s;
}

QString saveLessonSql()
{
    return u"INSERT INTO lesson (id, name, mode, in_order, until_done, first_day, last_day, note, "
           "published, archived, model) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
           "ON CONFLICT (id) DO UPDATE SET name = excluded.name, mode = excluded.mode, "
           "in_order = excluded.in_order, until_done = excluded.until_done, "
           "first_day = excluded.first_day, last_day = excluded.last_day, note = excluded.note, "
           "published = excluded.published, archived = excluded.archived, model = excluded.model "
           "RETURNING number"_s;
}

QString removeLessonSql()
{
    return u"DELETE FROM lesson WHERE id = ?"_s;
}

QString clearActivitiesSql()
{
    return u"DELETE FROM lesson_activity WHERE lesson = ?"_s;
}

QString clearProfilesSql()
{
    return u"DELETE FROM lesson_profile WHERE lesson = ?"_s;
}

QString saveActivitiesSql()
{
    return u"INSERT INTO lesson_activity (lesson, position, activity) "
           "SELECT ?, key, value FROM json_each(?)"_s;
}

QString saveProfilesSql()
{
    return u"INSERT INTO lesson_profile (lesson, position, profile) "
           "SELECT ?, key, value FROM json_each(?)"_s;
}

QString hideSql()
{
    return u"INSERT OR IGNORE INTO hidden (profile, activity) VALUES (?, ?)"_s;
}

QString showSql()
{
    return u"DELETE FROM hidden WHERE profile = ? AND activity = ?"_s;
}

QString saveSettingSql()
{
    return u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s;
}

QString clearSettingSql()
{
    return u"DELETE FROM setting WHERE key = ?"_s;
}

QString saveOwnSql()
{
    return u"INSERT OR REPLACE INTO own (kind, id, words, picture, png) VALUES (?, ?, ?, ?, ?)"_s;
}

QString removeOwnSql()
{
    return u"DELETE FROM own WHERE kind = ? AND id = ?"_s;
}

} // namespace PrimTux

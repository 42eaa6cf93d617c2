// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace PrimTux
{

/** Every question to a classroom. Those of lessons give their columns as lessonOf() takes them. */
[[nodiscard]] QString allLessonsSql();
/** By id. */
[[nodiscard]] QString oneLessonSql();
/** By day, day (ISO 8601) and profile. */
[[nodiscard]] QString shownLessonsSql();
/** By profile: their ids in one value, one a line. */
[[nodiscard]] QString hiddenActivitiesSql();
/** All of them: profile and activity. */
[[nodiscard]] QString everyHiddenSql();
[[nodiscard]] QString settingsSql();
/** By kind: the words, as JSON, and the picture (PNG), or its name alone. */
[[nodiscard]] QString ownSql();
[[nodiscard]] QString ownNamesSql();
/** The names of all pictures; one picture by its name. */
[[nodiscard]] QString ownPicturesSql();
[[nodiscard]] QString ownPictureSql();

/** Saves all columns of a lesson; gives its number. */
[[nodiscard]] QString saveLessonSql();
[[nodiscard]] QString removeLessonSql();
/** By number. */
[[nodiscard]] QString clearActivitiesSql();
[[nodiscard]] QString clearProfilesSql();
/** By number and JSON list. */
[[nodiscard]] QString saveActivitiesSql();
[[nodiscard]] QString saveProfilesSql();
/** By profile and activity. */
[[nodiscard]] QString hideSql();
[[nodiscard]] QString showSql();
[[nodiscard]] QString saveSettingSql();
[[nodiscard]] QString clearSettingSql();
/** By kind, id, words, name of the picture and picture. */
[[nodiscard]] QString saveOwnSql();
/** By kind and id. */
[[nodiscard]] QString removeOwnSql();

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariantMap>

namespace PrimTux
{

/** The answer of @p database to @p statement. Errors: those of SQLite. */
[[nodiscard]] Result<QSqlQuery> asked(const QSqlDatabase &database,
                                      const QString &statement,
                                      const QVariantMap &values = {},
                                      const QStringList &languages = {});

/**
 * Every question that is put to an index by others than the menu's first screens. What depends on
 * languages takes them from bindLanguages().
 */

/** The values of the column :name. */
[[nodiscard]] QString columnSql();
/** Id, parent and levels of all nodes of frameworks. */
[[nodiscard]] QString nodesSql();
[[nodiscard]] QString unknownNodesSql();
[[nodiscard]] QString needNamesSql();

/** Numbers of the activities, or objectives, whose words are as the expression :match of FTS5 says;
 * the former in one value, separated by commas. */
[[nodiscard]] QString activitiesByWordSql();
[[nodiscard]] QString objectivesByWordSql();
/** All words that a search can find: folded, as written, and how often. */
[[nodiscard]] QString wordsSql();

/** The activities with the numbers of the JSON array :numbers, in its order. */
[[nodiscard]] QString listedSql(const QStringList &languages);
/** The same, with where a child finds them, their pictures and needs. */
[[nodiscard]] QString rowSql(const QStringList &languages);
/** Of all activities, in the order of their numbers. */
[[nodiscard]] QString domainsOfActivitiesSql();
/** All that is known of the activity :id. */
[[nodiscard]] QString shownSql(const QStringList &languages);
[[nodiscard]] QString needsOfActivitySql();
[[nodiscard]] QString textsOfActivitySql();

/** The nodes of all frameworks. */
[[nodiscard]] QString objectivesSql(const QStringList &languages);
/** The objectives at :levels that nothing on this PC serves at the levels :at, at any if that is 0;
 * with :profile, which may be null, only what is chosen for it counts. */
[[nodiscard]] QString gapsSql(const QStringList &languages);
/** The levels of :profile, and whether it names its activities. */
[[nodiscard]] QString profileSql();
/** The numbers of the activities that :profile names and that are there. */
[[nodiscard]] QString chosenSql();
[[nodiscard]] QString hasObjectiveSql();
[[nodiscard]] QString objectiveCountSql();
[[nodiscard]] QString skippedSql();

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "core/error.h"

#include <QSqlDatabase>

namespace PrimTux
{

/** An activity, and the levels at which it is a tile for children. */
struct NumberedActivity {
    const Activity *activity = nullptr;
    Levels shown;
};

/** The activities of @p content in the order of their numbers, which children see: by rank, then as
 * they are there. */
[[nodiscard]] std::vector<NumberedActivity> numbered(const IndexContent &content);

/** Fill the tables of createTables(), in one transaction of the caller's. */
[[nodiscard]] Result<void> fillTables(const QSqlDatabase &database, const IndexContent &content);

[[nodiscard]] Result<void> fillMeta(const QSqlDatabase &database, const IndexContent &content);
[[nodiscard]] Result<void> fillProfiles(const QSqlDatabase &database,
                                        const std::vector<Profile> &profiles);
[[nodiscard]] Result<void> fillObjectives(const QSqlDatabase &database,
                                          const std::vector<Framework> &frameworks);
[[nodiscard]] Result<void> fillActivities(const QSqlDatabase &database,
                                          const IndexContent &content,
                                          const std::vector<NumberedActivity> &activities);
/** What profiles show that name their activities. */
[[nodiscard]] Result<void> fillChosen(const QSqlDatabase &database,
                                      const IndexContent &content,
                                      const std::vector<NumberedActivity> &activities);
/** What filters, counts and orders look at; see struct Columns. */
[[nodiscard]] Result<void> fillColumns(const QSqlDatabase &database,
                                       const std::vector<Framework> &frameworks,
                                       const std::vector<NumberedActivity> &activities);
/** The words by which searches find activities and objectives. */
[[nodiscard]] Result<void> fillSearch(const QSqlDatabase &database,
                                      const std::vector<Framework> &frameworks,
                                      const std::vector<NumberedActivity> &activities);

} // namespace PrimTux

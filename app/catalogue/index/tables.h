// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "core/error.h"

#include <QSqlDatabase>

namespace PrimTux
{

/** Fill the tables of createTables(), in one transaction of the caller's. */
[[nodiscard]] Result<void> fillTables(const QSqlDatabase &database, const IndexContent &content);

[[nodiscard]] Result<void> fillMeta(const QSqlDatabase &database, const IndexContent &content);
[[nodiscard]] Result<void> fillProfiles(const QSqlDatabase &database,
                                        const std::vector<Profile> &profiles);
[[nodiscard]] Result<void> fillObjectives(const QSqlDatabase &database,
                                          const std::vector<Framework> &frameworks);
[[nodiscard]] Result<void> fillActivities(const QSqlDatabase &database,
                                          const IndexContent &content);

} // namespace PrimTux

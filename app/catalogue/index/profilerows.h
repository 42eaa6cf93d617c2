// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile.h"

#include <QSqlQuery>

#include <vector>

namespace PrimTux
{

/** Asks for profiles that hold the condition @p where, in their order. */
[[nodiscard]] QString profilesSql(const QString &where);

/** The profiles that @p query, asked with profilesSql(), answers. */
[[nodiscard]] std::vector<Profile> readProfiles(QSqlQuery &query);

} // namespace PrimTux

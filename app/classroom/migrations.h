// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroomfile.h"

#include <vector>

namespace PrimTux
{

/** The version of the tables that this program reads and writes. */
inline constexpr int classroomVersion = 2;

/** Step n takes the tables from version n to n + 1; one statement a string. */
[[nodiscard]] const std::vector<QStringList> &classroomSteps();

/** Takes @p file to the last version; if it is not new, a copy is made before the first step. */
[[nodiscard]] Result<void> migrate(const ClassroomFile &file,
                                   const std::vector<QStringList> &steps = classroomSteps());

} // namespace PrimTux

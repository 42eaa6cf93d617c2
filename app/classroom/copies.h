// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroomfile.h"

namespace PrimTux
{

/** Where the last good copy of the classroom at @p path lies. */
[[nodiscard]] QString goodCopyOf(const QString &path);
/** Where it lies as it was before it was taken to the version after @p version. */
[[nodiscard]] QString copyOfVersion(const QString &path, int version);

/** Makes a file readable by everybody, and a file of whom its folder belongs to. */
[[nodiscard]] bool shareWithAll(const QString &path);

/** Copies what is in @p file to @p target, in one step. */
[[nodiscard]] Result<void> copyTo(const ClassroomFile &file, const QString &target);

/** Keeps a good copy beside @p file, which is known to be whole, if the one there is a day older.
 */
void keepGoodCopy(const ClassroomFile &file);

/** Says that the classroom at @p path is damaged, and what can be done. */
[[nodiscard]] Error damagedClassroom(const QString &path, const QString &reason);

} // namespace PrimTux

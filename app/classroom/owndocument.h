// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"
#include "classroom/classroomfile.h"

namespace PrimTux
{

/** What the classroom in @p file says itself, by id; with the pictures. */
[[nodiscard]] Result<std::vector<QJsonObject>> ownWords(const ClassroomFile &file, OwnKind kind);

/** Keeps words of the classroom's own. */
[[nodiscard]] Result<void> saveOwn(const ClassroomFile &file, const SaveOwn &change);

/**
 * Writes the catalogue document of the classroom (documentOfClassroom(), format 1), if it is to be
 * another than the one that is there, and its pictures: the index is compiled from it as from all
 * others. Without words there is none. Errors: it cannot be written.
 */
[[nodiscard]] Result<void> writeOwnDocument(const ClassroomFile &file);

} // namespace PrimTux

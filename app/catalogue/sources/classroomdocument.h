// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/documents.h"

namespace PrimTux
{

/**
 * Reads the catalogue document that a classroom wrote. An account without rights may have written
 * it: what says more than a classroom may (core/ownactivity.h, core/ownwords.h) is skipped and
 * told, above all whatever decides how something is started.
 */
[[nodiscard]] Documents readClassroomDocument(const QString &file, const DocumentSchema &schema);

/**
 * Takes out of @p documents what the classroom in @p file says of activities that nobody else
 * knows, unless they are its own: they were here once.
 */
void forgetUnknown(Documents &documents, const QString &file);

} // namespace PrimTux

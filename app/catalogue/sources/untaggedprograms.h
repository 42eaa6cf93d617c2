// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/documents.h"

#include <vector>

namespace PrimTux
{

class EntryOwners;

/**
 * The installed programs of the categories Education and KidsGame that @p owners does not know: an
 * activity each, without levels, with a guess of its domain. For teachers and packagers to tag.
 */
[[nodiscard]] std::vector<DocumentPart> untaggedPrograms(const std::vector<DesktopEntry> &entries,
                                                         EntryOwners &owners);

} // namespace PrimTux

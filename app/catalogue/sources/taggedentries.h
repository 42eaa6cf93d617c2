// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/documents.h"

#include <vector>

namespace PrimTux
{

class DocumentSchema;
class EntryOwners;

/** What installed software says of activities, in the words of documents. */
struct SoftwareParts {
    std::vector<DocumentPart> activities;
    std::vector<Finding> findings;
};

/**
 * Desktop entries that say themselves whom they suit, in the keys X-PrimTux-Levels, -Objectives,
 * -Needs (lists) and -Framework: an activity each, or more words about the one that @p owners
 * knows. What is wrong is told with file and key, the rest is kept. @p frameworks: ids of those
 * loaded.
 */
[[nodiscard]] SoftwareParts taggedEntries(const std::vector<DesktopEntry> &entries,
                                          const DocumentSchema &schema,
                                          const QStringList &frameworks,
                                          EntryOwners &owners);

} // namespace PrimTux

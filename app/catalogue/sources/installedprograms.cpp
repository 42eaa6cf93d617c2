// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/installedprograms.h"

#include "catalogue/sources/entryowners.h"
#include "catalogue/sources/untaggedprograms.h"

#include <ranges>

namespace PrimTux
{

std::vector<Finding> addInstalledPrograms(std::vector<DocumentPart> &activities,
                                          const std::vector<DesktopEntry> &entries,
                                          const DocumentSchema &schema,
                                          const std::vector<Framework> &frameworks,
                                          const QStringList &programFolders)
{
    EntryOwners documented(activities, entries, programFolders);
    SoftwareParts tagged = taggedEntries(entries,
                                         schema,
                                         frameworks | std::views::transform(&Framework::id)
                                             | std::ranges::to<QStringList>(),
                                         documented);
    addSoftware(activities, std::move(tagged.activities));

    EntryOwners all(activities, entries, programFolders);
    addSoftware(activities, untaggedPrograms(entries, all));
    return std::move(tagged.findings);
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/frameworks.h"
#include "catalogue/sources/taggedentries.h"

namespace PrimTux
{

/**
 * Adds to @p activities what installed programs say of themselves: those that are tagged
 * (taggedEntries()), then those that nobody tagged (untaggedPrograms()). Gives what is wrong.
 */
[[nodiscard]] std::vector<Finding> addInstalledPrograms(std::vector<DocumentPart> &activities,
                                                        const std::vector<DesktopEntry> &entries,
                                                        const DocumentSchema &schema,
                                                        const std::vector<Framework> &frameworks,
                                                        const QStringList &programFolders);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"
#include "catalogue/softwareplaces.h"

#include <vector>

namespace PrimTux
{

class DesktopEntries;
struct InstalledMetainfo;

/**
 * Fills in what documents leave out from the desktop entries that are installed (texts, icon,
 * command) and from the metainfo of their programs, and marks what can be started on this PC.
 */
void matchSoftware(std::vector<Entry> &entries,
                   const DesktopEntries &desktopEntries,
                   const InstalledMetainfo &metainfo,
                   const SoftwarePlaces &places,
                   std::vector<Finding> &findings);

} // namespace PrimTux

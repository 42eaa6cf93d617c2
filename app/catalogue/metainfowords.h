// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"
#include "catalogue/sources/metainfo.h"

namespace PrimTux
{

/**
 * Fills in what neither documents nor the desktop entry say: summaries language by language, the
 * age rating. Screenshots are those of the program.
 */
void addMetainfo(Entry &entry, const Metainfo &metainfo);

} // namespace PrimTux

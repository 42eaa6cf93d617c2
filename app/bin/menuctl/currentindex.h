// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/softwareplaces.h"
#include "core/error.h"
#include "core/paths.h"

namespace PrimTux
{

/** What an index must have been made for to be of use to this program: its version, the languages
 * of what is said in it, and what this PC has for programs. */
[[nodiscard]] QString editionFor(const SoftwarePlaces &software);

/** The index that questions are put to: made first where there is none, again where it is stale and
 * may be written. */
[[nodiscard]] Result<QString> currentIndex(const Paths &paths, const SoftwarePlaces &software);

/** Tells the menus of this PC that @p index was made again. */
void tellOfIndex(const Paths &paths, const QString &index);

} // namespace PrimTux

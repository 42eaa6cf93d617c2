// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "catalogue/merge.h"
#include "catalogue/softwareplaces.h"
#include "catalogue/tilepictures.h"
#include "core/error.h"

#include <optional>

namespace PrimTux
{

class Paths;

/** Reads, merges and checks all sources of @p paths; pictures are left out. Needs no display. */
[[nodiscard]] IndexContent readSources(const Paths &paths, const SoftwarePlaces &software);

/** As readSources() for single documents, with the objectives, recipes and programs of the others.
 */
[[nodiscard]] std::vector<Finding>
findingsOf(const QStringList &files, const Paths &paths, const SoftwarePlaces &software);

/** The activity of this id with all that its sources say of it, hidden ones too. */
[[nodiscard]] std::optional<Entry>
entryOf(const QString &activityId, const Paths &paths, const SoftwarePlaces &software);

/** All of it: reads the sources, finds the pictures, and puts the index at @p target. Needs a
 * QGuiApplication. */
[[nodiscard]] Result<IndexContent> refreshIndex(const Paths &paths,
                                                const SoftwarePlaces &software,
                                                const QString &target,
                                                const Progress &progress = {});

} // namespace PrimTux

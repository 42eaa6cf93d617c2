// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/pack/failure.h"
#include "catalogue/pack/manifest.h"
#include "catalogue/pack/packentries.h"
#include "catalogue/pack/packprogress.h"

namespace PrimTux
{

/** What a pack is found to be. */
struct CheckedPack {
    PackManifest manifest;
    qsizetype activities = 0; // with their variants
    std::vector<PackEntry> entries;
    std::vector<Problem> problems;
};

/** What becomes of files whose name begins with a dot. */
enum class HiddenFiles : quint8 {
    Checked, // as all others
    LeftOut, // they are no part of the pack
};

/**
 * Looks at all of a pack that lies in @p folder: names, links, sizes, manifest, documents,
 * references, pictures, archives in it. Problems name @p source and the place in the pack.
 */
[[nodiscard]] CheckedPack checkPackFolder(const QString &folder,
                                          const QString &source,
                                          HiddenFiles hidden,
                                          const PackProgress &progress = {});

/** As checkPackFolder() for an archive, which is unpacked into a folder that goes away. */
[[nodiscard]] PackResult<CheckedPack> checkPackArchive(const QString &archive,
                                                       const PackProgress &progress = {});

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "catalogue/pack/manifest.h"
#include "catalogue/pack/packdocuments.h"

namespace PrimTux
{

/** A pack that is on this PC and whose documents can be read. */
struct InstalledPack {
    PackManifest manifest;
    QString folder;
    PackDocuments content;
};

/** The packs of this PC. */
struct InstalledPacks {
    std::vector<InstalledPack> all; // by folder of packs, then by id
    std::vector<Finding> findings;
    QStringList watched; // files and folders whose change makes another catalogue

    [[nodiscard]] QStringList documents() const;
    [[nodiscard]] QStringList frameworks() const;
};

/**
 * Reads the packs in @p folders: of two with the same id that of the later folder counts. One that
 * is broken is left out as a whole and told.
 */
[[nodiscard]] InstalledPacks readInstalledPacks(const QStringList &folders);

} // namespace PrimTux

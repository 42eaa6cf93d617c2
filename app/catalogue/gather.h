// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"
#include "catalogue/softwareplaces.h"

#include <vector>

namespace PrimTux
{

class Paths;
class SourceMemory;

/** What all sources say, merged, matched with this PC, and checked. */
struct Gathered {
    Frameworks frameworks;
    KnownObjectives objectives;
    std::vector<Entry> entries; // hidden ones too
    std::vector<Profile> profiles;
    std::vector<Finding> findings;
    QStringList watched; // files and folders whose change changes this
    QByteArray fingerprint; // of watched, taken before they were read
};

/** The files of documents and frameworks to be read, in their order. */
struct SourceFiles {
    QStringList documents;
    QStringList frameworks;
};

[[nodiscard]] SourceFiles sourceFilesOf(const Paths &paths);

/** Reads @p files and the software that is installed; what @p memory knows is not read again. */
[[nodiscard]] Gathered gathered(const SourceFiles &files,
                                const Paths &paths,
                                const SoftwarePlaces &software,
                                SourceMemory &memory);

} // namespace PrimTux

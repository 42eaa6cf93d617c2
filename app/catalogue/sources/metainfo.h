// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "core/activity.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace PrimTux
{

/** What an installed program tells of itself beyond its desktop entry (AppStream 1.0). */
struct Metainfo {
    QString path;
    TextMap summaries;
    TextMap descriptions; // the first sentence
    std::vector<Screenshot> screenshots; // at most twelve
    int minimumAge = 0; // of its age rating (OARS), in years; 0: for all, or not rated

    friend bool operator==(const Metainfo &, const Metainfo &) = default;
};

/** Metainfo of desktop programs, by the ids of their desktop entries, and what is wrong in it. */
struct InstalledMetainfo {
    QHash<QString, Metainfo> byEntry;
    std::vector<Finding> findings;
};

/** Adds what @p later tells of other entries. */
void append(InstalledMetainfo &metainfo, InstalledMetainfo later);

/** The folders of @p dataFolders in which metainfo files lie or may come to lie, best first. */
[[nodiscard]] QStringList metainfoFolders(const QStringList &dataFolders);

/** The metainfo files of @p folders: by name within a folder, the folders in their order. */
[[nodiscard]] QStringList metainfoFilesIn(const QStringList &folders);

/**
 * Reads metainfo files; of two about the same desktop entry the first counts. What is broken is
 * skipped and told. Nothing but these files is read, and nothing is written.
 */
[[nodiscard]] InstalledMetainfo readMetainfo(const QStringList &files);

} // namespace PrimTux

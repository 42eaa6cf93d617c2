// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/digest.h"
#include "catalogue/index/content.h"
#include "catalogue/merge.h"
#include "catalogue/remembered.h"
#include "catalogue/softwareplaces.h"
#include "catalogue/tilepictures.h"
#include "core/error.h"

#include <optional>

namespace PrimTux
{

class Paths;

/** Reads, merges and checks all sources of @p paths, again only those that changed since @p
 * remembered; pictures are left out. Needs no display. */
[[nodiscard]] IndexContent
readSources(const Paths &paths, const SoftwarePlaces &software, const Remembered &remembered = {});

/** As readSources() for single documents, with the objectives, recipes and programs of the others.
 */
[[nodiscard]] std::vector<Finding>
findingsOf(const QStringList &files, const Paths &paths, const SoftwarePlaces &software);

/** The activity of this id with all that its sources say of it, hidden ones too. */
[[nodiscard]] std::optional<Entry>
entryOf(const QString &activityId, const Paths &paths, const SoftwarePlaces &software);

/** What a refresh did. */
struct Refreshed {
    int activities = 0;
    int installed = 0;
    bool fresh = false; // the index was right already: nothing was done
    QStringList read; // sources that were read again
    Differences differences; // to the index before
    std::vector<Finding> findings;
};

/** How the index is made. */
struct RefreshWish {
    QString target; // file of the index
    QString edition; // of the program and its language: an index of another one is made anew
    bool full = false; // reads everything again
    Drawing progress;
};

/**
 * Reads what changed, finds the pictures, and puts the index in its place; does nothing if nothing
 * changed. Needs a QGuiApplication. Errors: as those of writeIndex().
 */
[[nodiscard]] Result<Refreshed>
refreshIndex(const Paths &paths, const SoftwarePlaces &software, const RefreshWish &wish);

} // namespace PrimTux

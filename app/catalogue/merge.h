// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "catalogue/history.h"
#include "catalogue/sources/documents.h"
#include "catalogue/sources/frameworks.h"
#include "core/activity.h"
#include "core/profile.h"

#include <vector>

namespace PrimTux
{

/** An activity, and where each of its fields was written. */
struct Entry {
    Activity activity;
    FieldHistory history;
    bool ownName = true; // not the name of the desktop entry that it starts
    // In the words of documents.
    QJsonObject json = {}; // NOLINT(readability-redundant-member-init): may be left out

    /** Where @p key was last written, else where the activity begins. */
    [[nodiscard]] Origin originOf(const QString &key) const;
    /** Where @p item of the list @p key was last written, else as above. */
    [[nodiscard]] Origin originOf(const QString &key, const QString &item) const;
};

/**
 * Objects of the same id made one, in the order in which the ids came first: later ones override
 * single fields, or add to lists and remove from them; texts are overridden language by language.
 */
[[nodiscard]] std::vector<DocumentPart> mergedById(const std::vector<DocumentPart> &parts);

/** The profiles that documents define, in their order. One that is not whole is told in @p
 * findings. */
[[nodiscard]] std::vector<Profile> mergedProfiles(const std::vector<DocumentPart> &parts,
                                                  std::vector<Finding> &findings);

/**
 * All activities of @p documents, each program followed by its variants, which inherit what they do
 * not name. Recipes are expanded; one that is not there is told in @p findings.
 */
[[nodiscard]] std::vector<Entry> mergedActivities(const Documents &documents,
                                                  const KnownObjectives &objectives,
                                                  std::vector<Finding> &findings);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"

#include <vector>

namespace PrimTux
{

/**
 * What is wrong in activities beyond the form of their documents: objectives that no framework has
 * (they are kept), levels that share nothing with an objective, nothing to start, no name.
 */
[[nodiscard]] std::vector<Finding> checked(const std::vector<Entry> &entries,
                                           const KnownObjectives &objectives);

/** The frameworks that profiles name and that are not loaded. */
[[nodiscard]] std::vector<Finding> checkedProfiles(const std::vector<DocumentPart> &profiles,
                                                   const std::vector<Framework> &frameworks);

} // namespace PrimTux

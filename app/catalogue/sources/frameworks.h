// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/frameworkdocuments.h"

#include <QHash>

#include <vector>

namespace PrimTux
{

class DocumentSchema;

/** Frameworks of objectives, and what is wrong in their documents. */
struct Frameworks {
    std::vector<Framework> all;
    std::vector<Finding> findings;
};

/** An objective, with what it has from those above it. */
struct KnownObjective {
    Levels levels;
    std::optional<Domain> domain;

    friend bool operator==(const KnownObjective &, const KnownObjective &) = default;
};

/** Objectives of all frameworks, by id. */
using KnownObjectives = QHash<QString, KnownObjective>;

/** What @p documents say, as values. Left out and told too: what another framework has already, and
 * what is only for ages that the menu does not serve. */
[[nodiscard]] Frameworks frameworksOf(FrameworkDocuments documents);

/** What readFrameworkDocuments() reads, as values. */
[[nodiscard]] Frameworks readFrameworks(const QStringList &files, const DocumentSchema &schema);

/** All objectives of @p frameworks; domains are inherited from the parents. */
[[nodiscard]] KnownObjectives knownObjectives(const std::vector<Framework> &frameworks);

} // namespace PrimTux

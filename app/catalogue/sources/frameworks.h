// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "core/objective.h"

#include <QHash>
#include <QJsonObject>

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

/** Reads framework documents (format 1); a later one replaces an earlier one of the same id. */
[[nodiscard]] Frameworks readFrameworks(const QStringList &files, const DocumentSchema &schema);

/**
 * The objectives of @p items with parents before children. Left out and told: the same id twice, a
 * parent that is not there, circles, and what hangs below those.
 */
[[nodiscard]] std::vector<Objective> orderedObjectives(const std::vector<Objective> &items,
                                                       const QString &source,
                                                       std::vector<Finding> &findings);

/** All objectives of @p frameworks; domains are inherited from the parents. */
[[nodiscard]] KnownObjectives knownObjectives(const std::vector<Framework> &frameworks);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "core/objective.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace PrimTux
{

class DocumentSchema;
class Grades;

/** A framework in the words of framework documents (format 1); each of its nodes is whole. */
struct FrameworkDocument {
    QString source;
    QJsonObject json;
};

/** Framework documents, and what is wrong in them. */
struct FrameworkDocuments {
    std::vector<FrameworkDocument> all;
    std::vector<Finding> findings;
};

/**
 * Reads framework documents; files that are CASE packages are made such documents. A later one
 * replaces an earlier one of the same id. Nodes that are broken are left out and told.
 */
[[nodiscard]] FrameworkDocuments readFrameworkDocuments(const QStringList &files,
                                                        const DocumentSchema &schema);

/** The nodes of @p json that can be used, in a tree; nothing if it is no framework. */
[[nodiscard]] std::optional<QJsonObject> soundFramework(QJsonObject json,
                                                        const QString &source,
                                                        const DocumentSchema &schema,
                                                        std::vector<Finding> &findings);

/** The grades that other countries' levels are known by in @p documents. */
[[nodiscard]] Grades gradesIn(const std::vector<FrameworkDocument> &documents);

/** The levels of @p framework and the menu's own, by their ids: what each is for the menu. */
[[nodiscard]] QHash<QString, Levels> levelsIn(const QJsonObject &framework);

/**
 * The objectives of @p items with parents before children. Left out and told: the same id twice, a
 * parent that is not there, circles, and what hangs below those.
 */
[[nodiscard]] std::vector<Objective> orderedObjectives(const std::vector<Objective> &items,
                                                       const QString &source,
                                                       std::vector<Finding> &findings);

} // namespace PrimTux

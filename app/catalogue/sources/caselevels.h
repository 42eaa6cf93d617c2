// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/casepackage.h"
#include "catalogue/sources/grades.h"

#include <QHash>

namespace PrimTux
{

/** The education levels of a CASE package as levels of a framework. */
struct CaseLevels {
    QJsonArray entries; // "levels" of the framework document, youngest first
    QHash<QString, QStringList> ofItem; // ids of levels by the item's key, youngest first
    QStringList unknown; // those whose age is not known
};

/**
 * The levels of the items of @p package. An item without one has those of the items below it, else
 * of the one above. Entries of @p told (as in a framework document) count before @p grades.
 */
[[nodiscard]] CaseLevels
caseLevelsOf(const CasePackage &package, const QJsonArray &told, const Grades &grades);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"
#include "catalogue/sources/caseformat.h"
#include "catalogue/sources/caseids.h"
#include "catalogue/sources/grades.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace PrimTux
{

/** What decides how a CASE package is made a framework of ours. */
struct CaseWishes {
    Grades grades; // of other countries
    QString id = {}; // NOLINT(readability-redundant-member-init): of the framework; may be left out
    // What an earlier import made of the same package: its ids, domains and levels stay.
    QJsonObject earlier = {}; // NOLINT(readability-redundant-member-init): may be left out
};

/**
 * The framework document (format 1) that says what the CASE package @p json says; nothing if the
 * package is refused, see casePackageOf(). Told too: grades whose age is not known, and top nodes
 * whose place in the child's menu could not be guessed.
 */
[[nodiscard]] std::optional<QJsonObject> frameworkOfCase(const QJsonObject &json,
                                                         const QString &source,
                                                         const CaseWishes &wishes,
                                                         std::vector<Finding> &findings);

} // namespace PrimTux

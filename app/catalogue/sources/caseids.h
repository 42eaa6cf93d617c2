// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/casepackage.h"

#include <QHash>

namespace PrimTux
{

/** A node as an earlier import of the same package wrote it, by the identifier of its item. */
using KnownNodes = QHash<QString, QJsonObject>;

/** The CFDocument of the package @p json. */
[[nodiscard]] QJsonObject caseDocumentOf(const QJsonObject &json);

/** Whether the framework document @p framework was made of the package @p json, or it of that. */
[[nodiscard]] bool isImportOf(const QJsonObject &framework, const QJsonObject &json);

/** The id of the framework in @p document: our own one, else of the identifier: "case-5d01e7a2". */
[[nodiscard]] QString frameworkIdOf(const QJsonObject &document);

/**
 * Ids for all items of @p package, by their keys: that of an earlier import; that of our own
 * export; the code if it is an id of @p framework; else made of the code, of the identifier where
 * codes are alike or missing. They do not depend on the order of the items.
 */
[[nodiscard]] QHash<QString, QString>
nodeIdsOf(const CasePackage &package, const QString &framework, const KnownNodes &known);

/** The nodes of the framework document @p json that came from a CASE package. */
[[nodiscard]] KnownNodes knownNodesOf(const QJsonObject &json);

} // namespace PrimTux

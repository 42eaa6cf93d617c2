// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace PrimTux
{

/** An item of a CASE package that is a node of its tree. */
struct CaseItem {
    QString key; // its identifier, see caseKey()
    QString place; // where it is in the file (RFC 6901)
    QString parent; // key; empty for a root
    double sequence = 0; // among its brothers and sisters
    QJsonObject json; // CFItem
    std::vector<QJsonObject> translations; // CFItems
    QStringList replacedBy; // keys
    QJsonArray associations; // the others that begin here
};

/** A CASE package taken apart: parents before children, brothers and sisters in their order. */
struct CasePackage {
    QJsonObject document; // CFDocument
    std::vector<CaseItem> items;
    QJsonArray associations; // that do not begin at an item
};

/**
 * The package in @p json (CASE 1.0 or 1.1, {"CFPackage": …} or bare), read tolerantly: unknown keys
 * do not matter, null is absent, a reference is an object or a URI. Refused as a whole and told
 * with the item: identifiers that are there twice, parents that are not there, circles, too many or
 * too deep items.
 */
[[nodiscard]] std::optional<CasePackage>
casePackageOf(const QJsonObject &json, const QString &source, std::vector<Finding> &findings);

/** What a person would call @p item: its code, else its statement, else its identifier. */
[[nodiscard]] QString caseName(const QJsonObject &item);

} // namespace PrimTux

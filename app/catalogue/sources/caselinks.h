// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace PrimTux
{

/** What associations are made for: their framework's id, and when it changed (ISO 8601). */
struct CaseMaking {
    QString framework;
    QString lastChange;
};

/** Strict CASE 1.1: a LinkGenURI to what an item or a document is. */
[[nodiscard]] QJsonObject caseLinkTo(const QJsonObject &json, const QString &title);

/** Strict CASE 1.1: an association between two links; its identifier follows from them. */
[[nodiscard]] QJsonObject caseAssociation(const QString &type,
                                          const QJsonObject &origin,
                                          const QJsonObject &destination,
                                          const CaseMaking &making);

/**
 * An association of another system made strict: types that CASE does not know become "ext:…", links
 * become objects. It begins at @p origin, without one where it says itself.
 */
[[nodiscard]] QJsonObject strictAssociation(const QJsonObject &association,
                                            const QJsonObject &origin,
                                            const CaseMaking &making);

} // namespace PrimTux

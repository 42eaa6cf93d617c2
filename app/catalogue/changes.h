// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace PrimTux
{

/** The fields that "add" and "remove" may change without replacing them. */
[[nodiscard]] const QStringList &changeableFields();

/** Adds and removes in the lists @p fields of @p object what @p changes says in "add" and "remove".
 */
void applyChanges(QJsonObject &object, const QJsonObject &changes, const QStringList &fields);

/**
 * As applyChanges() for a variant that may inherit a list: what is to be changed in a list that it
 * does not have is kept in its own "add" and "remove".
 */
void gatherChanges(QJsonObject &variant, const QJsonObject &changes);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter.h"

#include <QVariantMap>

namespace PrimTux
{

/** A filter as SQL about "activity a", and the values of its placeholders. */
struct FilterSql {
    QString joins;
    QString condition; // never empty
    QString order;
    QVariantMap values;
};

[[nodiscard]] FilterSql sqlOf(const Filter &filter);

/** Words of a search as FTS5 wants them: beginnings of words, all of them; empty if there is no
 * word. */
[[nodiscard]] QString matchOf(const QString &search);

} // namespace PrimTux

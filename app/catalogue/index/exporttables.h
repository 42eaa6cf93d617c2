// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QHash>
#include <QStringList>

namespace PrimTux
{

/** An objective as it is named to people. */
struct NamedObjective {
    QString label; // in the language asked for
    QString framework; // its id

    friend bool operator==(const NamedObjective &, const NamedObjective &) = default;
};

/** All objectives of the index at @p path, by id. */
[[nodiscard]] Result<QHash<QString, NamedObjective>> namedObjectives(const QString &path,
                                                                     const QStringList &languages);

/** The pictures (PNG) of the index at @p path that have one of @p keys. */
[[nodiscard]] Result<QHash<QString, QByteArray>> picturesOf(const QString &path,
                                                            const QStringList &keys);

} // namespace PrimTux

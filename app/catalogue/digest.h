// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/activity.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace PrimTux
{

/** A short value that changes with anything that is known of @p activity, its picture included. */
[[nodiscard]] QByteArray digestOf(const Activity &activity, const QString &picture);

/** What a new index brings, by ids of activities, in their order. */
struct Differences {
    QStringList added;
    QStringList changed;
    QStringList gone;

    friend bool operator==(const Differences &, const Differences &) = default;
};

/** @p before and @p after are digests by id; @p order are the ids of @p after as they are shown. */
[[nodiscard]] Differences differencesOf(const QHash<QString, QByteArray> &before,
                                        const QHash<QString, QByteArray> &after,
                                        const QStringList &order);

} // namespace PrimTux

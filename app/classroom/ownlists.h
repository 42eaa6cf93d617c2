// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"
#include "core/members.h"

#include <functional>

namespace PrimTux
{

/** Takes each item of the list @p key; none of them has the "id" of another one. */
void takeEach(Members &members, const QString &key, const std::function<void(Members &item)> &take);
/** The words on one thing; only its id if there are none. */
[[nodiscard]] QJsonObject saidOf(const std::vector<QJsonObject> &own, const QString &id);
/** What puts profiles in the order of these ids, in addition to the words that are there. */
[[nodiscard]] std::vector<Change> placesFor(const QStringList &order,
                                            const std::vector<QJsonObject> &own);
/** Such words as a list. */
[[nodiscard]] std::vector<QJsonObject> takeOwn(Members &members, const QString &key, OwnKind kind);

} // namespace PrimTux

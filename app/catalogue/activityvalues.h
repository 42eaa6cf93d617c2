// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/activity.h"
#include "core/profile.h"

#include <QJsonObject>

#include <vector>

namespace PrimTux
{

/** An activity as a catalogue document says it; variants and recipes are left to the merge. */
[[nodiscard]] Activity activityOf(const QJsonObject &json);
/** A profile as catalogue documents say it; what they do not say is as in @p usual. */
[[nodiscard]] Profile profileOf(const QJsonObject &json, Profile usual = {});
/** The same, all of it. */
[[nodiscard]] QJsonObject jsonOf(const Profile &profile);
[[nodiscard]] Offer offerOf(const QString &id);
[[nodiscard]] std::vector<PreparedFile> filesOf(const QJsonValue &value);

/** A launch as the index keeps it, and back. */
[[nodiscard]] QByteArray toJson(const Launch &launch);
[[nodiscard]] Launch launchFromJson(const QByteArray &json);
/** The keys of a catalogue document that say how to start something. */
[[nodiscard]] QJsonObject jsonOf(const Launch &launch);
[[nodiscard]] Launch launchOf(const QJsonObject &json);

} // namespace PrimTux

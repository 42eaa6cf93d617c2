// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile.h"

#include <QJsonObject>

namespace PrimTux
{

/** The profiles as they are with what the classroom says of them by now, in their order: an index
 * may be older. */
[[nodiscard]] std::vector<Profile> profilesWith(std::vector<Profile> profiles,
                                                const std::vector<QJsonObject> &own);

/** Such a text in the words: for each language of @p texts, and for the reader's. */
[[nodiscard]] QJsonObject
textWords(const TextMap &texts, const QString &text, const QStringList &languages);

/** What is special about a profile, for its teacher: "PS · MS", "8 tiles", "Capitals"… */
[[nodiscard]] QStringList factsOf(const Profile &profile);

/** When names are said, in words. */
[[nodiscard]] QString nameOfVoice(Voice voice);

/** One of profilePictures(), in words. */
[[nodiscard]] QString nameOfPicture(const QString &picture);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

#include <map>

namespace PrimTux
{

/** Words in catalogue documents that stand for folders ("HOME") or texts ("LOCALE"), and what they
 * stand for. */
using Placeholders = std::map<QString, QString>;

/** @p text with "$NAME" of the known names replaced; other dollars stay. */
[[nodiscard]] QString filledIn(const QString &text, const Placeholders &placeholders);
/** @p text with "${NAME}" of the known names replaced; "$NAME" stays, it may mean something to the
 * program. */
[[nodiscard]] QString filledInBraces(const QString &text, const Placeholders &placeholders);

/**
 * The absolute path of a place written "$NAME/below" (or "~/below" for $HOME). Refused are other
 * beginnings,
 * "..", and the folder itself.
 */
[[nodiscard]] Result<QString> placeBelow(const QString &place, const Placeholders &folders);

/** @p id as one part of a file name, different for different ids: "tuxpaint/petits" gives
 * "tuxpaint+petits". */
[[nodiscard]] QString fileNameFor(const QString &id);

} // namespace PrimTux

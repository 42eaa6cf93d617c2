// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain.h"

#include <QStringList>

namespace PrimTux
{

/** Whether the categories of a desktop entry (Desktop Menu Specification) make it one for children
 * who learn. */
[[nodiscard]] bool isEducational(const QStringList &categories);

/** Where a child would look for it, as far as its categories tell: a guess. */
[[nodiscard]] Domain guessedDomain(const QStringList &categories);

/** The category of a catalogue document: "learning" or "game". */
[[nodiscard]] QString guessedCategory(const QStringList &categories);

} // namespace PrimTux

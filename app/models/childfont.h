// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fittedtext.h"
#include "models/lettering.h"

namespace PrimTux
{

/** The usual letters of the children's screens. */
[[nodiscard]] QString childFontFamily();
/** The letters of a profile's @p font (profileFonts()); the usual ones where they are not
 * installed. */
[[nodiscard]] QString familyOfFont(const QString &font);

/** Finds and reads the usual letters, which takes a while, ahead of their first use: on any thread.
 */
void readChildFont();

/** How wide a text is in those letters. */
[[nodiscard]] TextWidth childTextWidth(const Lettering &lettering);
[[nodiscard]] TextWidth boldChildTextWidth(const Lettering &lettering);

/** From line to line, as the screens set it: the letters' own line is tall. */
[[nodiscard]] qreal childLineHeight(int pixelSize, const Lettering &lettering);

} // namespace PrimTux

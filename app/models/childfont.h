// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fittedtext.h"

namespace PrimTux
{

/** The letters of the children's screens. */
[[nodiscard]] QString childFontFamily();

/** Finds and reads those letters, which takes a while, ahead of their first use: on any thread. */
void readChildFont();

/** How wide a text is in those letters. */
[[nodiscard]] qreal childTextWidth(const QString &text, int pixelSize);
[[nodiscard]] qreal boldChildTextWidth(const QString &text, int pixelSize);

/** From line to line, as the screens set it: the letters' own line is tall. */
[[nodiscard]] qreal childLineHeight(int pixelSize);

} // namespace PrimTux

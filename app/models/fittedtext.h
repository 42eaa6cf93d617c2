// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace PrimTux
{

/** The width in pixels of a text at a pixel size. */
using TextWidth = std::function<qreal(const QString &text, int pixelSize)>;

/** A text broken into lines at the size at which it fits. */
struct FittedText {
    QString text; // with line feeds
    int pixelSize = 0;
    int lines = 1;

    friend bool operator==(const FittedText &, const FittedText &) = default;
};

/** The sizes that a text may have, in pixels. */
struct TextRoom {
    qreal width = 0;
    int largest = 0; // of the letters
    int smallest = 0;
    qreal height = 0; // 0: as high as it gets
    qreal lineHeight = 1; // for each pixel of the letters
};

/**
 * Fits @p text into @p room: on one line, made smaller down to the smallest size; else on two even
 * lines; else on as many lines as it takes. Nothing is ever left out: a word too wide or lines too
 * many for the room make the text smaller still.
 */
[[nodiscard]] FittedText fitText(const QString &text, const TextRoom &room, const TextWidth &width);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>

namespace PrimTux
{

/** How a picture takes its room. */
enum class Filling : quint8 {
    Whole, // as big as fits
    Cover, // so big that nothing stays free; what is too much is cut off at the bottom or on both
           // sides
};

/** Draws an SVG for a room of @p size, `currentColor` in @p ink; empty if it cannot be read. */
[[nodiscard]] QImage
drawSvg(const QString &file, const QSize &size, Filling filling, const QColor &ink = {});

/**
 * Draws a landscape for the lower part of a profile's card, from @p start of its width on (0 to 1),
 * its lower corners rounded by @p radius pixels.
 */
[[nodiscard]] QImage drawCard(const QString &file, const QSize &size, qreal start, qreal radius);

/** Reads a bitmap for a room of @p size: as big as fits, enlarged at most twice; empty if it cannot
 * be read. */
[[nodiscard]] QImage scaleBitmap(const QByteArray &data, const QSize &size);

} // namespace PrimTux

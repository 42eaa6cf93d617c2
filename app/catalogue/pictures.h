// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

namespace PrimTux
{

/** The longer side, in pixels, of the pictures of tiles. */
inline constexpr int pictureSize = 320;

/** What is larger, in pixels, is not decoded. */
inline constexpr int largestSource = 4096;

/** Bitmaps up to this size, in pixels, get a frame. */
inline constexpr int smallSource = 64;

/** @p image without its transparent margins; null if nothing of it can be seen. */
[[nodiscard]] QImage withoutMargins(const QImage &image);

/** The part of @p image that is not wholly transparent. */
[[nodiscard]] QRect visiblePart(const QImage &image);

/** @p image in the middle of a light rounded plate, small ones at a whole-number scale. */
[[nodiscard]] QImage framed(const QImage &image);

/** @p image at most pictureSize large. */
[[nodiscard]] QImage fitted(const QImage &image);

[[nodiscard]] QByteArray toPng(const QImage &image);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QImage>

namespace PrimTux
{

/** Where a picture is. */
struct PictureSource {
    QString path;
    QString inside; // as in IconSource

    friend auto operator<=>(const PictureSource &, const PictureSource &) = default;
};

/** Reads a picture, a drawing so that it fills pictureSize. Errors: no picture, or too large.
 */
[[nodiscard]] Result<QImage> readPicture(const PictureSource &source);

/** The longer side of @p size. */
[[nodiscard]] int longerSide(QSize size);

} // namespace PrimTux

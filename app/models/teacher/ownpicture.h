// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

namespace PrimTux
{

/** The endings of picture files that may become the picture of an activity. */
[[nodiscard]] const QStringList &pictureEndings();

/**
 * The picture in @p file (PNG, JPEG or SVG) as a classroom keeps it: PNG within the limits of
 * core/ownactivity.h. Errors: no such picture, too large, a drawing that is not safe.
 */
[[nodiscard]] Result<QByteArray> ownPictureFrom(const QString &file);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "catalogue/readpicture.h"
#include "catalogue/softwareplaces.h"
#include "core/error.h"

#include <functional>

namespace PrimTux
{

/** Told now and then how much of the work is done. */
using Drawing = std::function<void(int done, int total)>;

/**
 * The picture of a tile as PNG: without margins, at most pictureSize large; in a frame if it is
 * small or
 * @p inFrame says so. Empty if nothing of it can be seen. Errors: as those of readPicture().
 */
[[nodiscard]] Result<QByteArray> tilePicture(const PictureSource &source, bool inFrame);

/**
 * Finds and draws the pictures of all activities of @p content, several at a time; those that are
 * remembered are not drawn again. Needs a QGuiApplication, but no display.
 */
void addPictures(IndexContent &content,
                 const SoftwarePlaces &software,
                 const std::map<QString, RememberedPicture> &earlier = {},
                 const Drawing &progress = {});

} // namespace PrimTux

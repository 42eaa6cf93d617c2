// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace PrimTux
{

/**
 * Pictures as they are drawn: a line of text ("PMP1 WIDTH HEIGHT"), filled up with blanks to 64
 * bytes, then the pixels, premultiplied, in the byte order of this computer. Reading one decodes
 * nothing, copies nothing and loads no plugin: the file is mapped. For caches only.
 */
[[nodiscard]] QImage readPictureFile(const QString &path);

/**
 * Takes the pixels of all pictures that were read out of this process's memory: they are in their
 * files, which the system caches, and come back as they are drawn again. For when a screen stands.
 */
void letGoOfPixels();

/** Writes @p picture in one step: whoever reads sees all of it or none. False with @p reason if it
 * could not. */
[[nodiscard]] bool writePictureFile(const QImage &picture, const QString &path, QString *reason);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace PrimTux
{

/** Looks at the pictures of one pack; so many pixels of it are decoded, and no more. */
class PackPictures
{
public:
    /** Why the picture at @p path, which begins with @p start, may not be in a pack; empty if it
     * may, and for what is no picture (PNG, JPEG, GIF, SVG, by name or content). */
    [[nodiscard]] QString refusalOf(const QString &path, const QByteArray &start);

private:
    qint64 m_pixels = 0;
};

/** Why the SVG drawing at @p path is not safe to draw: entities, circles of uses; empty if it is.
 */
[[nodiscard]] QString refusalOfDrawing(const QString &path);

} // namespace PrimTux

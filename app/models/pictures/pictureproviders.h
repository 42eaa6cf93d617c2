// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pictures/picturecache.h"

#include <QQuickImageProvider>

namespace PrimTux
{

/** image://picto/NAME/RRGGBB: a pictogram in a colour (ink without one). */
class PictoProvider : public QQuickImageProvider
{
public:
    explicit PictoProvider(PictureCache cache);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    PictureCache m_cache;
};

/**
 * image://art/NAME: a penguin, whole; a landscape ("scene-…"), which covers its room;
 * "card-CHARACTER/RADIUS": the landscape of a profile's card.
 */
class ArtProvider : public QQuickImageProvider
{
public:
    explicit ArtProvider(PictureCache cache);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    PictureCache m_cache;
};

/** image://tile/KEY: the picture of an activity; KEY as in Tile::picture, percent-encoded. */
class TileProvider : public QQuickImageProvider
{
public:
    /** @p picture gives the bitmap of a key; what a key stands for never changes. */
    TileProvider(PictureCache cache, std::function<QByteArray(const QString &key)> picture);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    PictureCache m_cache;
    std::function<QByteArray(const QString &key)> m_picture;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pictures/pictureproviders.h"

#include "models/logging.h"
#include "models/pictures/drawing.h"

#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr QSize unasked(96, 96); // only when an Image names no sourceSize

QSize roomOf(const QSize &requested)
{
    return requested.isEmpty() ? unasked : requested;
}

// A picture made of nothing would be asked for again at every frame.
QImage orNothing(QImage picture, const QString &id, QSize *size)
{
    if (picture.isNull()) {
        qCWarning(menuModels).noquote() << "there is no picture" << id;
        picture = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
    }
    if (size != nullptr) {
        *size = picture.size();
    }
    return picture;
}

// Each landscape shows its best part on a card: the tree, the iceberg, the summit.
qreal cardStart(QStringView character)
{
    if (character == "mini"_L1) {
        return 1;
    }
    return character == "maxi"_L1 ? 0.2 : 0;
}

QImage drawArt(const QString &id, const QSize &room)
{
    constexpr auto card = "card-"_L1;
    if (id.startsWith(card)) {
        const QString character = id.section(u'/', 0, 0).sliced(card.size());
        const qreal radius = id.section(u'/', 1, 1).toDouble();
        return drawCard(u":/pictures/artwork/scene-%1.svg"_s.arg(character),
                        room,
                        cardStart(character),
                        radius);
    }
    const Filling filling = id.startsWith("scene-"_L1) ? Filling::Cover : Filling::Whole;
    return drawSvg(u":/pictures/artwork/%1.svg"_s.arg(id), room, filling);
}

// Changes when any of the pictures built into the program does.
const QString &builtInVersion()
{
    static const QString version = QStringLiteral(MENU_PICTURES_VERSION);
    return version;
}

} // namespace

PictoProvider::PictoProvider(PictureCache cache)
    : QQuickImageProvider(Image)
    , m_cache(std::move(cache))
{
}

QImage PictoProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const qsizetype slash = id.lastIndexOf(u'/');
    const QString name = slash < 0 ? id : id.first(slash);
    const QColor ink
        = slash < 0 ? QColor(Qt::black) : QColor::fromString(u'#' + id.sliced(slash + 1));
    const QSize room = roomOf(requestedSize);
    return orNothing(m_cache.picture("picto "_L1 + id + u' ' + builtInVersion(),
                                     room,
                                     [&] {
                                         return drawSvg(u":/pictures/pictograms/%1.svg"_s.arg(name),
                                                        room,
                                                        Filling::Whole,
                                                        ink);
                                     }),
                     id,
                     size);
}

ArtProvider::ArtProvider(PictureCache cache)
    : QQuickImageProvider(Image)
    , m_cache(std::move(cache))
{
}

QImage ArtProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QSize room = roomOf(requestedSize);
    const auto picture = m_cache.picture(
        "art "_L1 + id + u' ' + builtInVersion(), room, [&] { return drawArt(id, room); });
    return orNothing(picture, id, size);
}

TileProvider::TileProvider(PictureCache cache,
                           std::function<QByteArray(const QString &key)> picture)
    : QQuickImageProvider(Image)
    , m_cache(std::move(cache))
    , m_picture(std::move(picture))
{
}

QImage TileProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString key = QUrl::fromPercentEncoding(id.toLatin1());
    const QSize room = roomOf(requestedSize);
    return orNothing(
        m_cache.picture("tile "_L1 + id, room, [&] { return scaleBitmap(m_picture(key), room); }),
        id,
        size);
}

} // namespace PrimTux

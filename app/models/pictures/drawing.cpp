// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pictures/drawing.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace PrimTux
{

namespace
{

constexpr int enlargedAtMost = 2;
constexpr int unlimited = 1 << 20;

} // namespace

QImage drawSvg(const QString &file, const QSize &size, Filling filling, const QColor &ink)
{
    QFile source(file);
    if (size.isEmpty() || !source.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray data = source.readAll();
    if (ink.isValid()) {
        data.replace("currentColor", ink.name().toLatin1());
    }
    QBuffer buffer(&data);
    QImageReader reader(&buffer, "svg");
    const QSize scaled = reader.size().scaled(
        size, filling == Filling::Cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    reader.setScaledSize(scaled);
    QImage drawn = reader.read();
    if (drawn.isNull() || filling == Filling::Whole) {
        return drawn;
    }
    return drawn.copy((drawn.width() - size.width()) / 2, 0, size.width(), size.height());
}

QImage drawCard(const QString &file, const QSize &size, qreal start, qreal radius)
{
    QImageReader reader(file, "svg");
    // A little lower than it is: the foot of the landscape is hidden behind the card's.
    const int height = size.height() * 5 / 4;
    const QSize whole = reader.size().scaled(unlimited, height, Qt::KeepAspectRatio);
    reader.setScaledSize(whole);
    const QImage landscape = reader.read();
    if (landscape.isNull() || size.isEmpty()) {
        return {};
    }
    QImage card(size, QImage::Format_ARGB32_Premultiplied);
    card.fill(Qt::transparent);
    QPainterPath shape;
    shape.addRoundedRect(
        QRectF(0, -2 * radius, size.width(), size.height() + (2 * radius)), radius, radius);
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    QBrush brush(landscape);
    brush.setTransform(
        QTransform::fromTranslate(-std::round(start * (whole.width() - size.width())), 0));
    painter.fillPath(shape, brush);
    return card;
}

QImage scaleBitmap(const QByteArray &data, const QSize &size)
{
    const QImage picture = QImage::fromData(data);
    if (picture.isNull() || size.isEmpty()) {
        return {};
    }
    const QSize limit = (picture.size() * enlargedAtMost).boundedTo(size);
    const QSize wanted = picture.size().scaled(limit, Qt::KeepAspectRatio);
    return picture.scaled(
        wanted.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace PrimTux

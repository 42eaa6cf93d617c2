// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pictures/drawing.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace PrimTux
{

namespace
{

constexpr int enlargedAtMost = 2;

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
    const QImage drawn = reader.read();
    if (drawn.isNull() || filling == Filling::Whole) {
        return drawn;
    }
    return drawn.copy((drawn.width() - size.width()) / 2, 0, size.width(), size.height());
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

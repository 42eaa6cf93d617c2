// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pictures.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <ranges>
#include <span>

namespace PrimTux
{

namespace
{
constexpr QRgb plateColour = 0xFFEEF1F6;
constexpr QRgb plateOutline = 0xFFDDE2EB;
constexpr int plateSize = 256;
constexpr int plateRadius = 48;
constexpr int plateContent = 192; // the longer side of what lies on the plate

// Less than this much of 255 cannot be seen: shadows that fade out do not count.
constexpr int faintest = 8;

bool isVisible(QRgb pixel)
{
    return qAlpha(pixel) >= faintest;
}

std::span<const QRgb> lineOf(const QImage &image, int y)
{
    return {reinterpret_cast<const QRgb *>(image.constScanLine(y)),
            static_cast<std::size_t>(image.width())};
}

/** Each pixel four, its corners rounded by its neighbours' colours (the Scale2x rule): keeps drawn
 * edges sharp. */
QImage doubled(const QImage &image)
{
    QImage result(image.size() * 2, QImage::Format_ARGB32);
    const auto at = [&image](int x, int y) {
        return image.pixel(std::clamp(x, 0, image.width() - 1),
                           std::clamp(y, 0, image.height() - 1));
    };
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb own = at(x, y);
            const QRgb up = at(x, y - 1);
            const QRgb down = at(x, y + 1);
            const QRgb left = at(x - 1, y);
            const QRgb right = at(x + 1, y);
            const bool edge = up != down && left != right;
            result.setPixel(2 * x, 2 * y, edge && left == up ? left : own);
            result.setPixel((2 * x) + 1, 2 * y, edge && up == right ? right : own);
            result.setPixel(2 * x, (2 * y) + 1, edge && left == down ? left : own);
            result.setPixel((2 * x) + 1, (2 * y) + 1, edge && down == right ? right : own);
        }
    }
    return result;
}

QImage scaledForPlate(const QImage &image)
{
    const int side = std::max(image.width(), image.height());
    if (side > plateContent) {
        return image.scaled(
            plateContent, plateContent, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    const int times = std::max(1, plateContent / side);
    if (times == 1) {
        return image;
    }
    // Enlarged beyond what is wanted, then made smaller: the steps of the edges become soft.
    QImage larger = image.convertToFormat(QImage::Format_ARGB32);
    while (std::max(larger.width(), larger.height()) < 2 * side * times) {
        larger = doubled(larger);
    }
    return larger.scaled(image.size() * times, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}
} // namespace

QRect visiblePart(const QImage &image)
{
    if (!image.hasAlphaChannel()) {
        return image.rect();
    }
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    int top = pixels.height();
    int bottom = -1;
    int left = pixels.width();
    int right = -1;
    for (int y = 0; y < pixels.height(); ++y) {
        const auto line = lineOf(pixels, y);
        const auto first = std::ranges::find_if(line, isVisible);
        if (first == line.end()) {
            continue;
        }
        const auto reversed = line | std::views::reverse;
        const auto last = std::ranges::find_if(reversed, isVisible);
        top = std::min(top, y);
        bottom = y;
        left = std::min(left, static_cast<int>(first - line.begin()));
        right = std::max(right, static_cast<int>(reversed.end() - last) - 1);
    }
    return bottom < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

QImage withoutMargins(const QImage &image)
{
    const QRect visible = visiblePart(image);
    if (visible.isEmpty()) {
        return {};
    }
    return visible == image.rect() ? image : image.copy(visible);
}

QImage framed(const QImage &image)
{
    QImage plate(plateSize, plateSize, QImage::Format_ARGB32_Premultiplied);
    plate.fill(Qt::transparent);
    QPainter painter(&plate);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(plateOutline), 2));
    painter.setBrush(QColor(plateColour));
    painter.drawRoundedRect(QRectF(1, 1, plateSize - 2, plateSize - 2), plateRadius, plateRadius);

    const QImage content = scaledForPlate(image);
    painter.drawImage(
        (plateSize - content.width()) / 2, (plateSize - content.height()) / 2, content);
    painter.end();
    return plate;
}

QImage fitted(const QImage &image)
{
    if (std::max(image.width(), image.height()) <= pictureSize) {
        return image;
    }
    return image.scaled(pictureSize, pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QByteArray toPng(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    return png;
}

} // namespace PrimTux

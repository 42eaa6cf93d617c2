// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packpictures.h"

#include "catalogue/pack/limits.h"
#include "catalogue/pack/packtext.h"

#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// Enough for hundreds of photographs; of what comes after them only the headers are read, so that
// no pack keeps a PC busy for long.
constexpr qint64 mostDecoded = 1'000'000'000;
constexpr int decodingLimit = 64; // MiB
constexpr int drawnSize = 256;

constexpr std::array bitmapStarts{
    QByteArrayView("\x89PNG\r\n\x1A\n", 8),
    QByteArrayView("\xFF\xD8\xFF", 3),
    QByteArrayView("GIF8", 4),
};

bool isBitmap(const QString &suffix, const QByteArray &start)
{
    return QStringList{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s}.contains(suffix)
        || std::ranges::any_of(bitmapStarts,
                               [&](QByteArrayView begin) { return start.startsWith(begin); });
}

bool isDrawing(const QString &suffix, const QByteArray &start)
{
    const QByteArray text = start.trimmed();
    return suffix == "svg"_L1 || text.startsWith("<svg") || text.startsWith("<!DOCTYPE svg")
        || (text.startsWith("<?xml") && (text.contains("<svg") || text.contains("<!DOCTYPE svg")));
}
} // namespace

QString PackPictures::refusalOf(const QString &path, const QByteArray &start)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool drawing = isDrawing(suffix, start);
    if (!drawing && !isBitmap(suffix, start)) {
        return {};
    }
    if (drawing) {
        if (const QString refusal = refusalOfDrawing(path); !refusal.isEmpty()) {
            return refusal;
        }
    }
    QImageReader::setAllocationLimit(decodingLimit);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > largestPackPicture) {
        return PackText::tr(
                   "The picture is too large (%1 × %2 pixels); at most %3 × %3 were expected.")
            .arg(size.width())
            .arg(size.height())
            .arg(largestPackPicture);
    }
    if (drawing && !size.isEmpty()) {
        reader.setScaledSize(size.scaled(drawnSize, drawnSize, Qt::KeepAspectRatio));
    }
    m_pixels += static_cast<qint64>(size.width()) * size.height();
    const bool right = m_pixels > mostDecoded ? reader.canRead() : !reader.read().isNull();
    return right ? QString()
                 : PackText::tr("The picture cannot be decoded (%1); a whole PNG, JPEG, GIF or SVG "
                                "picture was expected.")
                       .arg(reader.errorString());
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/readpicture.h"

#include "catalogue/pictures.h"
#include "catalogue/sources/resourcefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Pictures)
};

constexpr int allocationLimit = 128; // MiB: a picture of largestSource with room to work
constexpr qint64 largestFile = 16L * 1024 * 1024;
constexpr qreal mostEnlarged = 4; // of a drawing with wide margins

// A drawing with margins is drawn larger, so that it is as large as others without them.
QImage drawn(QBuffer &content)
{
    const auto draw = [&content](int side) {
        content.seek(0);
        QImageReader reader(&content);
        if (const QSize own = reader.size(); !own.isEmpty()) {
            reader.setScaledSize(own.scaled(side, side, Qt::KeepAspectRatio));
        }
        return reader.read();
    };
    QImage image = draw(pictureSize);
    const int seen = longerSide(visiblePart(image).size());
    if (image.isNull() || seen == 0 || seen == pictureSize) {
        return image;
    }
    return draw(
        qRound(pictureSize * std::min(mostEnlarged, static_cast<qreal>(pictureSize) / seen)));
}

QByteArray contentOf(const PictureSource &source)
{
    if (!source.inside.isEmpty()) {
        return ResourceFile(source.path).content(source.inside, largestFile);
    }
    QFile file(source.path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}
} // namespace

int longerSide(QSize size)
{
    return std::max(size.width(), size.height());
}

Result<QImage> readPicture(const PictureSource &source)
{
    const QString &path = source.path;
    const auto refused = [&path](const QString &reason) {
        return std::unexpected(Error{
            PictureText::tr("The picture %1 cannot be used: %2. A PNG, SVG or JPEG picture of "
                            "at most %3 × %3 pixels was expected.")
                .arg(path, reason)
                .arg(largestSource)});
    };
    const QFileInfo info(path);
    if (!info.isFile()) {
        return refused(PictureText::tr("there is no such file"));
    }
    if (source.inside.isEmpty() && info.size() > largestFile) {
        return refused(PictureText::tr("the file is too large"));
    }
    QByteArray content = contentOf(source);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(allocationLimit);
    QImageReader reader(&buffer);
    const bool drawing = reader.format().startsWith("svg");
    if (!drawing && longerSide(reader.size()) > largestSource) {
        return refused(PictureText::tr("it is too large"));
    }
    QImage image = drawing ? drawn(buffer) : reader.read();
    if (image.isNull()) {
        return refused(reader.errorString());
    }
    return image;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/ownpicture.h"

#include "catalogue/pack/packpictures.h"
#include "catalogue/pictures.h"
#include "catalogue/readpicture.h"
#include "core/ownactivity.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnPictureText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::OwnPicture)
};

constexpr int smallest = 64; // pixels: smaller than that it needs not become
constexpr double smallerBy = 0.8;
} // namespace

const QStringList &pictureEndings()
{
    static const QStringList all{u"png"_s, u"jpg"_s, u"jpeg"_s, u"svg"_s};
    return all;
}

Result<QByteArray> ownPictureFrom(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!pictureEndings().contains(ending)) {
        return std::unexpected(Error{
            OwnPictureText::tr("%1 is no picture that can be used. A file in PNG, JPEG or SVG "
                               "was expected.")
                .arg(file)});
    }
    if (ending == "svg"_L1) {
        if (const QString refusal = refusalOfDrawing(file); !refusal.isEmpty()) {
            return std::unexpected(
                Error{OwnPictureText::tr("The picture %1 cannot be used: %2").arg(file, refusal)});
        }
    }
    return readPicture({.path = file, .inside = {}}).transform([](const QImage &read) {
        QImage image = read;
        int side = std::min(largestOwnPicture, std::max(image.width(), image.height()));
        QByteArray png;
        do {
            image = read.size().width() > side || read.size().height() > side
                ? read.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : read;
            png = toPng(image);
            side = static_cast<int>(side * smallerBy);
        } while (png.size() > mostBytesOfPicture && side > smallest);
        return png;
    });
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/tilepictures.h"

#include "catalogue/index/fingerprint.h"
#include "catalogue/pictures.h"
#include "catalogue/sources/icontheme.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QImageReader>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <map>
#include <utility>

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
constexpr int betweenTellings = 50; // ms

int longerSide(QSize size)
{
    return std::max(size.width(), size.height());
}

// A drawing with margins is drawn larger, so that it is as large as others without them.
QImage drawn(QImageReader &reader, const QString &path)
{
    const QSize own = reader.size();
    const auto draw = [&own](QImageReader &from, int side) {
        if (!own.isEmpty()) {
            from.setScaledSize(own.scaled(side, side, Qt::KeepAspectRatio));
        }
        return from.read();
    };
    QImage image = draw(reader, pictureSize);
    const int seen = longerSide(visiblePart(image).size());
    if (image.isNull() || seen == 0 || seen == pictureSize) {
        return image;
    }
    const qreal enlarged = std::min(mostEnlarged, static_cast<qreal>(pictureSize) / seen);
    QImageReader again(path);
    again.setDecideFormatFromContent(true);
    return draw(again, qRound(pictureSize * enlarged));
}

QString keyOf(const QByteArray &png)
{
    constexpr qsizetype digits = 32;
    const QByteArray hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digits));
}

/** A picture that some activities want. */
struct Wanted {
    QString path;
    bool inFrame = false;

    friend auto operator<=>(const Wanted &, const Wanted &) = default;
};

using Drawn = std::map<Wanted, Result<QByteArray>>;

// The state of a file, and what is made of it.
QString originOf(const Wanted &wanted)
{
    return u"%1 %2 %3"_s.arg(QString::fromLatin1(fingerprintOf({wanted.path})),
                             QString::number(pictureSize),
                             wanted.inFrame ? u"framed"_s : u"plain"_s);
}

void drawAll(Drawn &pictures, const Progress &progress)
{
    QThreadPool pool;
    std::atomic<int> done = 0;
    for (auto &[wanted, picture] : pictures) {
        if (!picture || !picture->isEmpty()) {
            ++done;
            continue;
        }
        pool.start([&wanted, &picture, &done] {
            picture = tilePicture(wanted.path, wanted.inFrame);
            ++done;
        });
    }
    const auto tell = [&] {
        if (progress) {
            progress(done, static_cast<int>(pictures.size()));
        }
    };
    while (!pool.waitForDone(betweenTellings)) {
        tell();
    }
    tell();
}
} // namespace

Result<QImage> readPicture(const QString &path)
{
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
    if (info.size() > largestFile) {
        return refused(PictureText::tr("the file is too large"));
    }
    QImageReader::setAllocationLimit(allocationLimit);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const bool drawing = reader.format().startsWith("svg");
    if (!drawing && longerSide(reader.size()) > largestSource) {
        return refused(PictureText::tr("it is too large"));
    }
    QImage image = drawing ? drawn(reader, path) : reader.read();
    if (image.isNull()) {
        return refused(reader.errorString());
    }
    return image;
}

Result<QByteArray> tilePicture(const QString &path, bool inFrame)
{
    return readPicture(path).transform([inFrame](const QImage &read) {
        const QImage image = fitted(withoutMargins(read));
        if (image.isNull()) {
            return QByteArray();
        }
        const bool small = longerSide(image.size()) <= smallSource;
        return toPng(small || inFrame ? framed(image) : image);
    });
}

void addPictures(IndexContent &content,
                 const SoftwarePlaces &software,
                 const std::map<QString, RememberedPicture> &earlier,
                 const Progress &progress)
{
    IconThemes icons(software.dataFolders);
    std::vector<std::pair<const Activity *, Wanted>> wishes;
    Drawn drawnOnes;
    for (const Activity &shown : content.activities) {
        const IconSource &icon = shown.icon;
        // The file may be part of a program that is not there.
        const bool ofFile
            = !icon.file.isEmpty() && (shown.installed || QFileInfo::exists(icon.file));
        const QString path = ofFile ? icon.file : icons.find(icon.name);
        if (!path.isEmpty()) {
            const Wanted wanted{.path = path, .inFrame = icon.framed};
            wishes.emplace_back(&shown, wanted);
            const auto known = earlier.find(originOf(wanted));
            drawnOnes.emplace(wanted, known == earlier.end() ? QByteArray() : known->second.png);
        }
    }
    drawAll(drawnOnes, progress);

    for (const auto &[activity, wanted] : wishes) {
        const Result<QByteArray> &picture = drawnOnes.at(wanted);
        if (picture && !picture->isEmpty()) {
            const QString key = keyOf(*picture);
            content.pictures.emplace(key, *picture);
            content.drawn.emplace(originOf(wanted), key);
            content.pictureOf.insert(activity->id, key);
        }
    }
    for (const auto &[wanted, picture] : drawnOnes) {
        if (!picture) {
            content.findings.push_back(
                {{.source = wanted.path, .place = {}, .reason = picture.error().message}, false});
        }
    }
}

} // namespace PrimTux

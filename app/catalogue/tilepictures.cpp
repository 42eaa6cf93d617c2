// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/tilepictures.h"

#include "catalogue/index/fingerprint.h"
#include "catalogue/pictures.h"
#include "catalogue/sources/icontheme.h"

#include <QCryptographicHash>
#include <QFileInfo>
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
constexpr int betweenTellings = 50; // ms

QString keyOf(const QByteArray &png)
{
    constexpr qsizetype digits = 32;
    const QByteArray hash = QCryptographicHash::hash(png, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digits));
}

/** A picture that some activities want. */
struct Wanted {
    PictureSource source;
    bool inFrame = false;

    friend auto operator<=>(const Wanted &, const Wanted &) = default;
};

using Drawn = std::map<Wanted, Result<QByteArray>>;

// The state of a file, and what is made of it.
QString originOf(const Wanted &wanted)
{
    return u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(fingerprintOf({wanted.source.path})),
                                wanted.source.inside,
                                QString::number(pictureSize),
                                wanted.inFrame ? u"framed"_s : u"plain"_s);
}

void drawAll(Drawn &pictures, const Drawing &progress)
{
    QThreadPool pool;
    std::atomic<int> done = 0;
    for (auto &[wanted, picture] : pictures) {
        if (!picture || !picture->isEmpty()) {
            ++done;
            continue;
        }
        pool.start([&wanted, &picture, &done] {
            picture = tilePicture(wanted.source, wanted.inFrame);
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

Result<QByteArray> tilePicture(const PictureSource &source, bool inFrame)
{
    return readPicture(source).transform([inFrame](const QImage &read) {
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
                 const Drawing &progress)
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
            const Wanted wanted{.source
                                = {.path = path, .inside = ofFile ? icon.inside : QString()},
                                .inFrame = icon.framed};
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
            content.findings.push_back({.problem = {.source = wanted.source.path,
                                                    .place = wanted.source.inside,
                                                    .reason = picture.error().message},
                                        .skipped = false});
        }
    }
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pictures/picturecache.h"

#include "models/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr int lightCompression = 80; // of PNG: read at every start, written once

void keep(const QImage &picture, const QString &file)
{
    QSaveFile target(file);
    const bool written = QDir().mkpath(QFileInfo(file).path()) && target.open(QIODevice::WriteOnly)
        && picture.save(&target, "PNG", lightCompression) && target.commit();
    if (!written) {
        qCInfo(menuModels).noquote()
            << "picture not kept in" << file << ":" << target.errorString();
    }
}

} // namespace

PictureCache::PictureCache(QString folder)
    : m_folder(std::move(folder))
{
}

QImage PictureCache::picture(const QString &key,
                             const QSize &size,
                             const std::function<QImage()> &make) const
{
    const QString file = fileOf(key, size);
    QImage picture;
    if (picture.load(file, "PNG")) {
        return picture;
    }
    picture = make();
    if (!picture.isNull()) {
        keep(picture, file);
    }
    return picture;
}

QString PictureCache::fileOf(const QString &key, const QSize &size) const
{
    const QString whole = u"%1 %2x%3"_s.arg(key).arg(size.width()).arg(size.height());
    const QByteArray hash
        = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"%1/%2.png"_s.arg(m_folder, QLatin1StringView(hash));
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pictures/picturecache.h"

#include "models/logging.h"
#include "models/pictures/picturefile.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

PictureCache::PictureCache(QString folder)
    : m_folder(std::move(folder))
{
}

QImage PictureCache::picture(const QString &key,
                             const QSize &size,
                             const std::function<QImage()> &make) const
{
    const QString file = fileOf(key, size);
    QImage picture = readPictureFile(file);
    if (!picture.isNull()) {
        return picture;
    }
    picture = make();
    QString reason;
    if (!picture.isNull() && !writePictureFile(picture, file, &reason)) {
        qCInfo(menuModels).noquote() << "picture not kept in" << file << ":" << reason;
    }
    return picture;
}

QString PictureCache::fileOf(const QString &key, const QSize &size) const
{
    const QString whole = u"%1 %2x%3"_s.arg(key).arg(size.width()).arg(size.height());
    const QByteArray hash
        = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"%1/%2"_s.arg(m_folder, QLatin1StringView(hash));
}

} // namespace PrimTux

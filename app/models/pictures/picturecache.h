// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <functional>

namespace PrimTux
{

/**
 * Pictures kept at the exact size in which they were shown, so that the next start draws none
 * again. A picture is found by what it is made from: the key names source, colour and version.
 * Losing the folder harms nobody.
 */
class PictureCache
{
public:
    explicit PictureCache(QString folder);

    /** The kept picture of @p key at @p size; else what @p make gives, which is then kept. */
    [[nodiscard]] QImage
    picture(const QString &key, const QSize &size, const std::function<QImage()> &make) const;

private:
    [[nodiscard]] QString fileOf(const QString &key, const QSize &size) const;

    QString m_folder;
};

} // namespace PrimTux

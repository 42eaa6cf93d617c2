// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/activity.h"
#include "core/error.h"

#include <QImage>

#include <map>

namespace PrimTux
{

/** Pictures by their keys, which are made from what is in them: the same picture is there once. */
using Pictures = std::map<QString, QByteArray>;

/**
 * Finds the pictures of tiles by the rules of icon themes (freedesktop Icon Theme Specification
 * 0.13). Needs a QGuiApplication, but no display. One at a time: Qt's icon themes are one for the
 * whole program.
 */
class Icons
{
public:
    explicit Icons(const QStringList &dataFolders);

    /**
     * The key of the picture of @p icon, which is put into @p pictures as PNG; empty if there is
     * none. Errors: the file that @p icon names is no picture.
     */
    [[nodiscard]] Result<QString> add(const IconSource &icon, Pictures &pictures);

private:
    std::map<std::tuple<QString, QString, bool>, QString> m_known; // what was found before
};

/** Reads a picture file, an SVG at pictureSize. Errors: not a picture, or too large. */
[[nodiscard]] Result<QImage> readPicture(const QString &path);

} // namespace PrimTux

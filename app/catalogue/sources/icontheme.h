// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace PrimTux
{

/** A picture file of an icon theme. */
struct IconFile {
    QString path;
    bool drawing = false; // SVG: as large as one wants
    int size = 0; // in pixels, of what is not a drawing

    friend bool operator==(const IconFile &, const IconFile &) = default;
};

/**
 * Finds the best picture of icons by the rules of icon themes (freedesktop Icon Theme Specification
 * 0.13): a drawing, else the largest bitmap. (Qt's own look-up prefers a bitmap near the wanted
 * size to a drawing, and does not see compressed ones.)
 */
class IconThemes
{
public:
    /** Looks below @p dataFolders, best first: in hicolor, then in Breeze and Adwaita, then among
     * the pixmaps. */
    explicit IconThemes(QStringList dataFolders);

    /** The absolute path of the picture of @p name; empty if there is none. */
    [[nodiscard]] QString find(const QString &name);

private:
    using Files = QHash<QString, IconFile>;

    [[nodiscard]] const Files &filesOf(std::size_t number);

    QStringList m_dataFolders;
    std::vector<std::optional<Files>> m_themes; // read when the ones before do not have an icon
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fittedtext.h"

#include "catalogue/catalogue.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace PrimTux
{

/** A tile and its name as it fits on it. */
struct FittedTile {
    Tile tile;
    FittedText label;

    friend bool operator==(const FittedTile &, const FittedTile &) = default;
};

/** The activities of one page. */
class TileListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Roles : quint16 {
        ActivityIdRole = Qt::UserRole,
        NameRole,
        LabelRole,
        LabelPixelsRole,
        PictureRole,
        DomainIdRole,
        DomainNameRole,
        ColourRole,
        TintRole,
    };
    Q_ENUM(Roles)

    explicit TileListModel(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<FittedTile> &tiles() const { return m_tiles; }
    void setTiles(std::vector<FittedTile> tiles);

    [[nodiscard]] int count() const { return static_cast<int>(m_tiles.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<FittedTile> m_tiles;
};

/** What TileListModel says of a row. */
[[nodiscard]] QVariant valueOf(const FittedTile &row, int role);
[[nodiscard]] QHash<int, QByteArray> tileRoleNames();

/** Where the picture of @p tile comes from, for an Image: its own, else its domain's pictogram. */
[[nodiscard]] QString pictureOf(const Tile &tile);

} // namespace PrimTux

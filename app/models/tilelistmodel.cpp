// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tilelistmodel.h"

#include "models/domainlook.h"

#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

TileListModel::TileListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TileListModel::setTiles(std::vector<FittedTile> tiles)
{
    if (tiles == m_tiles) {
        return;
    }
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
    Q_EMIT countChanged();
}

int TileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TileListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    return valueOf(m_tiles[static_cast<std::size_t>(index.row())], role);
}

QHash<int, QByteArray> TileListModel::roleNames() const
{
    return tileRoleNames();
}

QVariant valueOf(const FittedTile &row, int role)
{
    switch (role) {
    case TileListModel::ActivityIdRole:
        return row.tile.id;
    case Qt::DisplayRole:
    case TileListModel::NameRole:
        return row.tile.name;
    case TileListModel::LabelRole:
        return row.label.text;
    case TileListModel::LabelPixelsRole:
        return row.label.pixelSize;
    case TileListModel::PictureRole:
        return pictureOf(row.tile);
    case TileListModel::DomainIdRole:
        return idOf(row.tile.domain);
    case TileListModel::DomainNameRole:
        return nameOf(row.tile.domain, Wording::School);
    case TileListModel::ColourRole:
        return colourOf(row.tile.domain);
    case TileListModel::TintRole:
        return tintOf(row.tile.domain);
    default:
        return {};
    }
}

QHash<int, QByteArray> tileRoleNames()
{
    return {{TileListModel::ActivityIdRole, "activityId"},
            {TileListModel::NameRole, "name"},
            {TileListModel::LabelRole, "label"},
            {TileListModel::LabelPixelsRole, "labelPixels"},
            {TileListModel::PictureRole, "picture"},
            {TileListModel::DomainIdRole, "domainId"},
            {TileListModel::DomainNameRole, "domainName"},
            {TileListModel::ColourRole, "colour"},
            {TileListModel::TintRole, "tint"}};
}

QString pictureOf(const Tile &tile)
{
    return tile.picture.isEmpty()
        ? "image://picto/domain-"_L1 + idOf(tile.domain)
        : "image://tile/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(tile.picture));
}

} // namespace PrimTux

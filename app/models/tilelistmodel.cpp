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

    const FittedTile &row = m_tiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ActivityIdRole:
        return row.tile.id;
    case Qt::DisplayRole:
    case NameRole:
        return row.tile.name;
    case LabelRole:
        return row.label.text;
    case LabelPixelsRole:
        return row.label.pixelSize;
    case PictureRole:
        return pictureOf(row.tile);
    case DomainIdRole:
        return idOf(row.tile.domain);
    case DomainNameRole:
        return nameOf(row.tile.domain, Wording::School);
    case ColourRole:
        return colourOf(row.tile.domain);
    case TintRole:
        return tintOf(row.tile.domain);
    default:
        return {};
    }
}

QHash<int, QByteArray> TileListModel::roleNames() const
{
    return {{ActivityIdRole, "activityId"},
            {NameRole, "name"},
            {LabelRole, "label"},
            {LabelPixelsRole, "labelPixels"},
            {PictureRole, "picture"},
            {DomainIdRole, "domainId"},
            {DomainNameRole, "domainName"},
            {ColourRole, "colour"},
            {TintRole, "tint"}};
}

QString pictureOf(const Tile &tile)
{
    return tile.picture.isEmpty()
        ? "image://picto/domain-"_L1 + idOf(tile.domain)
        : "image://tile/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(tile.picture));
}

} // namespace PrimTux

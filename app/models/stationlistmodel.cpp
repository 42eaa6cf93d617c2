// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stationlistmodel.h"

#include <utility>

namespace PrimTux
{

StationListModel::StationListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void StationListModel::setStations(std::vector<Station> stations)
{
    if (stations == m_stations) {
        return;
    }
    beginResetModel();
    m_stations = std::move(stations);
    endResetModel();
    Q_EMIT countChanged();
}

int StationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant StationListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const Station &station = m_stations[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NumberRole:
        return station.number;
    case DoneRole:
        return station.state == Station::State::Done;
    case NextRole:
        return station.state == Station::State::Next;
    case LaterRole:
        return station.state == Station::State::Later;
    case CircleRole:
        return QRectF(station.place.circle());
    case HaloRole:
        return station.place.halo;
    case LabelBoxRole:
        return QRectF(station.place.label);
    default:
        return valueOf(station.tile, role);
    }
}

QHash<int, QByteArray> StationListModel::roleNames() const
{
    QHash<int, QByteArray> names = tileRoleNames();
    names.insert({{NumberRole, "number"},
                  {DoneRole, "done"},
                  {NextRole, "next"},
                  {LaterRole, "later"},
                  {CircleRole, "circle"},
                  {HaloRole, "halo"},
                  {LabelBoxRole, "labelBox"}});
    return names;
}

} // namespace PrimTux

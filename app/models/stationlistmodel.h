// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tilelistmodel.h"
#include "models/traillayout.h"

namespace PrimTux
{

/** One activity of a lesson, as its path shows it. */
struct Station {
    enum class State : quint8 {
        Done,
        Next,
        Later, // its turn comes
        Open, // as any other: the lesson has no order
    };

    FittedTile tile;
    StationPlace place;
    int number = 1; // in the whole lesson
    State state = State::Later;

    friend bool operator==(const Station &, const Station &) = default;
};

/** The stations of one page of a lesson's path. */
class StationListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Roles : quint16 {
        NumberRole = TileListModel::TintRole + 1,
        DoneRole,
        NextRole,
        LaterRole,
        CircleRole, // with the halo, in pixels of the page
        HaloRole,
        LabelBoxRole, // of the name, in pixels of the page
    };
    Q_ENUM(Roles)

    explicit StationListModel(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Station> &stations() const { return m_stations; }
    void setStations(std::vector<Station> stations);

    [[nodiscard]] int count() const { return static_cast<int>(m_stations.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Station> m_stations;
};

} // namespace PrimTux

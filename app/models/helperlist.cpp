// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/helperlist.h"

#include "launch/companions.h"
#include "models/logging.h"
#include "models/tilelistmodel.h"

#include <utility>

namespace PrimTux
{

HelperList::HelperList(Companions *companions, Planner planner, Order order, QObject *parent)
    : QAbstractListModel(parent)
    , m_companions(companions)
    , m_planner(std::move(planner))
    , m_order(std::move(order))
{
    m_preparing.setMaxThreadCount(1);
    if (m_companions != nullptr) {
        connect(m_companions, &Companions::changed, this, [this] {
            if (count() > 0) {
                Q_EMIT dataChanged(index(0), index(count() - 1), {RunningRole});
            }
        });
    }
}

HelperList::~HelperList()
{
    m_preparing.waitForDone();
}

void HelperList::offer(std::vector<Tile> tiles)
{
    if (tiles == m_tiles) {
        return;
    }
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
    Q_EMIT countChanged();
}

void HelperList::start(const QString &activityId)
{
    auto order = m_order(activityId);
    if (m_companions == nullptr || !order || m_companions->isRunning(activityId)
        || m_wanted.contains(activityId)) {
        return;
    }
    m_wanted.insert(activityId);
    m_preparing.start([this, planner = m_planner, order = *std::move(order)] {
        auto plan = planner(order);
        QMetaObject::invokeMethod(
            this,
            [this, id = order.tile.id, plan = std::move(plan)] { planned(id, plan); },
            Qt::QueuedConnection);
    });
}

void HelperList::planned(const QString &activityId, const Result<LaunchPlan> &plan)
{
    if (!m_wanted.remove(activityId)) {
        return; // the activity ended meanwhile
    }
    if (plan) {
        m_companions->start(*plan);
    } else {
        qCWarning(menuModels).noquote()
            << activityId << "did not start beside:" << plan.error().message;
    }
}

void HelperList::endAll()
{
    m_wanted.clear();
    if (m_companions != nullptr) {
        m_companions->stopAll();
    }
}

void HelperList::adopt()
{
    if (m_companions != nullptr) {
        m_companions->adopt();
    }
}

void HelperList::toggle(int row)
{
    if (row < 0 || row >= count() || m_companions == nullptr) {
        return;
    }
    const QString id = m_tiles[static_cast<std::size_t>(row)].id;
    if (m_companions->isRunning(id)) {
        m_companions->stop(id);
    } else {
        start(id);
    }
}

int HelperList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HelperList::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const Tile &tile = m_tiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ActivityIdRole:
        return tile.id;
    case Qt::DisplayRole:
    case NameRole:
        return tile.name;
    case PictureRole:
        return pictureOf(tile);
    case RunningRole:
        return m_companions != nullptr && m_companions->isRunning(tile.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> HelperList::roleNames() const
{
    return {{ActivityIdRole, "activityId"},
            {NameRole, "name"},
            {PictureRole, "picture"},
            {RunningRole, "running"}};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/steplistmodel.h"

#include <algorithm>
#include <utility>

namespace PrimTux
{

StepListModel::StepListModel(Describe describe, QObject *parent)
    : QAbstractListModel(parent)
    , m_describe(std::move(describe))
{
}

void StepListModel::show(const QStringList &activities)
{
    for (int row = static_cast<int>(m_steps.size()) - 1; row >= 0; --row) {
        if (!activities.contains(m_steps[static_cast<std::size_t>(row)].activity)) {
            remove(row);
        }
    }
    for (int row = 0; const QString &activity : activities) {
        const auto begin = m_steps.begin() + row;
        const auto found = std::ranges::find(begin, m_steps.end(), activity, &LessonStep::activity);
        if (found == m_steps.end()) {
            insert(row, activity);
        } else if (found != begin) {
            move(static_cast<int>(found - m_steps.begin()), row);
        }
        ++row;
    }
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const LessonStep &step = m_steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ActivityRole:
        return step.activity;
    case Qt::DisplayRole:
    case NameRole:
        return step.name;
    case PictureRole:
        return step.picture;
    case LevelsRole:
        return step.levels;
    case MissingRole:
        return step.missing;
    default:
        return {};
    }
}

QHash<int, QByteArray> StepListModel::roleNames() const
{
    return {{ActivityRole, "activityId"},
            {NameRole, "name"},
            {PictureRole, "picture"},
            {LevelsRole, "levels"},
            {MissingRole, "missing"}};
}

void StepListModel::insert(int row, const QString &activity)
{
    beginInsertRows({}, row, row);
    m_steps.insert(m_steps.begin() + row, m_describe(activity));
    endInsertRows();
}

void StepListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_steps.erase(m_steps.begin() + row);
    endRemoveRows();
}

void StepListModel::move(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
    LessonStep step = std::move(m_steps[static_cast<std::size_t>(from)]);
    m_steps.erase(m_steps.begin() + from);
    m_steps.insert(m_steps.begin() + to, std::move(step));
    endMoveRows();
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/choicemodel.h"

#include <algorithm>
#include <utility>

namespace PrimTux
{

ChoiceModel::ChoiceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ChoiceModel::setChoices(std::vector<ChoiceItem> choices)
{
    if (choices == m_choices) {
        return;
    }
    const int before = count();
    removeOthers(choices);
    if (insertNew(choices)) {
        m_choices = std::move(choices);
        if (!m_choices.empty()) {
            Q_EMIT dataChanged(index(0), index(count() - 1));
        }
    } else {
        beginResetModel();
        m_choices = std::move(choices);
        endResetModel();
    }
    if (count() != before) {
        Q_EMIT countChanged();
    }
}

void ChoiceModel::removeOthers(const std::vector<ChoiceItem> &choices)
{
    for (int row = count() - 1; row >= 0; --row) {
        const auto old = m_choices.begin() + row;
        if (!std::ranges::contains(choices, old->id, &ChoiceItem::id)) {
            beginRemoveRows({}, row, row);
            m_choices.erase(old);
            endRemoveRows();
        }
    }
}

// False if those that stay have another order.
bool ChoiceModel::insertNew(const std::vector<ChoiceItem> &choices)
{
    int row = 0;
    for (const ChoiceItem &choice : choices) {
        if (row < count() && m_choices[static_cast<std::size_t>(row)].id == choice.id) {
            ++row;
            continue;
        }
        if (std::ranges::contains(m_choices, choice.id, &ChoiceItem::id)) {
            return false;
        }
        beginInsertRows({}, row, row);
        m_choices.insert(m_choices.begin() + row, choice);
        endInsertRows();
        ++row;
    }
    return row == count();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const ChoiceItem &row = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ChoiceIdRole:
        return row.id;
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case DetailRole:
        return row.detail;
    case PictogramRole:
        return row.pictogram;
    case TotalRole:
        return row.count;
    case ChosenRole:
        return row.on;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceModel::roleNames() const
{
    return {{ChoiceIdRole, "choiceId"},
            {LabelRole, "label"},
            {DetailRole, "detail"},
            {PictogramRole, "pictogram"},
            {TotalRole, "total"},
            {ChosenRole, "chosen"}};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/objectivetreemodel.h"

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

ObjectiveTreeModel::ObjectiveTreeModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ObjectiveTreeModel::setObjectives(std::vector<ObjectiveNode> nodes)
{
    std::map<QString, std::vector<std::size_t>> below;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        below[nodes[i].parent].push_back(i);
    }
    beginResetModel();
    m_nodes.clear();
    m_rows.clear();
    m_current = 0;
    const auto add = [&](const auto &self, const QString &parent, int above, int depth) -> void {
        for (const std::size_t i : below[parent]) {
            const int position = static_cast<int>(m_nodes.size());
            const QString id = nodes[i].id;
            m_nodes.push_back({.objective = std::move(nodes[i]), .parent = above, .depth = depth});
            self(self, id, position, depth + 1);
        }
    };
    add(add, QString(), -1, 0);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void ObjectiveTreeModel::setCounts(std::map<QString, int> counts,
                                   const QStringList &chosen,
                                   Levels levels)
{
    for (Node &node : m_nodes) {
        node.count = counts[node.objective.id];
        node.chosen = chosen.contains(node.objective.id);
    }
    offer(levels);
    updateRows();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

// From the last to the first: what is below comes before what is above it.
void ObjectiveTreeModel::offer(Levels levels)
{
    for (Node &node : m_nodes) {
        const Levels own = node.objective.levels;
        const bool atLevel = !levels || !own || (own & levels);
        node.offered = (node.count > 0 && atLevel) || node.chosen;
        node.expandable = false;
    }
    for (const Node &node : m_nodes | std::views::reverse) {
        if (node.offered && node.parent >= 0) {
            Node &above = m_nodes[static_cast<std::size_t>(node.parent)];
            above.offered = true;
            above.expandable = true;
        }
    }
}

std::vector<int> ObjectiveTreeModel::openRows() const
{
    std::vector<int> rows;
    std::vector<bool> open(m_nodes.size());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const int parent = m_nodes[i].parent;
        const bool shown
            = m_nodes[i].offered && (parent < 0 || open[static_cast<std::size_t>(parent)]);
        open[i] = shown && m_nodes[i].expanded;
        if (shown) {
            rows.push_back(static_cast<int>(i));
        }
    }
    return rows;
}

// Both the rows before and after are in the order of the nodes.
void ObjectiveTreeModel::updateRows()
{
    const std::vector<int> wanted = openRows();
    const int current = m_current < count() ? m_rows[static_cast<std::size_t>(m_current)] : -1;
    const int before = count();
    for (int row = count() - 1; row >= 0; --row) {
        if (!std::ranges::binary_search(wanted, m_rows[static_cast<std::size_t>(row)])) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; const int node : wanted) {
        if (row >= count() || m_rows[static_cast<std::size_t>(row)] != node) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, node);
            endInsertRows();
        }
        ++row;
    }
    const auto kept = std::ranges::lower_bound(m_rows, current);
    m_current = std::clamp(static_cast<int>(kept - m_rows.begin()), 0, std::max(0, count() - 1));
    if (before != count()) {
        Q_EMIT countChanged();
    }
    Q_EMIT currentChanged();
}

void ObjectiveTreeModel::setCurrent(int row)
{
    const int current = std::clamp(row, 0, std::max(0, count() - 1));
    if (current != m_current) {
        m_current = current;
        Q_EMIT currentChanged();
    }
}

void ObjectiveTreeModel::toggle(int row)
{
    if (row >= 0 && row < count()) {
        expand(row, !at(row).expanded);
    }
}

void ObjectiveTreeModel::expand(int row, bool expanded)
{
    Node &node = m_nodes[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
    if (!node.expandable || node.expanded == expanded) {
        return;
    }
    node.expanded = expanded;
    Q_EMIT dataChanged(index(row), index(row), {ExpandedRole});
    updateRows();
}

bool ObjectiveTreeModel::follow(int key)
{
    if (count() == 0) {
        return false;
    }
    const Node &node = at(m_current);
    switch (key) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return true;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return true;
    case Qt::Key_Right:
        if (node.expandable && node.expanded) {
            setCurrent(m_current + 1);
        } else {
            expand(m_current, true);
        }
        return true;
    case Qt::Key_Left:
        if (node.expandable && node.expanded) {
            expand(m_current, false);
        } else if (node.parent >= 0) {
            setCurrent(
                static_cast<int>(std::ranges::lower_bound(m_rows, node.parent) - m_rows.begin()));
        }
        return true;
    default:
        return false;
    }
}

const ObjectiveTreeModel::Node &ObjectiveTreeModel::at(int row) const
{
    return m_nodes[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

int ObjectiveTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ObjectiveTreeModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const Node &node = at(index.row());
    switch (role) {
    case ObjectiveIdRole:
        return node.objective.id;
    case Qt::DisplayRole:
    case LabelRole:
        return node.objective.label;
    case DepthRole:
        return node.depth;
    case CountRole:
        return node.count;
    case ChosenRole:
        return node.chosen;
    case ExpandableRole:
        return node.expandable;
    case ExpandedRole:
        return node.expandable && node.expanded;
    case DomainIdRole:
        return node.depth == 0 && node.objective.domain ? idOf(*node.objective.domain) : QString();
    case LevelsRole:
        return node.depth == 0 ? idsOf(node.objective.levels).join(u" · "_s) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> ObjectiveTreeModel::roleNames() const
{
    return {{ObjectiveIdRole, "objectiveId"},
            {LabelRole, "label"},
            {DepthRole, "depth"},
            {CountRole, "count"},
            {ChosenRole, "chosen"},
            {ExpandableRole, "expandable"},
            {ExpandedRole, "expanded"},
            {DomainIdRole, "domainId"},
            {LevelsRole, "levels"}};
}

} // namespace PrimTux

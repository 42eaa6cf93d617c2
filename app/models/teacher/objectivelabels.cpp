// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/objectivelabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int deepest = 32; // levels of a framework: a damaged index may go in circles
}

ObjectiveLabels::ObjectiveLabels(const std::vector<ObjectiveNode> &nodes)
{
    for (const ObjectiveNode &node : nodes) {
        m_entries.insert(node.id, {.label = node.label, .parent = node.parent});
    }
}

QString ObjectiveLabels::labelOf(const QString &id) const
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? id : entry->label;
}

QString ObjectiveLabels::placeOf(const QString &id) const
{
    QStringList labels;
    QString above = m_entries.value(id).parent;
    while (!above.isEmpty() && labels.size() < deepest) {
        labels.prepend(labelOf(above));
        above = m_entries.value(above).parent;
    }
    return labels.join(u" › "_s);
}

bool ObjectiveLabels::isWithin(const QString &id, const QString &above) const
{
    QString each = id;
    for (int depth = 0; !each.isEmpty() && depth < deepest; ++depth) {
        if (each == above) {
            return true;
        }
        each = m_entries.value(each).parent;
    }
    return false;
}

Standing ObjectiveLabels::standingOf(const QString &id, const QStringList &asked) const
{
    const auto within = [&](const QString &one) { return isWithin(id, one); };
    const auto above = [&](const QString &one) { return isWithin(one, id); };
    if (std::ranges::any_of(asked, within)) {
        return Standing::Other;
    }
    return std::ranges::any_of(asked, above) ? Standing::Weak : Standing::Unasked;
}

Served
servedBy(const QStringList &objectives, const QStringList &asked, const ObjectiveLabels &labels)
{
    Served served{.position = objectives.isEmpty() ? -1 : 0, .standing = Standing::Unasked};
    for (qsizetype position = 0; position < objectives.size(); ++position) {
        const Standing standing = labels.standingOf(objectives[position], asked);
        if (standing == Standing::Other) {
            return {.position = position,
                    .standing = position == 0 ? Standing::Main : Standing::Other};
        }
        if (standing == Standing::Weak && served.standing == Standing::Unasked) {
            served = {.position = position, .standing = Standing::Weak};
        }
    }
    return served;
}

} // namespace PrimTux

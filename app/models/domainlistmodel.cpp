// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domainlistmodel.h"

#include <algorithm>
#include <utility>

namespace PrimTux
{

DomainListModel::DomainListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DomainListModel::setDomains(std::vector<FittedDomain> domains)
{
    if (domains == m_domains) {
        return;
    }
    beginResetModel();
    m_domains = std::move(domains);
    endResetModel();
    Q_EMIT countChanged();
}

int DomainListModel::rowOf(Domain domain) const
{
    const auto found = std::ranges::find(m_domains, domain, &FittedDomain::domain);
    return found == m_domains.end() ? -1 : static_cast<int>(found - m_domains.begin());
}

int DomainListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DomainListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));

    const FittedDomain &row = m_domains[static_cast<std::size_t>(index.row())];
    switch (role) {
    case DomainIdRole:
        return idOf(row.domain);
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case LabelRole:
        return row.label.text;
    case LabelPixelsRole:
        return row.label.pixelSize;
    case ColourRole:
        return colourOf(row.domain);
    case TintRole:
        return tintOf(row.domain);
    default:
        return {};
    }
}

QHash<int, QByteArray> DomainListModel::roleNames() const
{
    return {{DomainIdRole, "domainId"},
            {NameRole, "name"},
            {LabelRole, "label"},
            {LabelPixelsRole, "labelPixels"},
            {ColourRole, "colour"},
            {TintRole, "tint"}};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domainlook.h"
#include "models/fittedtext.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace PrimTux
{

/** A domain, its name and the name as it fits where it is shown. */
struct FittedDomain {
    Domain domain = Domain::Games;
    QString name;
    FittedText label;

    friend bool operator==(const FittedDomain &, const FittedDomain &) = default;
};

/** The domains that hold something. */
class DomainListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Roles : quint16 {
        DomainIdRole = Qt::UserRole,
        NameRole,
        LabelRole,
        LabelPixelsRole,
        ColourRole,
        TintRole
    };
    Q_ENUM(Roles)

    explicit DomainListModel(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<FittedDomain> &domains() const { return m_domains; }
    void setDomains(std::vector<FittedDomain> domains);
    /** The row of @p domain; -1 if it is not there. */
    [[nodiscard]] int rowOf(Domain domain) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_domains.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<FittedDomain> m_domains;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/choices.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace PrimTux
{

/** A group of choices. What stays keeps its place on the screen, and the focus, when it changes. */
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the catalogue")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Roles : quint16 {
        ChoiceIdRole = Qt::UserRole,
        LabelRole,
        DetailRole,
        PictogramRole,
        TotalRole,
        ChosenRole,
    };
    Q_ENUM(Roles)

    explicit ChoiceModel(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ChoiceItem> &choices() const { return m_choices; }
    void setChoices(std::vector<ChoiceItem> choices);

    [[nodiscard]] int count() const { return static_cast<int>(m_choices.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void removeOthers(const std::vector<ChoiceItem> &choices);
    [[nodiscard]] bool insertNew(const std::vector<ChoiceItem> &choices);

    std::vector<ChoiceItem> m_choices;
};

} // namespace PrimTux

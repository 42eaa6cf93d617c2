// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

#include <map>
#include <vector>

namespace PrimTux
{

/**
 * A framework as the rows of a tree that are open, each with how many activities choosing it would
 * give. What would give none is left out, unless it is chosen.
 */
class ObjectiveTreeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the catalogue")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)

public:
    enum Roles : quint16 {
        ObjectiveIdRole = Qt::UserRole,
        LabelRole,
        DepthRole, // 0: a domain
        CountRole,
        ChosenRole,
        ExpandableRole,
        ExpandedRole,
        DomainIdRole, // of a domain; else empty
        LevelsRole, // of a domain: "PS · MS · GS"; else empty
    };
    Q_ENUM(Roles)

    explicit ObjectiveTreeModel(QObject *parent = nullptr);

    /** The nodes of one framework, parents before children. */
    void setObjectives(std::vector<ObjectiveNode> nodes);
    /** What each node gives and which are chosen; of other levels than @p levels, if any are given,
     * only what is chosen stays. */
    void setCounts(std::map<QString, int> counts, const QStringList &chosen, Levels levels);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);

    /** Opens or closes a row. */
    Q_INVOKABLE void toggle(int row);
    /** Follows an arrow (right opens, left closes or leads to what is above), Home or End key;
     * false if @p key is none of them. */
    Q_INVOKABLE bool follow(int key);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void currentChanged();

private:
    struct Node {
        ObjectiveNode objective;
        int parent = -1;
        int depth = 0;
        int count = 0;
        bool chosen = false;
        bool offered = false; // it, or something below it, gives activities or is chosen
        bool expandable = false; // something below it is offered
        bool expanded = false;
    };

    [[nodiscard]] const Node &at(int row) const;
    [[nodiscard]] std::vector<int> openRows() const;
    void offer(Levels levels);
    void updateRows();
    void expand(int row, bool expanded);

    std::vector<Node> m_nodes; // each directly followed by what is below it
    std::vector<int> m_rows; // positions in m_nodes
    int m_current = 0;
};

} // namespace PrimTux

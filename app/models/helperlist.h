// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/activityrun.h"

#include <QAbstractListModel>
#include <QSet>
#include <QThreadPool>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <optional>
#include <vector>

namespace PrimTux
{

class Companions;

/** What a child may start beside the activity that runs: a magnifier, a keyboard on the screen. */
class HelperList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Roles : quint16 {
        ActivityIdRole = Qt::UserRole,
        NameRole,
        PictureRole,
        RunningRole,
    };
    Q_ENUM(Roles)

    /** What a session needs to start one; empty if it is not on this PC. */
    using Order = std::function<std::optional<LaunchOrder>(const QString &activityId)>;

    /** Without @p companions none is ever started. */
    HelperList(Companions *companions, Planner planner, Order order, QObject *parent = nullptr);
    ~HelperList() override;

    /** Those that the child may choose from now on. */
    void offer(std::vector<Tile> tiles);
    /** Starts one; if it runs, nothing happens. */
    void start(const QString &activityId);
    /** All that run, and what is being prepared. */
    void endAll();
    /** Finds those that an earlier menu left running. */
    void adopt();

    [[nodiscard]] int count() const { return static_cast<int>(m_tiles.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Starts the one of a row, or ends it. */
    Q_INVOKABLE void toggle(int row);

Q_SIGNALS:
    void countChanged();

private:
    void planned(const QString &activityId, const Result<LaunchPlan> &plan);

    Companions *m_companions;
    Planner m_planner;
    Order m_order;
    std::vector<Tile> m_tiles;
    QSet<QString> m_wanted; // are being prepared
    QThreadPool m_preparing; // last: waits for its work before the rest goes
};

} // namespace PrimTux

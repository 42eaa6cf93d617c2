// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroom.h"

#include <QDBusAbstractInterface>
#include <QDBusServiceWatcher>
#include <QElapsedTimer>

namespace PrimTux
{

/** The service on the bus, and what it tells. */
class ClassroomProxy : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ClassroomProxy(const QDBusConnection &bus, QObject *parent);

Q_SIGNALS:
    // NOLINTBEGIN(readability-identifier-naming): the names on the bus
    void Changed();
    void Locked();
    // NOLINTEND(readability-identifier-naming)
};

/**
 * The classroom that the system's service owns. A service that is not there is started by the bus;
 * one that dies during a call is an error of that call only.
 */
class RemoteClassroom : public Classroom
{
    Q_OBJECT

public:
    explicit RemoteClassroom(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Gate>> gate() override;
    [[nodiscard]] QFuture<Result<Gate>> unlock(const QString &pin) override;
    [[nodiscard]] QFuture<Result<Gate>> setPin(const QString &pin) override;
    void lock() override;
    void keepOpen() override;
    [[nodiscard]] QFuture<Result<void>> apply(const std::vector<Change> &changes) override;

private:
    template<typename Value, typename Read>
    QFuture<Result<Value>> call(const QString &verb, const QVariantList &arguments, Read read);
    [[nodiscard]] QFuture<Result<Gate>> askGate(const QString &verb,
                                                const QVariantList &arguments = {});
    void closed();

    ClassroomProxy m_proxy;
    QDBusServiceWatcher m_service;
    bool m_open = false;
    QElapsedTimer m_kept; // since the service was last told of a sign of the teacher
};

} // namespace PrimTux

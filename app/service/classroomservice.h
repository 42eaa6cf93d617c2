// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/guardedclassroom.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

namespace PrimTux
{

/**
 * The classroom on a bus, each caller known by its unique name there. Root needs no PIN to change
 * it: it may write the file anyway.
 */
class ClassroomService : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString file; // classroom.sqlite; the PIN lies beside it
        Clock clock = currentMoment;
        std::chrono::milliseconds idleAfter = std::chrono::minutes(1);
        std::chrono::milliseconds openFor = Gatekeeper::usualTime; // without a sign of the teacher
    };

    ClassroomService(const Settings &settings, QDBusConnection bus, QObject *parent = nullptr);

    /** Takes the name on the bus. Errors: someone has it, the bus refuses it. */
    [[nodiscard]] Result<void> begin();

    /** What arrives; each is answered by a message later. */
    void gate(const QDBusMessage &call);
    void unlock(const QString &pin, const QDBusMessage &call);
    void setPin(const QString &pin, const QDBusMessage &call);
    void lock(const QDBusMessage &call);
    void keepOpen(const QDBusMessage &call);
    void apply(const QByteArray &json, const QDBusMessage &call);

Q_SIGNALS:
    /** Nobody has called for a while, and nobody is let in: the name is given back, all is
     * answered, and the next call starts another service. */
    void ended();

private:
    void tellChanged();
    void tellLocked(const QString &caller);
    void forget(const QString &caller);
    /** Whether one more call of this caller is taken; else it is answered. */
    [[nodiscard]] bool takes(const QDBusMessage &call);
    void answer(const QDBusMessage &call, const Result<Gate> &gate);
    void answer(const QDBusMessage &call, const Result<void> &result);
    void send(const QDBusMessage &call, const QDBusMessage &reply);
    void applyForRoot(const QByteArray &json, const QDBusMessage &call);
    void considerEnd();
    void endOnceAnswered();

    QDBusConnection m_bus;
    GuardedClassroom m_guarded;
    QDBusServiceWatcher m_callers; // those with calls under way or the gate open
    QHash<QString, int> m_underWay; // calls of each caller
    QTimer m_idle;
    bool m_ending = false;
};

} // namespace PrimTux

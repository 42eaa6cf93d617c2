// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"
#include "classroom/classroom.h"
#include "classroom/gatekeeper.h"

#include <QFuture>
#include <QHash>
#include <QThread>
#include <QTimer>

namespace PrimTux
{

class ClassroomDesk;
struct PinState;

/**
 * The classroom's file and the PIN beside it, for several callers; each has to open the gate for
 * itself. What is asked is done one after another in a thread of its own.
 */
class GuardedClassroom : public QObject
{
    Q_OBJECT

public:
    /** @p file: classroom.sqlite; it is opened with the first change. */
    GuardedClassroom(const QString &file,
                     const Clock &clock,
                     std::chrono::milliseconds openFor = Gatekeeper::usualTime,
                     QObject *parent = nullptr);
    /** Waits until all that was asked is done. */
    ~GuardedClassroom() override;
    GuardedClassroom(const GuardedClassroom &) = delete;
    GuardedClassroom &operator=(const GuardedClassroom &) = delete;
    GuardedClassroom(GuardedClassroom &&) = delete;
    GuardedClassroom &operator=(GuardedClassroom &&) = delete;

    /** These are as those of Classroom, for @p caller. */
    [[nodiscard]] QFuture<Result<Gate>> gate(const QString &caller);
    [[nodiscard]] QFuture<Result<Gate>> unlock(const QString &caller, const QString &pin);
    [[nodiscard]] QFuture<Result<Gate>> setPin(const QString &caller, const QString &pin);
    void lock(const QString &caller);
    void keepOpen(const QString &caller);
    [[nodiscard]] QFuture<Result<void>> apply(const QString &caller,
                                              const std::vector<Change> &changes);
    /** For those who may write the file anyway. */
    [[nodiscard]] QFuture<Result<void>> applyUnguarded(const std::vector<Change> &changes);

    /** Locks for those whose time is over. It is done in time by itself, unless the PC slept. */
    void closeEnded();
    [[nodiscard]] bool isUnlocked(const QString &caller) const;
    [[nodiscard]] bool isUnlockedForAnyone() const;

Q_SIGNALS:
    void changed();
    /** The time without a sign of the teacher is over. */
    void locked(const QString &caller);

private:
    struct Answer;

    [[nodiscard]] Gate gateOf(const QString &caller, const PinState &state) const;
    /** Opens the gate when the answer says so, unless the caller has locked or asked anew
     * meanwhile. */
    [[nodiscard]] QFuture<Result<Gate>> opened(const QString &caller,
                                               QFuture<Result<Answer>> answer);
    [[nodiscard]] QFuture<Result<void>> applied(const QString &caller,
                                                const std::vector<Change> &changes);
    void openGate(const QString &caller);
    void awaitNextEnd();

    QThread m_thread;
    ClassroomDesk *m_desk; // lives in that thread, and ends with it
    Gatekeeper m_gatekeeper;
    QHash<QString, int> m_asking; // callers whose PIN is being looked at, and their last try
    int m_tries = 0;
    QTimer m_end;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"

#include <QFuture>
#include <QObject>

namespace PrimTux
{

/** How the way to the teacher's part stands. */
struct Gate {
    bool pinSet = false;
    bool unlocked = false;
    int waitSeconds = 0; // until the next PIN is looked at

    friend bool operator==(const Gate &, const Gate &) = default;
};

/**
 * Where a teacher's decisions go: the service of the system, or the same code in this process. Who
 * only reads opens the file itself (ClassroomReader).
 */
class Classroom : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<Gate>> gate() = 0;
    /** A wrong PIN is no error: the gate stays locked, and may ask to wait. */
    [[nodiscard]] virtual QFuture<Result<Gate>> unlock(const QString &pin) = 0;
    /** Sets the first PIN, or another while unlocked. Unlocks. Errors: not 4 to 8 digits, locked.
     */
    [[nodiscard]] virtual QFuture<Result<Gate>> setPin(const QString &pin) = 0;
    virtual void lock() = 0;
    /** All of the changes or none. Errors: locked, a change that cannot be, a file that cannot be
     * written. */
    [[nodiscard]] virtual QFuture<Result<void>> apply(const std::vector<Change> &changes) = 0;

Q_SIGNALS:
    /** What the file holds is another. */
    void changed();
    /** The gate was locked from outside: after a time without input, or by the service's end. */
    void locked();
};

} // namespace PrimTux

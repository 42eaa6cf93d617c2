// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/guardedclassroom.h"

namespace PrimTux
{

/** The classroom in this process, where no service of the system owns it. */
class LocalClassroom : public Classroom
{
    Q_OBJECT

public:
    /** @p file: classroom.sqlite; the PIN lies beside it. */
    explicit LocalClassroom(const QString &file,
                            const Clock &clock = currentMoment,
                            std::chrono::milliseconds openFor = Gatekeeper::usualTime,
                            QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Gate>> gate() override;
    [[nodiscard]] QFuture<Result<Gate>> unlock(const QString &pin) override;
    [[nodiscard]] QFuture<Result<Gate>> setPin(const QString &pin) override;
    void lock() override;
    void keepOpen() override;
    [[nodiscard]] QFuture<Result<void>> apply(const std::vector<Change> &changes) override;

private:
    GuardedClassroom m_guarded;
};

} // namespace PrimTux

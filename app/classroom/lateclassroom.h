// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroom.h"

#include <functional>
#include <memory>

namespace PrimTux
{

/** A classroom that is looked for only when somebody asks something of it: the menu starts without.
 */
class LateClassroom : public Classroom
{
    Q_OBJECT

public:
    explicit LateClassroom(std::function<std::unique_ptr<Classroom>()> make,
                           QObject *parent = nullptr);
    ~LateClassroom() override;

    [[nodiscard]] QFuture<Result<Gate>> gate() override { return own().gate(); }
    [[nodiscard]] QFuture<Result<Gate>> unlock(const QString &pin) override
    {
        return own().unlock(pin);
    }
    [[nodiscard]] QFuture<Result<Gate>> setPin(const QString &pin) override
    {
        return own().setPin(pin);
    }
    void lock() override;
    void keepOpen() override;
    [[nodiscard]] QFuture<Result<void>> apply(const std::vector<Change> &changes) override
    {
        return own().apply(changes);
    }

private:
    Classroom &own();

    std::function<std::unique_ptr<Classroom>()> m_make;
    std::unique_ptr<Classroom> m_own;
};

} // namespace PrimTux

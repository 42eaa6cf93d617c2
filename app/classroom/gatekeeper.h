// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/pin/moment.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace PrimTux
{

/** Who may change the classroom, and for how long: some minutes since the last sign of a teacher.
 */
class Gatekeeper
{
public:
    static constexpr std::chrono::minutes usualTime{5};

    explicit Gatekeeper(Clock clock, std::chrono::milliseconds openFor = usualTime);

    /** @p caller: a key that only its bearer has. */
    void open(const QString &caller);
    [[nodiscard]] bool isOpen(const QString &caller) const;
    /** A sign of a teacher; does nothing once it is closed. */
    void keepOpen(const QString &caller);
    void close(const QString &caller);
    /** Closes what is over; gives those for whom it was. */
    [[nodiscard]] QStringList closeEnded();
    /** The time until the next one is over; empty: nobody is let in. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextEnd() const;

private:
    Clock m_clock;
    std::chrono::milliseconds m_openFor;
    QHash<QString, std::chrono::milliseconds> m_ends; // since the PC started
};

} // namespace PrimTux

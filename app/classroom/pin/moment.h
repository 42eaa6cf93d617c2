// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace PrimTux
{

/** A moment that no change of date or time moves. */
struct Moment {
    QString boot; // which start of this PC: boot_id of random(4)
    std::chrono::milliseconds sinceBoot{}; // CLOCK_BOOTTIME: sleep counts

    friend bool operator==(const Moment &, const Moment &) = default;
};

using Clock = std::function<Moment()>;

/** This PC's moment. */
[[nodiscard]] Moment currentMoment();

} // namespace PrimTux

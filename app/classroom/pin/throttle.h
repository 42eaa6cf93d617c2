// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/pin/moment.h"

namespace PrimTux
{

/** The wrong PINs since the last right one. */
struct WrongTries {
    int count = 0;
    Moment last; // when the last one began to be looked at

    friend bool operator==(const WrongTries &, const WrongTries &) = default;
};

/** How long no PIN is looked at after so many wrong ones: nothing, from the third 5 s, doubling to
 * 5 min. */
[[nodiscard]] std::chrono::milliseconds waitAfter(int wrongTries);

/**
 * What is left of it. The date is not asked, since whoever is at the PC can set it: after a restart
 * only the time since then counts as waited.
 */
[[nodiscard]] std::chrono::milliseconds leftToWait(const WrongTries &wrong, const Moment &now);

} // namespace PrimTux

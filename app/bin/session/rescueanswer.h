// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace PrimTux
{

/** What the adult wants who read the rescue page: its exit code. */
enum class RescueAnswer : unsigned char {
    TryAgain = 0,
    Leave = 10, // none that a program ends with by accident
};

} // namespace PrimTux

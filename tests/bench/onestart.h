// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/desktop.h"

#include <chrono>

namespace PrimTux
{

/** A program to be measured; it prints a line when its first screen is complete. */
struct Subject {
    QString name;
    QString program;
    QStringList arguments;
};

/** What one start of a program took. */
struct Start {
    std::chrono::microseconds time{}; // from exec to the complete first screen
    std::chrono::microseconds processor{}; // of all its threads until then
    int kilobytes = 0; // proportional set size, when it has come to rest
};

/** Starts @p subject, waits until it has come to rest, and ends it. Errors: it shows no first
 * screen. */
[[nodiscard]] Result<Start> startOnce(const Desktop &desktop, const Subject &subject);

} // namespace PrimTux

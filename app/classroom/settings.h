// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/** The keys of a classroom's settings; what is not set is at its default. */
namespace PrimTux::Settings
{

/** "off": what children did of lessons is not kept; by default it is. */
inline constexpr QLatin1StringView progress("progress");
/** "on": a lesson that is one activity and hides all else opens it by itself; by default not. */
inline constexpr QLatin1StringView autoStart("auto-start");
/** "off": children may not switch the PC off; by default they may. */
inline constexpr QLatin1StringView power("power");

/** Where the house that leads back from a program stands: "top-left"…; by default where the
 * catalogue says. */
inline constexpr QLatin1StringView handle("handle");

} // namespace PrimTux::Settings

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/launchplan.h"

#include <chrono>

namespace PrimTux
{

/**
 * Whether the computer of each web page that @p plan opens answers within @p patience, through the
 * proxy of this PC if it has one: a child shall not meet a browser's error. Waits: not for the
 * thread of the screens. Pages of a folder need none.
 */
[[nodiscard]] Result<void>
pagesAnswer(const LaunchPlan &plan, std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace PrimTux

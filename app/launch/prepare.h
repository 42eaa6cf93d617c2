// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/launchplan.h"

namespace PrimTux
{

/**
 * Makes everything that @p plan says: the old private home goes, the new one comes with its links
 * and settings. Takes time on a slow disk: not for the thread of the screens. Follows no symbolic
 * link below the three folders of the plan.
 */
[[nodiscard]] Result<void> prepare(const LaunchPlan &plan);

} // namespace PrimTux

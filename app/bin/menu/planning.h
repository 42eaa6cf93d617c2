// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/menuconf.h"
#include "core/paths.h"
#include "launch/plan.h"
#include "models/activityrun.h"

namespace PrimTux
{

/** Plans and prepares the starts of activities on this PC. */
class Planning
{
public:
    /** @p language: that of the menu where one was chosen, else empty. */
    Planning(const Paths &paths, const QString &language, std::chrono::milliseconds closeTime);

    /** The plan of a start, all it needs in place. Errors: the program is not there, its page does
     * not answer, a file cannot be written. */
    [[nodiscard]] Result<LaunchPlan> operator()(const LaunchOrder &order) const;

private:
    PlanPlaces m_places;
    std::chrono::milliseconds m_closeTime; // the least that a program has to close
};

} // namespace PrimTux

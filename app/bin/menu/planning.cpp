// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning.h"

#include "launch/prepare.h"
#include "launch/reachable.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace PrimTux
{

Planning::Planning(const Paths &paths, const QString &language, std::chrono::milliseconds closeTime)
    : m_places{.homes = paths.homesFolder(),
               .kept = paths.keptFolder(),
               .caches = paths.cachesFolder(),
               .logs = paths.logFolder(),
               .locale = language}
    , m_closeTime(closeTime)
{
}

Result<LaunchPlan> Planning::operator()(const LaunchOrder &order) const
{
    auto plan = planLaunch(order.tile.id,
                           order.profileId,
                           order.launch,
                           m_places,
                           QProcessEnvironment::systemEnvironment());
    if (!plan) {
        return plan;
    }
    plan->grace = std::max(plan->grace, m_closeTime);
    const Result<void> ready = pagesAnswer(*plan).and_then([&plan] { return prepare(*plan); });
    return ready ? plan : std::unexpected(ready.error());
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back from a program, of PupilSession.
#include "models/pupilsession.h"

#include "models/memory.h"

namespace PrimTux
{

// What an earlier menu started is known by its id alone.
void PupilSession::recognise(const QString &activityId)
{
    const auto tile = m_catalogue ? m_catalogue->tile(activityId) : std::nullopt;
    auto launch = m_catalogue ? m_catalogue->launch(activityId) : std::nullopt;
    if (tile && launch) {
        m_run.recognise(orderFor(*tile, *std::move(launch)));
    }
    showHandle();
}

void PupilSession::offerHelpers()
{
    const Profile *const profile = m_browser.profile();
    if (m_handle.isOpen() && m_catalogue && profile != nullptr) {
        m_helpers.offer(m_catalogue->helpers(profile->levels));
    }
}

std::optional<LaunchOrder> PupilSession::helperOrder(const QString &activityId) const
{
    const auto tile = m_catalogue ? m_catalogue->tile(activityId) : std::nullopt;
    auto launch = m_catalogue ? m_catalogue->launch(activityId) : std::nullopt;
    if (!tile || !launch || launch->window != WindowPolicy::Beside) {
        return std::nullopt;
    }
    return orderFor(*tile, *std::move(launch));
}

void PupilSession::showHandle()
{
    if (m_run.state() == ActivityRun::State::Running && !m_run.isEnding()) {
        const auto chosen
            = m_parts.teachersCorner ? m_parts.teachersCorner() : std::optional<HandleCorner>();
        m_handle.begin(chosen ? *chosen : m_parts.corner.value_or(m_run.handleCorner()));
    } else {
        m_handle.end();
    }
}

} // namespace PrimTux

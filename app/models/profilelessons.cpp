// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/profilelessons.h"

#include "classroom/progress.h"
#include "models/logging.h"

#include <utility>

namespace PrimTux
{

namespace
{

std::vector<LessonTrail::Stop> stopsOf(const std::optional<ChosenLesson> &chosen)
{
    std::vector<LessonTrail::Stop> stops;
    if (chosen) {
        for (const Tile &tile : chosen->tiles) {
            stops.push_back({.tile = tile, .done = chosen->done.contains(tile.id)});
        }
    }
    return stops;
}

} // namespace

ProfileLessons::ProfileLessons(Parts parts, Progress &progress)
    : m_parts(std::move(parts))
    , m_progress(progress)
{
    if (!m_parts.today) {
        m_parts.today = QDate::currentDate;
    }
}

bool ProfileLessons::read(const QString &profileId, const Catalogue &catalogue)
{
    if (profileId != m_profileId) {
        clear();
        m_profileId = profileId;
    }
    m_day = m_parts.today();
    if (!m_parts.decide) {
        return false;
    }
    auto decisions = m_parts.decide(profileId, m_day);
    if (decisions) {
        m_decisions = *std::move(decisions);
    } else {
        qCWarning(menuModels).noquote()
            << "what teachers decided cannot be read:" << decisions.error().message;
    }
    m_progress.setKept(m_decisions.keepsProgress);
    const QString before = m_chosen ? m_chosen->lesson.id : QString();
    m_chosen = chooseLesson(
        m_decisions.lessons,
        m_day,
        [&catalogue](const QString &id) { return catalogue.installedTile(id); },
        [this](const QString &lesson) { return m_progress.doneOf(m_profileId, lesson); });
    m_trail.setStops(stopsOf(m_chosen), m_chosen && m_chosen->lesson.inOrder);
    return before != (m_chosen ? m_chosen->lesson.id : QString());
}

void ProfileLessons::clear()
{
    m_profileId.clear();
    m_decisions = {};
    m_chosen.reset();
    m_trail.setStops({}, true);
}

void ProfileLessons::note(const QString &activityId, std::chrono::milliseconds time)
{
    if (!m_chosen || !m_chosen->lesson.activities.contains(activityId)) {
        return;
    }
    const auto noted = m_progress.note({.profile = m_profileId,
                                        .lesson = m_chosen->lesson.id,
                                        .activity = activityId,
                                        .time = std::chrono::round<std::chrono::seconds>(time),
                                        .done = time >= m_parts.realStay});
    if (!noted) {
        qCWarning(menuModels).noquote() << noted.error().message;
    }
}

bool ProfileLessons::opensByItself() const
{
    return isSingle() && hidesAllElse() && m_decisions.opensOnlyActivity;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/stepreader.h"

#include "models/logging.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

StepReader::StepReader(std::function<Result<IndexQuery>()> open)
    : m_open(std::move(open))
{
}

LessonStep StepReader::describe(const QString &activity)
{
    const auto known = m_described.constFind(activity);
    return known != m_described.cend() ? *known : *m_described.insert(activity, read(activity));
}

void StepReader::forget()
{
    m_index.reset();
    m_described.clear();
}

LessonStep StepReader::read(const QString &activity)
{
    LessonStep step{
        .activity = activity, .name = activity, .picture = {}, .levels = {}, .missing = true};
    if (!m_index) {
        auto opened = m_open();
        if (!opened) {
            qCWarning(menuModels).noquote() << opened.error().message;
            return step;
        }
        m_index.emplace(*std::move(opened));
    }
    const auto shown = m_index->show(activity);
    if (!shown) {
        qCWarning(menuModels).noquote() << shown.error().message;
    } else if (const std::optional<ShownActivity> &found = *shown) {
        step.name = found->activity.name;
        step.picture = found->picture;
        step.levels = idsOf(found->activity.levels).join(u" · "_s);
        step.missing = !found->activity.installed;
    }
    return step;
}

} // namespace PrimTux

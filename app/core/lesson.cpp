// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString idOf(LessonMode mode)
{
    return mode == LessonMode::OnlyThese ? u"only"_s : u"suggested"_s;
}

std::optional<LessonMode> lessonModeFromId(QStringView id)
{
    for (const LessonMode mode : {LessonMode::Suggested, LessonMode::OnlyThese}) {
        if (idOf(mode) == id) {
            return mode;
        }
    }
    return std::nullopt;
}

bool runsOn(const Lesson &lesson, QDate day)
{
    const bool begun = !lesson.from.isValid() || lesson.from <= day;
    const bool over = lesson.until.isValid() && lesson.until < day && !lesson.untilDone;
    return lesson.published && !lesson.archived && !lesson.model && begun && !over;
}

} // namespace PrimTux

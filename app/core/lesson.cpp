// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson.h"

namespace PrimTux
{

bool runsOn(const Lesson &lesson, QDate day)
{
    const bool begun = !lesson.from.isValid() || lesson.from <= day;
    const bool over = lesson.until.isValid() && lesson.until < day && !lesson.untilDone;
    return lesson.published && !lesson.archived && !lesson.model && begun && !over;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lesson.h"
#include "core/members.h"

namespace PrimTux
{

/** What a lesson is, without what became of it here (published, archived, model). */
[[nodiscard]] QJsonObject jsonOf(const Lesson &lesson);

/** All of a lesson. */
[[nodiscard]] QJsonObject wholeJsonOf(const Lesson &lesson);

/** The lesson in @p members; id, name and activities must be there. */
[[nodiscard]] Lesson takeLesson(Members &members);
/** The same with what became of it, which must be there, too. */
[[nodiscard]] Lesson takeWholeLesson(Members &members);

} // namespace PrimTux

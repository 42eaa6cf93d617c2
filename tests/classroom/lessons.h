// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lesson.h"

#include <QTemporaryDir>

namespace PrimTux
{

/** A folder for a classroom, which goes away. */
class ClassroomFolder
{
public:
    ClassroomFolder();

    [[nodiscard]] QString file() const;
    [[nodiscard]] QStringList names() const;

private:
    QTemporaryDir m_folder;
};

/** An id of a lesson, of its own for each number. */
[[nodiscard]] QString lessonId(int number);

/** A published lesson for "mini" of two activities. */
[[nodiscard]] Lesson lessonOfNumber(int number);

/** A lesson of which no member is at its default. */
[[nodiscard]] Lesson fullLesson();

} // namespace PrimTux

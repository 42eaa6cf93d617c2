// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lesson.h"

namespace PrimTux
{

/** No lesson file is read that is larger, in bytes. */
inline constexpr qint64 largestLessonFile = 256L * 1024;

/** A lesson that came as a file: data/doc/lesson-format.md. */
struct LessonFile {
    Lesson lesson;
    bool saysProfiles = false; // whom it is for
    bool saysNote = false;

    friend bool operator==(const LessonFile &, const LessonFile &) = default;
};

enum class TeachersNote : quint8 {
    LeftOut, // it is for the teacher herself
    Included,
};

/** The content of a lesson file. */
[[nodiscard]] QByteArray lessonFileOf(const Lesson &lesson, TeachersNote note);

/** Errors: cannot be read, too large, and those of parseLessonFile(). */
[[nodiscard]] std::expected<LessonFile, Problem> readLessonFile(const QString &path);
/** Errors: not JSON, not a lesson, of a newer version, an unknown member, a value out of limits. */
[[nodiscard]] std::expected<LessonFile, Problem> parseLessonFile(const QByteArray &content,
                                                                 const QString &source);

/** The lesson as it is once @p file is applied where it was as @p before, if it was there: what the
 * file does not say stays. A new one is a draft. */
[[nodiscard]] Lesson appliedTo(const std::optional<Lesson> &before, const LessonFile &file);

} // namespace PrimTux

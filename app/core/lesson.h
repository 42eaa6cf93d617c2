// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace PrimTux
{

/** What a lesson leaves to the children it is for. */
enum class LessonMode : quint8 {
    Suggested, // comes first, as a path; the other activities stay
    OnlyThese, // hides all else
};

/** "suggested", "only": in files and on the command line. */
[[nodiscard]] QString idOf(LessonMode mode);
[[nodiscard]] std::optional<LessonMode> lessonModeFromId(QStringView id);

/** A séance: activities in an order, for some profiles. Holds ids, never commands. */
struct Lesson {
    QString id; // a UUID in lower case, without braces
    QString name;
    QStringList activities; // ids, in the order of the path
    QStringList profiles; // ids of those it is for
    LessonMode mode = LessonMode::Suggested;
    bool inOrder = true; // a later activity waits for those before it
    bool untilDone = false; // a child keeps it after its last day until all of it is done
    QDate from; // first day; invalid: at once
    QDate until; // last day; invalid: no end
    QString note; // of the teacher to herself
    bool published = false; // children see it on its days
    bool archived = false;
    bool model = false; // a template that new lessons are copied from

    friend bool operator==(const Lesson &, const Lesson &) = default;
};

/** Whether children see @p lesson on @p day, what they have done left aside. */
[[nodiscard]] bool runsOn(const Lesson &lesson, QDate day);

} // namespace PrimTux

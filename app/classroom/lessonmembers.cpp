// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessonmembers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct LessonMembersText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Members)
};
} // namespace

QJsonObject jsonOf(const Lesson &lesson)
{
    QJsonObject object{{u"id"_s, lesson.id},
                       {u"name"_s, lesson.name},
                       {u"activities"_s, QJsonArray::fromStringList(lesson.activities)},
                       {u"profiles"_s, QJsonArray::fromStringList(lesson.profiles)},
                       {u"mode"_s, idOf(lesson.mode)},
                       {u"inOrder"_s, lesson.inOrder},
                       {u"untilDone"_s, lesson.untilDone}};
    if (lesson.from.isValid()) {
        object[u"from"_s] = lesson.from.toString(Qt::ISODate);
    }
    if (lesson.until.isValid()) {
        object[u"until"_s] = lesson.until.toString(Qt::ISODate);
    }
    if (!lesson.note.isEmpty()) {
        object[u"note"_s] = lesson.note;
    }
    return object;
}

QJsonObject wholeJsonOf(const Lesson &lesson)
{
    QJsonObject object = jsonOf(lesson);
    object[u"published"_s] = lesson.published;
    object[u"archived"_s] = lesson.archived;
    object[u"model"_s] = lesson.model;
    return object;
}

Lesson takeLesson(Members &members)
{
    Lesson lesson;
    lesson.id = members.id(u"id"_s, IdKind::Lesson);
    lesson.name = members.line(u"name"_s, longestName);
    lesson.activities = members.ids(u"activities"_s, IdKind::Activity, mostActivities);
    if (members.has(u"profiles"_s)) {
        lesson.profiles = members.ids(u"profiles"_s, IdKind::Profile, mostProfiles);
    }
    if (members.has(u"mode"_s)) {
        const QStringList modes{idOf(LessonMode::Suggested), idOf(LessonMode::OnlyThese)};
        lesson.mode = lessonModeFromId(members.choice(u"mode"_s, modes)).value_or(lesson.mode);
    }
    if (members.has(u"inOrder"_s)) {
        lesson.inOrder = members.flag(u"inOrder"_s);
    }
    if (members.has(u"untilDone"_s)) {
        lesson.untilDone = members.flag(u"untilDone"_s);
    }
    if (members.has(u"from"_s)) {
        lesson.from = members.day(u"from"_s);
    }
    if (members.has(u"until"_s)) {
        lesson.until = members.day(u"until"_s);
    }
    if (lesson.from.isValid() && lesson.until.isValid() && lesson.until < lesson.from) {
        members.refuse(u"until"_s, LessonMembersText::tr("The last day is before the first one."));
    }
    if (members.has(u"note"_s)) {
        lesson.note = members.lines(u"note"_s, longestNote);
    }
    return lesson;
}

Lesson takeWholeLesson(Members &members)
{
    Lesson lesson = takeLesson(members);
    lesson.published = members.flag(u"published"_s);
    lesson.archived = members.flag(u"archived"_s);
    lesson.model = members.flag(u"model"_s);
    return lesson;
}

} // namespace PrimTux

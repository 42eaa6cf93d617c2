// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessons.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace PrimTux
{

// In memory where that can be: what a disk takes for each save is no part of these tests.
ClassroomFolder::ClassroomFolder()
    : m_folder((QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath())
               + "/classroom-XXXXXX"_L1)
{
}

QString ClassroomFolder::file() const
{
    return m_folder.filePath(u"classroom.sqlite"_s);
}

QStringList ClassroomFolder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString lessonId(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'));
}

Lesson lessonOfNumber(int number)
{
    return {.id = lessonId(number),
            .name = u"lesson %1"_s.arg(number),
            .activities = {u"tuxpaint"_s, u"gcompris:mosaic/4"_s},
            .profiles = {u"mini"_s},
            .mode = LessonMode::Suggested,
            .inOrder = true,
            .untilDone = false,
            .from = {},
            .until = {},
            .note = {},
            .published = true,
            .archived = false,
            .model = false};
}

Lesson fullLesson()
{
    return {.id = lessonId(0xfeed),
            .name = u"Compter jusqu’à 10 🐧"_s,
            .activities = {u"gcompris:mosaic"_s, u"tuxpaint/maternelle"_s, u"abuledu-suites"_s},
            .profiles = {u"super"_s, u"mini"_s},
            .mode = LessonMode::OnlyThese,
            .inOrder = false,
            .untilDone = true,
            .from = QDate(2026, 11, 23),
            .until = QDate(2026, 11, 27),
            .note = u"Prévoir les casques.\n\tVoir “le” cahier\\."_s,
            .published = true,
            .archived = true,
            .model = true};
}

} // namespace PrimTux

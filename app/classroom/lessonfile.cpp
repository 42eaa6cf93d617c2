// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/lessonfile.h"

#include "classroom/lessonmembers.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct LessonFileText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::LessonFile)
};

constexpr int lessonFileVersion = 1;

QString formatName()
{
    return u"primtux-lesson"_s;
}

std::expected<LessonFile, Problem> fileOf(const QJsonObject &object, const QString &source)
{
    Members members(object, {});
    static_cast<void>(members.choice(u"format"_s, {formatName()}));
    if (const int version = object["version"_L1].toInt(); version > lessonFileVersion) {
        members.refuse(u"version"_s,
                       LessonFileText::tr("The lesson was made by a newer version of the menu "
                                          "(format %1); update the menu of this PC.")
                           .arg(version));
    }
    members.number(u"version"_s, lessonFileVersion);
    LessonFile file{.lesson = takeLesson(members),
                    .saysProfiles = members.has(u"profiles"_s),
                    .saysNote = members.has(u"note"_s)};
    if (auto problem = members.problem()) {
        problem->source = source;
        return std::unexpected(*problem);
    }
    return file;
}
} // namespace

QByteArray lessonFileOf(const Lesson &lesson, TeachersNote note)
{
    QJsonObject object = jsonOf(lesson);
    object[u"format"_s] = formatName();
    object[u"version"_s] = lessonFileVersion;
    if (note == TeachersNote::LeftOut) {
        object.remove(u"note"_s);
    }
    return QJsonDocument(object).toJson();
}

std::expected<LessonFile, Problem> readLessonFile(const QString &path)
{
    return readJsonFile(path, largestLessonFile).and_then([&path](const QJsonObject &object) {
        return fileOf(object, path);
    });
}

std::expected<LessonFile, Problem> parseLessonFile(const QByteArray &content, const QString &source)
{
    return parseJson(content, source, largestLessonFile)
        .and_then([&source](const QJsonObject &object) { return fileOf(object, source); });
}

Lesson appliedTo(const std::optional<Lesson> &before, const LessonFile &file)
{
    Lesson lesson = file.lesson;
    if (before) {
        lesson.published = before->published;
        lesson.archived = before->archived;
        lesson.model = before->model;
        lesson.profiles = file.saysProfiles ? lesson.profiles : before->profiles;
        lesson.note = file.saysNote ? lesson.note : before->note;
    }
    return lesson;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/lessoncommands.h"

#include "bin/menuctl/classroomaccess.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/outputfile.h"
#include "bin/menuctl/terminal.h"
#include "classroom/lessonfile.h"
#include "classroom/lessonmembers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct LessonCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

QString daysOf(const Lesson &lesson)
{
    const auto text = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : u"…"_s; };
    return lesson.from.isValid() || lesson.until.isValid()
        ? text(lesson.from) + u" – "_s + text(lesson.until)
        : LessonCommandText::tr("always");
}

std::expected<LessonFile, Problem> lessonFrom(const QString &file)
{
    return file == "-"_L1
        ? standardInput(largestLessonFile).and_then([](const QByteArray &content) {
              return parseLessonFile(content, u"-"_s);
          })
        : readLessonFile(file);
}

void tellApplied(const Lesson &lesson, bool isNew)
{
    const QString name = u"“%1” (%2, %3)"_s.arg(lesson.name, lesson.id, stateOf(lesson));
    print(isNew ? LessonCommandText::tr("The lesson %1 is taken over.").arg(name)
                : LessonCommandText::tr("The lesson %1 is changed.").arg(name));
    if (lesson.published && lesson.profiles.isEmpty()) {
        complain(LessonCommandText::tr("It is for no profile, so no child sees it: name some with "
                                       "--profile."));
    }
}
} // namespace

ExitCode listLessons(const CatalogueSetting &setting)
{
    const auto lessons = lessonsIn(setting.paths.classroomFile());
    if (!lessons) {
        return lessons.error();
    }
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const Lesson &lesson : *lessons) {
        all.append(wholeJsonOf(lesson));
        rows.push_back({lesson.id,
                        stateOf(lesson),
                        daysOf(lesson),
                        LessonCommandText::tr("%1 activities").arg(lesson.activities.size()),
                        lesson.profiles.join(u' '),
                        lesson.name});
    }
    if (setting.json) {
        printJson(all);
    } else if (rows.empty()) {
        print(LessonCommandText::tr("There is no lesson on this PC."));
    } else {
        print(table(rows));
    }
    return ExitCode::Done;
}

ExitCode showLesson(const CatalogueSetting &setting, const QString &id)
{
    const auto lesson = lessonIn(setting.paths.classroomFile(), id);
    if (!lesson) {
        return lesson.error();
    }
    const QStringList missing = missingHere(setting, lesson->activities);
    if (setting.json) {
        QJsonObject whole = wholeJsonOf(*lesson);
        whole[u"missing"_s] = QJsonArray::fromStringList(missing);
        printJson(whole);
        return ExitCode::Done;
    }
    const auto yes
        = [](bool is) { return is ? LessonCommandText::tr("yes") : LessonCommandText::tr("no"); };
    print(table({{LessonCommandText::tr("id"), lesson->id},
                 {LessonCommandText::tr("name"), lesson->name},
                 {LessonCommandText::tr("state"), stateOf(*lesson)},
                 {LessonCommandText::tr("profiles"), lesson->profiles.join(u", "_s)},
                 {LessonCommandText::tr("mode"), idOf(lesson->mode)},
                 {LessonCommandText::tr("in order"), yes(lesson->inOrder)},
                 {LessonCommandText::tr("days"), daysOf(*lesson)},
                 {LessonCommandText::tr("stays until done"), yes(lesson->untilDone)},
                 {LessonCommandText::tr("activities"), lesson->activities.join(u", "_s)},
                 {LessonCommandText::tr("note"), lesson->note}}));
    warnOfMissing(missing);
    return ExitCode::Done;
}

ExitCode applyLesson(const CatalogueSetting &setting, const LessonApplication &application)
{
    const auto file = lessonFrom(application.file);
    if (!file) {
        complain({file.error()});
        return ExitCode::WrongData;
    }
    const auto before = lessonsIn(setting.paths.classroomToWrite());
    if (!before) {
        return before.error();
    }
    const auto same = std::ranges::find(*before, file->lesson.id, &Lesson::id);
    const bool isNew = same == before->end();
    Lesson lesson = appliedTo(isNew ? std::nullopt : std::optional(*same), *file);
    if (!application.profiles.isEmpty()) {
        lesson.profiles = application.profiles;
        lesson.profiles.removeDuplicates();
    }
    if (application.publish) {
        lesson.published = *application.publish;
    }
    if (application.publish.value_or(false)) {
        lesson.archived = false;
        lesson.model = false;
    }
    const std::vector<Change> changes{SaveLesson{.lesson = lesson}};
    if (const auto right = checkChanges(changes); !right) {
        complain(right.error().message);
        return ExitCode::WrongCall; // the file is right: a profile that was named is not
    }
    const bool isChanged = isNew || lesson != *same;
    if (const ExitCode done = isChanged ? decided(setting, changes) : ExitCode::Done;
        done != ExitCode::Done) {
        return done;
    }
    const QStringList missing = missingHere(setting, lesson.activities);
    if (setting.json) {
        QJsonObject whole = wholeJsonOf(lesson);
        whole[u"new"_s] = isNew;
        whole[u"changed"_s] = isChanged;
        whole[u"missing"_s] = QJsonArray::fromStringList(missing);
        printJson(whole);
    } else {
        tellApplied(lesson, isNew);
    }
    warnOfMissing(missing);
    return ExitCode::Done;
}

ExitCode
exportLesson(const CatalogueSetting &setting, const QString &id, const QString &file, bool withNote)
{
    const auto lesson = lessonIn(setting.paths.classroomFile(), id);
    if (!lesson) {
        return lesson.error();
    }
    const QByteArray content
        = lessonFileOf(*lesson, withNote ? TeachersNote::Included : TeachersNote::LeftOut);
    if (const auto written = writeOutput(content, file == "-"_L1 ? QString() : file); !written) {
        complain(written.error().message);
        return ExitCode::SystemFailed;
    }
    return ExitCode::Done;
}

ExitCode removeLesson(const CatalogueSetting &setting, const QString &id)
{
    const auto lesson = lessonIn(setting.paths.classroomToWrite(), id);
    if (!lesson) {
        return lesson.error();
    }
    const ExitCode done = decided(setting, {RemoveLesson{.id = id}});
    if (done == ExitCode::Done) {
        print(LessonCommandText::tr("The lesson “%1” is removed.").arg(lesson->name));
    }
    return done;
}

ExitCode endLesson(const CatalogueSetting &setting, const QString &id)
{
    auto lesson = lessonIn(setting.paths.classroomToWrite(), id);
    if (!lesson) {
        return lesson.error();
    }
    lesson->published = false;
    const ExitCode done = decided(setting, {SaveLesson{.lesson = *lesson}});
    if (done == ExitCode::Done) {
        print(LessonCommandText::tr("The lesson “%1” is ended: children do not see it any more.")
                  .arg(lesson->name));
    }
    return done;
}

} // namespace PrimTux

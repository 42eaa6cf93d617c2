// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/lessonaccess.h"

#include "bin/menuctl/currentindex.h"
#include "bin/menuctl/menuverbs.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/index/query.h"
#include "classroom/lessonmembers.h"
#include "classroom/reader.h"
#include "classroom/store.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct LessonAccessText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

ExitCode notDone(const Error &error)
{
    complain(error.message);
    return ExitCode::SystemFailed;
}

bool mayWrite(const QString &classroom)
{
    return QFileInfo(QFileInfo(classroom).path()).isWritable()
        && (!QFileInfo::exists(classroom) || QFileInfo(classroom).isWritable());
}
} // namespace

std::expected<std::vector<Lesson>, ExitCode> lessonsIn(const QString &classroom)
{
    return ClassroomReader::open(classroom)
        .and_then([](const ClassroomReader &reader) { return reader.lessons(); })
        .transform_error(notDone);
}

std::expected<Lesson, ExitCode> lessonIn(const QString &classroom, const QString &id)
{
    const auto found = ClassroomReader::open(classroom).and_then(
        [&id](const ClassroomReader &reader) { return reader.lesson(id); });
    if (!found) {
        return std::unexpected(notDone(found.error()));
    }
    const std::optional<Lesson> &lesson = *found;
    if (!lesson) {
        complain(LessonAccessText::tr("There is no lesson “%1”.").arg(id));
        return std::unexpected(ExitCode::WrongData);
    }
    return *lesson;
}

ExitCode decided(const Paths &paths, const std::vector<Change> &changes)
{
    const QString classroom = paths.classroomToWrite();
    if (classroom == paths.systemClassroom() && !mayWrite(classroom)) {
        complain(LessonAccessText::tr("Only an administrator may change the lessons of this PC "
                                      "(%1): call the command as root, with sudo for instance.")
                     .arg(classroom));
        return ExitCode::SystemFailed;
    }
    const auto done = ClassroomStore::open(classroom).and_then(
        [&changes](ClassroomStore store) { return store.apply(changes); });
    if (!done) {
        return notDone(done.error());
    }
    tellMenu(u"Reload"_s);
    return ExitCode::Done;
}

QStringList missingHere(const CatalogueSetting &setting, const QStringList &activities)
{
    auto index
        = currentIndex(setting.paths, setting.software).and_then([&setting](const QString &file) {
              return IndexQuery::open(file, setting.languages);
          });
    QStringList missing;
    for (const QString &activity : activities) {
        const auto shown = index ? index->show(activity) : std::unexpected(index.error());
        if (!shown) {
            complain(shown.error().message);
            return {};
        }
        if (const auto &found = *shown; !found || !found->activity.installed) {
            missing << activity;
        }
    }
    return missing;
}

void warnOfMissing(const QStringList &missing)
{
    if (!missing.isEmpty()) {
        complain(LessonAccessText::tr("This PC does not have, and children do not see: %1")
                     .arg(missing.join(u", "_s)));
    }
}

QString stateOf(const Lesson &lesson)
{
    if (lesson.archived) {
        return LessonAccessText::tr("archived");
    }
    if (lesson.model) {
        return LessonAccessText::tr("model");
    }
    return lesson.published ? LessonAccessText::tr("published") : LessonAccessText::tr("draft");
}

QJsonObject wholeJsonOf(const Lesson &lesson)
{
    QJsonObject object = jsonOf(lesson);
    object[u"published"_s] = lesson.published;
    object[u"archived"_s] = lesson.archived;
    object[u"model"_s] = lesson.model;
    return object;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/classroomaccess.h"

#include "bin/menuctl/currentindex.h"
#include "bin/menuctl/menuverbs.h"
#include "bin/menuctl/owner.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/index/query.h"
#include "classroom/reader.h"
#include "classroom/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ClassroomAccessText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

bool mayWrite(const QString &classroom)
{
    return QFileInfo(QFileInfo(classroom).path()).isWritable()
        && (!QFileInfo::exists(classroom) || QFileInfo(classroom).isWritable());
}

Result<void> brought(ClassroomStore &store, const std::vector<DocumentPiece> &documents)
{
    for (const DocumentPiece &document : documents) {
        for (qint64 at = 0; at < document.size; at += mostBytesOfPiece) {
            if (auto done = store.apply({pieceFrom(at, document)}); !done) {
                return done;
            }
        }
    }
    return {};
}

bool saysItself(const Change &change)
{
    return std::holds_alternative<SaveOwn>(change) || std::holds_alternative<RemoveOwn>(change);
}
} // namespace

ExitCode notDone(const Error &error)
{
    complain(error.message);
    return ExitCode::SystemFailed;
}

std::expected<QByteArray, Problem> standardInput(qint64 largest)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return std::unexpected(
            Problem{.source = u"-"_s, .place = {}, .reason = input.errorString()});
    }
    return input.read(largest + 1);
}

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
        complain(ClassroomAccessText::tr("There is no lesson “%1”.").arg(id));
        return std::unexpected(ExitCode::WrongData);
    }
    return *lesson;
}

ExitCode decided(const CatalogueSetting &setting,
                 const std::vector<Change> &changes,
                 const std::vector<DocumentPiece> &documents)
{
    const Paths &paths = setting.paths;
    const QString classroom = paths.classroomToWrite();
    if (classroom == paths.systemClassroom() && !mayWrite(classroom)) {
        complain(
            ClassroomAccessText::tr("Only an administrator may change what is decided for this PC "
                                    "(%1): call the command as root, with sudo for instance.")
                .arg(classroom));
        return ExitCode::SystemFailed;
    }
    const auto done = [&classroom, &changes, &documents] {
        const ActingAsOwner owner(classroom);
        return ClassroomStore::open(classroom).and_then([&](ClassroomStore store) {
            return brought(store, documents).and_then([&] { return store.apply(changes); });
        });
    }();
    if (!done) {
        return notDone(done.error());
    }
    if (std::ranges::any_of(changes, saysItself)) {
        if (const auto index = currentIndex(paths, setting.software)) {
            tellOfIndex(paths, *index);
        } else {
            complain(index.error().message);
        }
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
        complain(ClassroomAccessText::tr("This PC does not have, and children do not see: %1")
                     .arg(missing.join(u", "_s)));
    }
}

QString stateOf(const Lesson &lesson)
{
    if (lesson.archived) {
        return ClassroomAccessText::tr("archived");
    }
    if (lesson.model) {
        return ClassroomAccessText::tr("model");
    }
    return lesson.published ? ClassroomAccessText::tr("published")
                            : ClassroomAccessText::tr("draft");
}

} // namespace PrimTux

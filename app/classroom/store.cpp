// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/store.h"

#include "classroom/classroomsql.h"
#include "classroom/copies.h"
#include "classroom/migrations.h"
#include "classroom/owndocument.h"
#include "classroom/ownfiles.h"
#include "core/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Classroom)
};

std::unexpected<Error> notWritable(const QString &path)
{
    return std::unexpected(
        Error{StoreText::tr("The classroom %1 may not be written by this account.").arg(path)});
}

QVariant textOf(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

// Not null, which no column takes.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString listOf(const QStringList &ids)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

struct ChangeWriter {
    const ClassroomFile &file;

    Result<void> operator()(const SaveLesson &change) const
    {
        const Lesson &lesson = change.lesson;
        return file
            .ask(saveLessonSql(),
                 {lesson.id,
                  notNull(lesson.name),
                  idOf(lesson.mode),
                  static_cast<int>(lesson.inOrder),
                  static_cast<int>(lesson.untilDone),
                  textOf(lesson.from),
                  textOf(lesson.until),
                  notNull(lesson.note),
                  static_cast<int>(lesson.published),
                  static_cast<int>(lesson.archived),
                  static_cast<int>(lesson.model)})
            .transform(
                [](QSqlQuery query) { return query.next() ? query.value(0).toLongLong() : 0; })
            .and_then([&](qlonglong number) {
                return file.run(clearActivitiesSql(), {number})
                    .and_then([&] { return file.run(clearProfilesSql(), {number}); })
                    .and_then([&] {
                        return file.run(saveActivitiesSql(), {number, listOf(lesson.activities)});
                    })
                    .and_then([&] {
                        return file.run(saveProfilesSql(), {number, listOf(lesson.profiles)});
                    });
            });
    }
    Result<void> operator()(const RemoveLesson &change) const
    {
        return file.run(removeLessonSql(), {change.id});
    }
    Result<void> operator()(const ShowActivity &change) const
    {
        return file.run(change.shown ? showSql() : hideSql(), {change.profile, change.activity});
    }
    Result<void> operator()(const ChangeSetting &change) const
    {
        return change.value.isEmpty() ? file.run(clearSettingSql(), {change.key})
                                      : file.run(saveSettingSql(), {change.key, change.value});
    }
    Result<void> operator()(const SaveOwn &change) const { return saveOwn(file, change); }
    Result<void> operator()(const RemoveOwn &change) const
    {
        return file.run(removeOwnSql(), {idOf(change.kind), change.id});
    }
    Result<void> operator()(const DocumentPiece &change) const
    {
        return addPiece(QFileInfo(file.path()).absolutePath(), change);
    }
};

Result<void> checkWhole(const ClassroomFile &file)
{
    auto answer = file.ask(u"PRAGMA quick_check(1)"_s);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const QString found = answer->next() ? answer->value(0).toString() : QString();
    if (found != "ok"_L1) {
        return std::unexpected(damagedClassroom(file.path(), found));
    }
    return {};
}
} // namespace

class ClassroomStore::Private
{
public:
    explicit Private(std::unique_ptr<ClassroomFile> opened)
        : file(std::move(opened))
    {
    }

    std::unique_ptr<ClassroomFile> file;
};

ClassroomStore::ClassroomStore(std::unique_ptr<Private> own)
    : m_d(std::move(own))
{
}

ClassroomStore::ClassroomStore(ClassroomStore &&) noexcept = default;
ClassroomStore &ClassroomStore::operator=(ClassroomStore &&) noexcept = default;
ClassroomStore::~ClassroomStore() = default;

Result<ClassroomStore> ClassroomStore::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool there = QFileInfo::exists(path);
    const bool isNew = QFileInfo(path).size() == 0;
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable()
        || (there && !QFileInfo(path).isWritable())) {
        return notWritable(path);
    }
    const FolderLock lock(folder); // two that open it would make it twice
    auto file = ClassroomFile::open(path, ClassroomAccess::ReadWrite);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (isNew && !shareWithAll(path)) {
        return notWritable(path);
    }
    return checkWhole(**file)
        .and_then([&file] { return migrate(**file); })
        .and_then([&file] { return writeOwnDocument(**file); })
        .transform([&file, isNew] {
            if (!isNew) {
                keepGoodCopy(**file);
            }
            return ClassroomStore(std::make_unique<Private>(*std::move(file)));
        });
}

Result<void> ClassroomStore::apply(const std::vector<Change> &changes)
{
    if (auto checked = checkChanges(changes); !checked) {
        return checked;
    }
    const ClassroomFile &file = *m_d->file;
    auto result = file.together([&file, &changes]() -> Result<void> {
        for (const Change &change : changes) {
            if (auto done = std::visit(ChangeWriter{.file = file}, change); !done) {
                return done;
            }
        }
        return {};
    });
    const bool own = std::ranges::any_of(changes, [](const Change &change) {
        return std::holds_alternative<SaveOwn>(change) || std::holds_alternative<RemoveOwn>(change);
    });
    return result && own ? writeOwnDocument(file) : result;
}

} // namespace PrimTux

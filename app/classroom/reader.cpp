// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/reader.h"

#include "classroom/classroomfile.h"
#include "classroom/classroomsql.h"
#include "classroom/owndocument.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// Files of earlier versions are read as they are: nobody may have changed anything since.
constexpr int firstVersionWithOwn = 2;

QStringList linesOf(const QVariant &value)
{
    return value.toString().split(u'\n', Qt::SkipEmptyParts);
}

QDate dayOf(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Lesson lessonOf(const QSqlQuery &query)
{
    return {.id = query.value(0).toString(),
            .name = query.value(1).toString(),
            .activities = linesOf(query.value(11)),
            .profiles = linesOf(query.value(12)),
            .mode = lessonModeFromId(query.value(2).toString()).value_or(LessonMode::Suggested),
            .inOrder = query.value(3).toBool(),
            .untilDone = query.value(4).toBool(),
            .from = dayOf(query.value(5)),
            .until = dayOf(query.value(6)),
            .note = query.value(7).toString(),
            .published = query.value(8).toBool(),
            .archived = query.value(9).toBool(),
            .model = query.value(10).toBool()};
}
} // namespace

class ClassroomReader::Private
{
public:
    explicit Private(QString classroom)
        : path(std::move(classroom))
    {
    }

    /** The file, if there is one by now with something in it. */
    Result<const ClassroomFile *> opened();
    Result<std::vector<Lesson>> lessons(const QString &statement, const QVariantList &values);

    QString path;
    std::unique_ptr<ClassroomFile> file;
};

Result<const ClassroomFile *> ClassroomReader::Private::opened()
{
    if (file && !file->isCopy()) {
        return file.get();
    }
    if (!QFileInfo::exists(path)) {
        return nullptr;
    }
    auto fresh = ClassroomFile::open(path, ClassroomAccess::ReadOnly);
    if (!fresh) {
        return std::unexpected(fresh.error());
    }
    const auto version = (*fresh)->version();
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version == 0) {
        return nullptr;
    }
    file = *std::move(fresh);
    return file.get();
}

Result<std::vector<Lesson>> ClassroomReader::Private::lessons(const QString &statement,
                                                              const QVariantList &values)
{
    const auto from = opened();
    if (!from) {
        return std::unexpected(from.error());
    }
    std::vector<Lesson> lessons;
    if (*from == nullptr) {
        return lessons;
    }
    return (*from)->ask(statement, values).transform([&lessons](QSqlQuery query) {
        while (query.next()) {
            lessons.push_back(lessonOf(query));
        }
        return std::move(lessons);
    });
}

ClassroomReader::ClassroomReader(std::unique_ptr<Private> own)
    : m_d(std::move(own))
{
}

ClassroomReader::ClassroomReader(ClassroomReader &&) noexcept = default;
ClassroomReader &ClassroomReader::operator=(ClassroomReader &&) noexcept = default;
ClassroomReader::~ClassroomReader() = default;

Result<ClassroomReader> ClassroomReader::open(const QString &path)
{
    auto own = std::make_unique<Private>(path);
    return own->opened().transform(
        [&own](const ClassroomFile *) { return ClassroomReader(std::move(own)); });
}

const QString &ClassroomReader::path() const
{
    return m_d->path;
}

Result<std::vector<Lesson>> ClassroomReader::lessons() const
{
    return m_d->lessons(allLessonsSql(), {});
}

Result<std::optional<Lesson>> ClassroomReader::lesson(const QString &id) const
{
    return m_d->lessons(oneLessonSql(), {id}).transform([](const std::vector<Lesson> &found) {
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<Lesson>> ClassroomReader::lessonsFor(const QString &profile, QDate day) const
{
    const QString text = day.toString(Qt::ISODate);
    return m_d->lessons(shownLessonsSql(), {text, text, profile});
}

Result<QSet<QString>> ClassroomReader::hiddenFrom(const QString &profile) const
{
    const auto from = m_d->opened();
    if (!from) {
        return std::unexpected(from.error());
    }
    if (*from == nullptr) {
        return {};
    }
    return (*from)->ask(hiddenActivitiesSql(), {profile}).transform([](QSqlQuery query) {
        const QStringList ids = query.next() ? linesOf(query.value(0)) : QStringList();
        return QSet<QString>(ids.begin(), ids.end());
    });
}

Result<std::map<QString, QStringList>> ClassroomReader::hidden() const
{
    const auto from = m_d->opened();
    if (!from) {
        return std::unexpected(from.error());
    }
    std::map<QString, QStringList> hidden;
    if (*from == nullptr) {
        return hidden;
    }
    return (*from)->ask(everyHiddenSql()).transform([&hidden](QSqlQuery query) {
        while (query.next()) {
            hidden[query.value(0).toString()] << query.value(1).toString();
        }
        return std::move(hidden);
    });
}

Result<std::vector<QJsonObject>> ClassroomReader::own(OwnKind kind) const
{
    const auto from = m_d->opened();
    if (!from) {
        return std::unexpected(from.error());
    }
    if (*from == nullptr || *(*from)->version() < firstVersionWithOwn) {
        return {};
    }
    return ownWords(**from, kind);
}

Result<QHash<QString, QString>> ClassroomReader::settings() const
{
    const auto from = m_d->opened();
    if (!from) {
        return std::unexpected(from.error());
    }
    QHash<QString, QString> settings;
    if (*from == nullptr) {
        return settings;
    }
    return (*from)->ask(settingsSql()).transform([&settings](QSqlQuery query) {
        while (query.next()) {
            settings.insert(query.value(0).toString(), query.value(1).toString());
        }
        return std::move(settings);
    });
}

} // namespace PrimTux

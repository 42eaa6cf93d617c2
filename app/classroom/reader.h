// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"
#include "core/error.h"
#include "core/lesson.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace PrimTux
{

/**
 * What teachers decided, read only, from classroom.sqlite. A file that is not there yet is an empty
 * classroom, and no error. To be used from the thread that opened it.
 */
class ClassroomReader
{
public:
    /** Errors: not a classroom, damaged, made by a newer version. */
    [[nodiscard]] static Result<ClassroomReader> open(const QString &path);

    ClassroomReader(ClassroomReader &&) noexcept;
    ClassroomReader &operator=(ClassroomReader &&) noexcept;
    ~ClassroomReader();

    /** Where it is, or will be. */
    [[nodiscard]] const QString &path() const;
    /** All lessons: those that run or will, then models, then archived ones; each the newest first.
     */
    [[nodiscard]] Result<std::vector<Lesson>> lessons() const;
    /** Empty: there is none of this id. */
    [[nodiscard]] Result<std::optional<Lesson>> lesson(const QString &id) const;
    /** The lessons that children of @p profile see on @p day, the oldest first; reads no others. */
    [[nodiscard]] Result<std::vector<Lesson>> lessonsFor(const QString &profile, QDate day) const;
    /** The activities that are hidden from a profile. */
    [[nodiscard]] Result<QSet<QString>> hiddenFrom(const QString &profile) const;
    /** The same of all profiles that something is hidden from, by their id; in order. */
    [[nodiscard]] Result<std::map<QString, QStringList>> hidden() const;
    /** What the classroom says itself of activities or profiles, in the words of catalogue
     * documents, by id. */
    [[nodiscard]] Result<std::vector<QJsonObject>> own(OwnKind kind) const;
    /** The settings that are not at their default. */
    [[nodiscard]] Result<QHash<QString, QString>> settings() const;

private:
    class Private;
    explicit ClassroomReader(std::unique_ptr<Private> own);

    std::unique_ptr<Private> m_d;
};

} // namespace PrimTux

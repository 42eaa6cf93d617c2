// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariantList>

#include <functional>
#include <memory>

namespace PrimTux
{

/** Marks a file as a classroom of this menu ("PTMc"). */
inline constexpr int classroomApplication = 0x50544D63;

/** What a file of the menu is, and the last version of its tables that is read. */
struct FileKind {
    int application = 0;
    int version = 0;
};

enum class ClassroomAccess : quint8 {
    ReadOnly,
    ReadWrite, // makes the file where it is missing
};

/** One connection to classroom.sqlite, or to a file of another kind, of a name of its own, that
 * closes itself. */
class ClassroomFile
{
public:
    /** Errors: not a classroom, damaged, made by a newer version, cannot be read or written. */
    [[nodiscard]] static Result<std::unique_ptr<ClassroomFile>> open(const QString &path,
                                                                     ClassroomAccess access);
    [[nodiscard]] static Result<std::unique_ptr<ClassroomFile>>
    open(const QString &path, ClassroomAccess access, const FileKind &kind);

    ClassroomFile(const ClassroomFile &) = delete;
    ClassroomFile &operator=(const ClassroomFile &) = delete;
    ClassroomFile(ClassroomFile &&) = delete;
    ClassroomFile &operator=(ClassroomFile &&) = delete;
    ~ClassroomFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    /** The version of the tables; 0: there are none yet. */
    [[nodiscard]] Result<int> version() const;
    /** Whether a copy is read: who wrote the file was stopped in the middle, and only one who may
     * write can take back what was half done. */
    [[nodiscard]] bool isCopy() const { return m_copy != nullptr; }

    /** The answer to @p statement with @p values in the place of its question marks. */
    [[nodiscard]] Result<QSqlQuery> ask(const QString &statement,
                                        const QVariantList &values = {}) const;
    [[nodiscard]] Result<void> run(const QString &statement, const QVariantList &values = {}) const;
    /** Runs @p work as one transaction: on the disk as a whole, or not at all. */
    [[nodiscard]] Result<void> together(const std::function<Result<void>()> &work) const;

private:
    explicit ClassroomFile(QString path);
    [[nodiscard]] std::expected<QSqlQuery, QSqlError> tried(const QString &statement,
                                                            const QVariantList &values) const;
    [[nodiscard]] std::expected<void, QSqlError> opened(const QString &file,
                                                        ClassroomAccess access);
    [[nodiscard]] std::expected<void, QSqlError> openedCopy();
    [[nodiscard]] Result<void> judged(const FileKind &kind) const;
    [[nodiscard]] Error errorOf(const QSqlError &error) const;

    QString m_path;
    QSqlDatabase m_database;
    std::unique_ptr<QTemporaryDir> m_copy;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"

#include <map>

namespace PrimTux
{

class ClassroomReader;

/** No backup is read that is larger, in bytes: with as many documents as it may have, in Base64. */
inline constexpr qint64 largestBackup = 100'000'000;

/** All that teachers decided for a PC, but the code: data/doc/profiles.md. */
struct ClassroomBackup {
    std::vector<Lesson> lessons;
    std::vector<QJsonObject> profiles; // in the words of the classroom
    std::vector<QJsonObject> activities;
    std::map<QString, QStringList> hidden; // activities by profile
    std::map<QString, QString> settings;
    std::map<QString, QByteArray> documents; // by ownFileName(); see backupdocuments.h

    friend bool operator==(const ClassroomBackup &, const ClassroomBackup &) = default;
};

/** What the classroom holds now, but its documents. Errors: it cannot be read. */
[[nodiscard]] Result<ClassroomBackup> backupOf(const ClassroomReader &classroom);

/** The content of a backup's file. */
[[nodiscard]] QByteArray backupFileOf(const ClassroomBackup &backup);

/** Errors: cannot be read, too large, and those of parseBackupFile(). */
[[nodiscard]] std::expected<ClassroomBackup, Problem> readBackupFile(const QString &path);
/** Errors: not JSON, not a backup, of a newer version, an unknown member, a value out of limits,
 * something that is there twice, a damaged document. */
[[nodiscard]] std::expected<ClassroomBackup, Problem> parseBackupFile(const QByteArray &content,
                                                                      const QString &source);

/** What makes a classroom that is as @p before into @p wanted: nothing else is left of it. Its
 * documents come first, see missingDocuments(). */
[[nodiscard]] std::vector<Change> changesTo(const ClassroomBackup &wanted,
                                            const ClassroomBackup &before);

} // namespace PrimTux

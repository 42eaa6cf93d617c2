// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/backupfile.h"
#include "core/members.h"

namespace PrimTux
{

/** The most bytes of documents that one copy of a classroom holds. */
inline constexpr qint64 mostBytesOfDocuments = 64L * 1024 * 1024;

/**
 * Adds the documents that the words of @p backup name, from beside the file of the @p classroom.
 * Gives the ids of the activities whose document is left out: it cannot be read, or all are too
 * much for one copy.
 */
[[nodiscard]] QStringList addDocuments(ClassroomBackup &backup, const QString &classroom);

/** The documents of @p backup that the @p classroom has not; each as one piece, however long. */
[[nodiscard]] std::vector<DocumentPiece> missingDocuments(const ClassroomBackup &backup,
                                                          const QString &classroom);

/** Documents as a copy's file holds them: in Base64 by their name, which says what is in them. */
[[nodiscard]] QJsonObject documentsJson(const ClassroomBackup &backup);
[[nodiscard]] std::map<QString, QByteArray> documentsIn(Members &members);

} // namespace PrimTux

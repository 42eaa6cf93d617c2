// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"

#include <QStringList>

namespace PrimTux
{

/** Writes a file that everybody may read, in one step; with its folder. */
[[nodiscard]] Result<void> writeShared(const QString &path, const QByteArray &content);

/**
 * Adds a piece to a document of the classroom in @p folder, where its catalogue document lies; with
 * the last one it is there. Errors: pieces in another order, another content than its name says, it
 * cannot be written.
 */
[[nodiscard]] Result<void> addPiece(const QString &folder, const DocumentPiece &piece);

/** Removes the pictures in @p folder that are not in @p named. */
void removeOtherPictures(const QString &folder, const QStringList &named);

/** Removes the documents in @p folder that are not in @p named since a day: until then a teacher
 * may take the removal back. @p before: those that were named until now. */
void removeOldDocuments(const QString &folder, const QStringList &before, const QStringList &named);

} // namespace PrimTux

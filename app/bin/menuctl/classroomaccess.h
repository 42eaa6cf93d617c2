// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"
#include "bin/menuctl/exitcode.h"
#include "classroom/changes.h"

#include <expected>

namespace PrimTux
{

/** The lessons of a classroom; else how the command ends, which has been said. */
[[nodiscard]] std::expected<std::vector<Lesson>, ExitCode> lessonsIn(const QString &classroom);
[[nodiscard]] std::expected<Lesson, ExitCode> lessonIn(const QString &classroom, const QString &id);
/** Saves in the classroom that is written, @p documents first, makes the index again if it says
 * something itself, and tells the menu. */
[[nodiscard]] ExitCode decided(const CatalogueSetting &setting,
                               const std::vector<Change> &changes,
                               const std::vector<DocumentPiece> &documents = {});

/** What comes on the standard input, of which a little more than @p largest bytes is read. */
[[nodiscard]] std::expected<QByteArray, Problem> standardInput(qint64 largest);
/** Says what failed. */
[[nodiscard]] ExitCode notDone(const Error &error);

/** Which of @p activities cannot be started on this PC. Empty where that cannot be known. */
[[nodiscard]] QStringList missingHere(const CatalogueSetting &setting,
                                      const QStringList &activities);
/** Says which are missing, if any are. */
void warnOfMissing(const QStringList &missing);

/** "draft", "published", "model", "archived", in the language of the reader. */
[[nodiscard]] QString stateOf(const Lesson &lesson);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"
#include "bin/menuctl/exitcode.h"
#include "classroom/changes.h"

#include <QJsonObject>

#include <expected>

namespace PrimTux
{

/** The lessons of a classroom; else how the command ends, which has been said. */
[[nodiscard]] std::expected<std::vector<Lesson>, ExitCode> lessonsIn(const QString &classroom);
[[nodiscard]] std::expected<Lesson, ExitCode> lessonIn(const QString &classroom, const QString &id);
/** Saves in the classroom that is written, and tells the menu. */
[[nodiscard]] ExitCode decided(const Paths &paths, const std::vector<Change> &changes);

/** Which of @p activities cannot be started on this PC. Empty where that cannot be known. */
[[nodiscard]] QStringList missingHere(const CatalogueSetting &setting,
                                      const QStringList &activities);
/** Says which are missing, if any are. */
void warnOfMissing(const QStringList &missing);

/** "draft", "published", "model", "archived", in the language of the reader. */
[[nodiscard]] QString stateOf(const Lesson &lesson);
/** All of a lesson, as --json prints it. */
[[nodiscard]] QJsonObject wholeJsonOf(const Lesson &lesson);

} // namespace PrimTux

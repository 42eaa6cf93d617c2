// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"
#include "bin/menuctl/exitcode.h"

#include <QStringList>

#include <optional>

namespace PrimTux
{

/** How a lesson file is taken over. */
struct LessonApplication {
    QString file; // "-": the standard input
    QStringList profiles; // empty: those of the file
    std::optional<bool> publish; // empty: as it was; a new one is a draft
};

/** The commands "primtux-menuctl lesson …". */
[[nodiscard]] ExitCode listLessons(const CatalogueSetting &setting);
[[nodiscard]] ExitCode showLesson(const CatalogueSetting &setting, const QString &id);
[[nodiscard]] ExitCode applyLesson(const CatalogueSetting &setting,
                                   const LessonApplication &application);
/** @p file "-": the standard output. */
[[nodiscard]] ExitCode exportLesson(const CatalogueSetting &setting,
                                    const QString &id,
                                    const QString &file,
                                    bool withNote);
[[nodiscard]] ExitCode removeLesson(const CatalogueSetting &setting, const QString &id);
[[nodiscard]] ExitCode endLesson(const CatalogueSetting &setting, const QString &id);

} // namespace PrimTux

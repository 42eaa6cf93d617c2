// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"
#include "bin/menuctl/exitcode.h"

#include <QStringList>

namespace PrimTux
{

/** The commands "primtux-menuctl profile …". */
[[nodiscard]] ExitCode listProfiles(const CatalogueSetting &setting);
[[nodiscard]] ExitCode showProfile(const CatalogueSetting &setting, const QString &id);
/** @p file "-": the standard input. */
[[nodiscard]] ExitCode applyProfiles(const CatalogueSetting &setting, const QString &file);
/** A profile that is shipped is as it came. */
[[nodiscard]] ExitCode resetProfile(const CatalogueSetting &setting, const QString &id);
/** Takes a profile of the classroom's own away. */
[[nodiscard]] ExitCode removeProfile(const CatalogueSetting &setting, const QString &id);
/** These come first, in this order; the others stay behind them in theirs. */
[[nodiscard]] ExitCode orderProfiles(const CatalogueSetting &setting, const QStringList &ids);

/** "primtux-menuctl classroom export|import FILE|-": all that is decided for this PC. */
[[nodiscard]] ExitCode exportClassroom(const CatalogueSetting &setting, const QString &file);
[[nodiscard]] ExitCode importClassroom(const CatalogueSetting &setting, const QString &file);

} // namespace PrimTux

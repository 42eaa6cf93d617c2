// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace PrimTux
{

/** The absolute path of @p program in one of @p folders; empty if there is none that can be run. */
[[nodiscard]] QString findProgram(const QString &program, const QStringList &folders);

/**
 * What @p command runs: the path of its program, with the arguments of one that runs others
 * (python, java, flatpak…). Empty if it is not in @p folders.
 */
[[nodiscard]] QString whatRuns(const QStringList &command, const QStringList &folders);

} // namespace PrimTux

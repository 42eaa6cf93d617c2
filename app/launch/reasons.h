// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace PrimTux
{

struct ProcessEnd;

/** Why a program that never showed a window is gone, in words for the adult. */
[[nodiscard]] QString reasonForEnd(const ProcessEnd &end, std::chrono::milliseconds after);
/** Why the program could not be executed; @p reason is an errno of execve(2). */
[[nodiscard]] QString reasonForRefusal(const QString &program, int reason);
[[nodiscard]] QString reasonForTimeout(std::chrono::milliseconds after);
[[nodiscard]] QString reasonForLoss();

/** The last lines of the log at @p path; none if it cannot be read. */
[[nodiscard]] QStringList lastLinesOf(const QString &path);

} // namespace PrimTux

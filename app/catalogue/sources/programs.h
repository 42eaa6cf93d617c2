// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace PrimTux
{

/** The absolute path of @p program in one of @p folders; empty if there is none that can be run. */
[[nodiscard]] QString findProgram(const QString &program, const QStringList &folders);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace PrimTux
{

/** This program again, in the place of this process. Returns only if that is impossible. */
void startAgain(const QStringList &commandLine);

/** A command line that leaves the language to what was chosen. */
[[nodiscard]] QStringList withoutLanguage(QStringList commandLine);

} // namespace PrimTux

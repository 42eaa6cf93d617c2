// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/exitcode.h"

#include <QVariantList>

namespace PrimTux
{

/** Calls a verb of the running menu, and complains if that fails. */
[[nodiscard]] ExitCode callMenu(const QString &verb, const QVariantList &arguments = {});

/** Tells the menu of this session, if one runs there; nobody waits for an answer. */
void tellMenu(const QString &verb);

} // namespace PrimTux

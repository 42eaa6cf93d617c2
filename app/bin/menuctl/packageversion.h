// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace PrimTux
{

/** The version of an installed Debian package, from dpkg's file @p states; empty: it is not
 * installed. */
[[nodiscard]] QString versionOfPackage(const QString &states, const QString &package);

} // namespace PrimTux

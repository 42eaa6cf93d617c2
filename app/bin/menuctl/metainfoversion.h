// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace PrimTux
{

/** The version of an installed program as its metainfo @p path says it (AppStream: the first
 * release is the newest); empty: there is no such file, or it says none. */
[[nodiscard]] QString versionInMetainfo(const QString &path);

} // namespace PrimTux

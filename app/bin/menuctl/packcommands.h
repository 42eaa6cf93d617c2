// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"

namespace PrimTux
{

/** What is to be built of what. */
struct PackBuild {
    QString folder;
    QString target; // empty: named after the pack, in the current folder
    QString container;
};

[[nodiscard]] ExitCode buildPackFile(const CatalogueSetting &setting, const PackBuild &build);
/** Archives, or folders that are to become some. */
[[nodiscard]] ExitCode checkPacks(const CatalogueSetting &setting, const QStringList &paths);
[[nodiscard]] ExitCode
installPacks(const CatalogueSetting &setting, const QStringList &archives, bool refresh);
[[nodiscard]] ExitCode
removePacks(const CatalogueSetting &setting, const QStringList &ids, bool refresh);
[[nodiscard]] ExitCode listPacks(const CatalogueSetting &setting);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/checkformat.h"
#include "bin/menuctl/exitcode.h"
#include "bin/menuctl/filteroptions.h"
#include "catalogue/softwareplaces.h"
#include "core/paths.h"

namespace PrimTux
{

/** What the commands of the group "catalogue" work on. */
struct CatalogueSetting {
    Paths paths;
    SoftwarePlaces software;
    QStringList languages; // of names, best first
    bool json = false;
};

/** @p full: all sources are read again, not only those that changed. */
[[nodiscard]] ExitCode refreshCatalogue(const CatalogueSetting &setting, bool full);
/** All sources, or only @p files. */
[[nodiscard]] ExitCode
checkCatalogue(const CatalogueSetting &setting, const QStringList &files, CheckFormat format);
[[nodiscard]] ExitCode listCatalogue(const CatalogueSetting &setting, const FilterOptions &options);
[[nodiscard]] ExitCode showActivity(const CatalogueSetting &setting, const QString &activityId);
[[nodiscard]] ExitCode printStatistics(const CatalogueSetting &setting);
/** Which source gave each field of an activity, and what it replaced. */
[[nodiscard]] ExitCode explainActivity(const CatalogueSetting &setting, const QString &activityId);
/** What the framework asks for and nothing on this PC serves. */
[[nodiscard]] ExitCode printGaps(const CatalogueSetting &setting, const FilterOptions &options);
[[nodiscard]] ExitCode printFacets(const CatalogueSetting &setting, const FilterOptions &options);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/launchplan.h"

#include <QProcessEnvironment>

namespace PrimTux
{

/** Where plans put things, and in which language programs speak. */
struct PlanPlaces {
    QString homes; // private homes: Paths::homesFolder()
    QString kept; // what children made: Paths::keptFolder()
    QString caches; // Paths::cachesFolder()
    QString logs; // Paths::logFolder()
    QString locale; // of the menu, "fr_FR.UTF-8"; empty: as the environment says
};

/**
 * How to start @p activityId for @p profileId: the program found on PATH, a private home (HOME and
 * the folders of the XDG Base Directory Specification) and all of the environment, which is @p
 * environment without what the menu set for itself. Reads the disk, writes nothing. Refuses, with a
 * sentence, a program that is not there and paths that lead outside.
 */
[[nodiscard]] Result<LaunchPlan> planLaunch(const QString &activityId,
                                            const QString &profileId,
                                            const Launch &launch,
                                            const PlanPlaces &places,
                                            const QProcessEnvironment &environment);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/launchplan.h"
#include "launch/desktopstate.h"
#include "launch/soundvolume.h"

#include <optional>

namespace PrimTux
{

/**
 * What a menu that is started again has to know of the program that runs: how it is to be left, and
 * how everything was before it. Lies beside the supervisor's socket as long as the program runs.
 */
struct RunRecord {
    LaunchPlan plan; // but for what only a start needs
    DesktopState desktop;
    std::optional<Loudness> loudness;

    friend bool operator==(const RunRecord &, const RunRecord &) = default;
};

/** Where the record of the program lies whose supervisor listens at @p socket; may be empty. */
[[nodiscard]] QString recordBeside(const QString &socket);

/** Writes what a later menu would need, in a folder that is made, for its owner alone; without a
 * place nothing is written. */
[[nodiscard]] Result<void> writeRecord(const QString &path, const RunRecord &record);

/** None if there is none, or if another version of the menu wrote it. */
[[nodiscard]] std::optional<RunRecord> readRecord(const QString &path);

} // namespace PrimTux

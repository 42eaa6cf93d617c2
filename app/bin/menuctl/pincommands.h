// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/exitcode.h"
#include "core/paths.h"

#include <optional>

namespace PrimTux
{

/** Where the PIN to be set comes from; without anything it is asked for, or read from a line. */
struct PinSource {
    std::optional<QString> hash;
    bool hashFromInput = false;
};

// The PIN of this PC if it has the system's folder, else that of this user.
[[nodiscard]] ExitCode setPin(const Paths &paths, const PinSource &source);
[[nodiscard]] ExitCode resetPin(const Paths &paths);
[[nodiscard]] ExitCode showPinStatus(const Paths &paths, bool json);
/** Prints a hash for “pin set --hash” on other PCs; sets nothing. */
[[nodiscard]] ExitCode printPinHash();

} // namespace PrimTux

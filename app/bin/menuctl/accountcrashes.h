// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crashes.h"

namespace PrimTux
{

class Paths;

/**
 * What the menus of this PC remember of crashes: those of the caller's account, and of the accounts
 * in /etc/passwd whose folders the caller may read, as root may. Accounts of a network are not
 * looked for.
 */
[[nodiscard]] RememberedCrashes crashesOfAccounts(const Paths &paths);

} // namespace PrimTux

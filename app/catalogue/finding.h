// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace PrimTux
{

/** Something wrong in the sources of the catalogue, and what became of it. */
struct Finding {
    Problem problem;
    bool skipped = false; // what it is about is not in the index

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace PrimTux

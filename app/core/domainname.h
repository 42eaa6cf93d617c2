// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain.h"

namespace PrimTux
{

/** Who reads a domain's name. */
enum class Wording : quint8 {
    Young, // "Numbers"
    School, // "Mathematics"
};

/** The name of a domain, in the language of the program. */
[[nodiscard]] QString nameOf(Domain domain, Wording wording);

} // namespace PrimTux

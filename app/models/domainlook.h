// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain.h"

#include <QColor>

namespace PrimTux
{

/** Who reads a domain's name. */
enum class Wording : quint8 {
    Young, // "Numbers"
    School, // "Mathematics"
};

/** The name of a domain, in the language of the menu. */
[[nodiscard]] QString nameOf(Domain domain, Wording wording);
/** The colour of a domain's shape, outline and foot edge. */
[[nodiscard]] QColor colourOf(Domain domain);
/** Its pale tint: behind texts, which are always ink. */
[[nodiscard]] QColor tintOf(Domain domain);

} // namespace PrimTux

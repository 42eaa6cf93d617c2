// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domainname.h"

#include <QColor>

namespace PrimTux
{

/** The colour of a domain's shape, outline and foot edge. */
[[nodiscard]] QColor colourOf(Domain domain);
/** Its pale tint: behind texts, which are always ink. */
[[nodiscard]] QColor tintOf(Domain domain);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"

#include <random>

namespace PrimTux
{

/** The shipped documents and frameworks, matched with what is installed on this PC; without
 * pictures. */
[[nodiscard]] const IndexContent &realContent();

/** @p count activities of every kind, with tags on any nodes of @p frameworks and on none. */
[[nodiscard]] IndexContent
madeContent(const std::vector<Framework> &frameworks, int count, std::mt19937 &random);

} // namespace PrimTux

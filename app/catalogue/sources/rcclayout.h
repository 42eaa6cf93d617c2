// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace PrimTux
{

/**
 * Whether all places that @p file, a binary resource of Qt (.rcc, versions 1 to 3), points to lie
 * in it, and no folder in itself. QResource takes that on trust.
 */
[[nodiscard]] bool isRccLayoutWhole(std::span<const unsigned char> file);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"

#include <vector>

namespace PrimTux
{

/**
 * Takes levels of children who are too young for an activity away, and takes activities that have
 * no level off children's screens. Their histories say why.
 */
void keepFromTooYoung(std::vector<Entry> &entries);

} // namespace PrimTux

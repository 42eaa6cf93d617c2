// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/merge.h"

#include <vector>

namespace PrimTux
{

/**
 * Takes levels of children who are too young for an activity away, and takes activities that have
 * no level off children's screens. Too young are those below its minimum age, and those below CE2
 * for what runs code that is typed, unless the document @p classroom of their teacher names their
 * level. Histories say why.
 */
void keepFromTooYoung(std::vector<Entry> &entries, const QString &classroom);

} // namespace PrimTux

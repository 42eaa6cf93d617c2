// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/filtertest.h"

#include <QString>

#include <array>
#include <map>

namespace PrimTux
{

/** The stays that are offered for a choice, in minutes. */
inline constexpr std::array minuteSteps{5, 10, 15, 20, 30, 60};

/**
 * How many activities there would be after each choice, all other choices kept. A level, a kind, an
 * objective and minutes are chosen instead of what is chosen of the same; a need is asked for, or
 * excluded, beside what is already, and only once.
 */
struct Facets {
    int total = 0; // as it is
    std::map<QString, int> levels;
    std::map<QString, int> objectives; // every node at the levels of the filter, and what is tagged
    std::map<QString, int> needs; // each asked for
    std::map<QString, int> without; // each excluded
    std::map<QString, int> kinds;
    std::map<int, int> minutes; // at most so many, of minuteSteps
    int installed = 0;
    int toBeTagged = 0;
    QString meant; // the search that was counted instead; see FoundActivities
};

[[nodiscard]] Facets facetsOf(const FilterTest &test);

} // namespace PrimTux

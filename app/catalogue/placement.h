// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/frameworks.h"
#include "core/activity.h"

#include <vector>

namespace PrimTux
{

/**
 * Where a child finds an activity: in @c domain for a child of levels M if @c levels shares a level
 * with M and @c before does not. The places of one activity exclude each other for every M.
 */
struct Place {
    Domain domain = Domain::Games;
    Levels levels;
    Levels before;

    friend bool operator==(const Place &, const Place &) = default;
};

/**
 * The levels at which each of @p activities is a tile by itself: none for what is not installed,
 * not for children, a helper or only on demand; a program's own tile leaves the levels of variants
 * offered instead.
 */
[[nodiscard]] std::vector<Levels> shownLevels(const std::vector<Activity> &activities);

/** The places of @p activity, shown at @p shown: its own domain, else those of its objectives in
 * their order. */
[[nodiscard]] std::vector<Place>
placesOf(const Activity &activity, Levels shown, const KnownObjectives &objectives);

/** Whether children may start @p activity beside another one, and only so. */
[[nodiscard]] bool isHelper(const Activity &activity);

/** The domain of @p activity where no level is asked. */
[[nodiscard]] Domain domainOf(const Activity &activity, const KnownObjectives &objectives);

} // namespace PrimTux

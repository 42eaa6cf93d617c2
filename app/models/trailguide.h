// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/traillayout.h"

namespace PrimTux
{

/** Where the penguin stands beside the station of row @p next, within @p room: as big as nothing
 * else is covered; where there is no such place, on the edge of its circle. In pixels; @p unit as
 * that of Layout. */
[[nodiscard]] QRect
guideBeside(const std::vector<StationPlace> &stations, int next, const QRect &room, qreal unit);

/** Where it stands when all is done: as near to the middle of the foot of @p room, and as big, as
 * nothing is covered; empty: there is no such place. */
[[nodiscard]] QRect
guideAmid(const std::vector<StationPlace> &stations, const QRect &room, qreal unit);

} // namespace PrimTux

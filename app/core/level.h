// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace PrimTux
{

/** A school level of the three cycles of the French primary school; one bit each. */
enum class Level : quint8 {
    PS = 0x01,
    MS = 0x02,
    GS = 0x04,
    CP = 0x08,
    CE1 = 0x10,
    CE2 = 0x20,
    CM1 = 0x40,
    CM2 = 0x80,
};
Q_DECLARE_FLAGS(Levels, Level)
Q_DECLARE_OPERATORS_FOR_FLAGS(Levels)

/** All levels, youngest first. */
inline constexpr std::array allLevels{
    Level::PS, Level::MS, Level::GS, Level::CP, Level::CE1, Level::CE2, Level::CM1, Level::CM2};

/** The identifier used in files and on the command line: "PS" … "CM2". */
[[nodiscard]] QString idOf(Level level);
[[nodiscard]] std::optional<Level> levelFromId(QStringView id);

/** The identifiers of @p levels, youngest first. */
[[nodiscard]] QStringList idsOf(Levels levels);

/** The age, in years, from which children are at @p level. */
[[nodiscard]] int ageOf(Level level);
/** The levels whose whole school year lies between two ages in years: 6 and 8 give CP and CE1. */
[[nodiscard]] Levels levelsOfAges(int from, int to);

/** The cycle (1, 2 or 3) that @p level belongs to. */
[[nodiscard]] int cycleOf(Level level);

} // namespace PrimTux

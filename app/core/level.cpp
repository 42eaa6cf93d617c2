// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/level.h"

#include <algorithm>
#include <bit>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString idOf(Level level)
{
    switch (level) {
    case Level::PS:
        return u"PS"_s;
    case Level::MS:
        return u"MS"_s;
    case Level::GS:
        return u"GS"_s;
    case Level::CP:
        return u"CP"_s;
    case Level::CE1:
        return u"CE1"_s;
    case Level::CE2:
        return u"CE2"_s;
    case Level::CM1:
        return u"CM1"_s;
    case Level::CM2:
        return u"CM2"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Level> levelFromId(QStringView id)
{
    const auto *const found
        = std::ranges::find_if(allLevels, [id](Level level) { return idOf(level) == id; });
    return found == allLevels.end() ? std::nullopt : std::optional(*found);
}

QStringList idsOf(Levels levels)
{
    QStringList ids;
    for (const Level level : allLevels) {
        if (levels.testFlag(level)) {
            ids << idOf(level);
        }
    }
    return ids;
}

int ageOf(Level level)
{
    constexpr int youngest = 3;
    return youngest + std::countr_zero(std::to_underlying(level));
}

Levels levelsOfAges(int from, int to)
{
    Levels levels;
    for (const Level level : allLevels) {
        levels.setFlag(level, from <= ageOf(level) && ageOf(level) + 1 <= to);
    }
    return levels;
}

int cycleOf(Level level)
{
    const auto bit = std::to_underlying(level);
    if (bit <= std::to_underlying(Level::GS)) {
        return 1;
    }
    return bit <= std::to_underlying(Level::CE2) ? 2 : 3;
}

} // namespace PrimTux

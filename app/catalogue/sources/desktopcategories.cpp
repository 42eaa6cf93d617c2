// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/desktopcategories.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
using Guess = std::pair<QLatin1StringView, Domain>;

// The subject says more than the kind of game: the first one found decides.
constexpr std::array guesses{Guess{"Math"_L1, Domain::Maths},
                             Guess{"NumericalAnalysis"_L1, Domain::Maths},
                             Guess{"Languages"_L1, Domain::Languages},
                             Guess{"Literature"_L1, Domain::Language},
                             Guess{"Geography"_L1, Domain::History},
                             Guess{"History"_L1, Domain::History},
                             Guess{"Humanities"_L1, Domain::History},
                             Guess{"Maps"_L1, Domain::History},
                             Guess{"ComputerScience"_L1, Domain::Computer},
                             Guess{"Robotics"_L1, Domain::Computer},
                             Guess{"ArtificialIntelligence"_L1, Domain::Computer},
                             Guess{"Development"_L1, Domain::Computer},
                             Guess{"Astronomy"_L1, Domain::World},
                             Guess{"Biology"_L1, Domain::World},
                             Guess{"Chemistry"_L1, Domain::World},
                             Guess{"Electricity"_L1, Domain::World},
                             Guess{"Geology"_L1, Domain::World},
                             Guess{"Geoscience"_L1, Domain::World},
                             Guess{"Physics"_L1, Domain::World},
                             Guess{"Science"_L1, Domain::World},
                             Guess{"Art"_L1, Domain::Arts},
                             Guess{"Music"_L1, Domain::Arts},
                             Guess{"Graphics"_L1, Domain::Arts},
                             Guess{"AudioVideo"_L1, Domain::Arts},
                             Guess{"LogicGame"_L1, Domain::Logic},
                             Guess{"BlocksGame"_L1, Domain::Logic},
                             Guess{"BoardGame"_L1, Domain::Logic},
                             Guess{"StrategyGame"_L1, Domain::Logic},
                             Guess{"Game"_L1, Domain::Games},
                             Guess{"KidsGame"_L1, Domain::Games}};
} // namespace

bool isEducational(const QStringList &categories)
{
    return categories.contains("Education"_L1) || categories.contains("KidsGame"_L1);
}

Domain guessedDomain(const QStringList &categories)
{
    const auto *const found = std::ranges::find_if(
        guesses, [&categories](const Guess &guess) { return categories.contains(guess.first); });
    return found == guesses.end() ? Domain::Logic : found->second;
}

QString guessedCategory(const QStringList &categories)
{
    return categories.contains("Education"_L1) || !categories.contains("Game"_L1) ? u"learning"_s
                                                                                  : u"game"_s;
}

} // namespace PrimTux

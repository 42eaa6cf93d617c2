// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domainlook.h"

namespace PrimTux
{

namespace
{

struct Look {
    QRgb colour;
    QRgb tint;
};

const Look &lookOf(Domain domain)
{
    static constexpr Look language{.colour = 0xffc4314b, .tint = 0xfffce6e8};
    static constexpr Look maths{.colour = 0xff1f5fbf, .tint = 0xffe3edfb};
    static constexpr Look world{.colour = 0xff2b7a3d, .tint = 0xffe1f2e3};
    static constexpr Look history{.colour = 0xff855518, .tint = 0xfff7ecdb};
    static constexpr Look languages{.colour = 0xffb02c86, .tint = 0xfffbe5f3};
    static constexpr Look arts{.colour = 0xff7b45bd, .tint = 0xfff0e8fa};
    static constexpr Look computer{.colour = 0xff3d5570, .tint = 0xffe6ecf2};
    static constexpr Look logic{.colour = 0xff0b7480, .tint = 0xffdff2f3};
    static constexpr Look games{.colour = 0xffbf5410, .tint = 0xfffdebdd};
    switch (domain) {
    case Domain::Language:
        return language;
    case Domain::Maths:
        return maths;
    case Domain::World:
        return world;
    case Domain::History:
        return history;
    case Domain::Languages:
        return languages;
    case Domain::Arts:
        return arts;
    case Domain::Computer:
        return computer;
    case Domain::Logic:
        return logic;
    case Domain::Games:
        return games;
    }
    Q_UNREACHABLE_RETURN(games);
}

} // namespace

QColor colourOf(Domain domain)
{
    return QColor::fromRgb(lookOf(domain).colour);
}

QColor tintOf(Domain domain)
{
    return QColor::fromRgb(lookOf(domain).tint);
}

} // namespace PrimTux

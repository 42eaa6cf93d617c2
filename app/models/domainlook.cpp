// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domainlook.h"

#include <QCoreApplication>

namespace PrimTux
{

namespace
{

struct Look {
    QRgb colour;
    QRgb tint;
    const char *young;
    const char *school;
};

const Look &lookOf(Domain domain)
{
    static constexpr Look language{.colour = 0xffc4314b,
                                   .tint = 0xfffce6e8,
                                   .young = QT_TRANSLATE_NOOP("Domain", "Reading and writing"),
                                   .school = QT_TRANSLATE_NOOP("Domain", "Language")};
    static constexpr Look maths{.colour = 0xff1f5fbf,
                                .tint = 0xffe3edfb,
                                .young = QT_TRANSLATE_NOOP("Domain", "Numbers"),
                                .school = QT_TRANSLATE_NOOP("Domain", "Mathematics")};
    static constexpr Look world{.colour = 0xff2b7a3d,
                                .tint = 0xffe1f2e3,
                                .young = QT_TRANSLATE_NOOP("Domain", "Discover the world"),
                                .school = QT_TRANSLATE_NOOP("Domain", "Science")};
    static constexpr Look history{.colour = 0xff855518,
                                  .tint = 0xfff7ecdb,
                                  .young = QT_TRANSLATE_NOOP("Domain", "Long ago and far away"),
                                  .school = QT_TRANSLATE_NOOP("Domain", "History")};
    static constexpr Look languages{.colour = 0xffb02c86,
                                    .tint = 0xfffbe5f3,
                                    .young = QT_TRANSLATE_NOOP("Domain", "Other languages"),
                                    .school = QT_TRANSLATE_NOOP("Domain", "Languages")};
    static constexpr Look arts{.colour = 0xff7b45bd,
                               .tint = 0xfff0e8fa,
                               .young = QT_TRANSLATE_NOOP("Domain", "Art and music"),
                               .school = QT_TRANSLATE_NOOP("Domain", "Arts")};
    static constexpr Look computer{.colour = 0xff3d5570,
                                   .tint = 0xffe6ecf2,
                                   .young = QT_TRANSLATE_NOOP("Domain", "The computer"),
                                   .school = QT_TRANSLATE_NOOP("Domain", "Computing")};
    static constexpr Look logic{.colour = 0xff0b7480,
                                .tint = 0xffdff2f3,
                                .young = QT_TRANSLATE_NOOP("Domain", "Memory and puzzles"),
                                .school = QT_TRANSLATE_NOOP("Domain", "Logic")};
    static constexpr Look games{.colour = 0xffbf5410,
                                .tint = 0xfffdebdd,
                                .young = QT_TRANSLATE_NOOP("Domain", "Move and play"),
                                .school = QT_TRANSLATE_NOOP("Domain", "Games")};
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

QString nameOf(Domain domain, Wording wording)
{
    const Look &look = lookOf(domain);
    return QCoreApplication::translate("Domain",
                                       wording == Wording::Young ? look.young : look.school);
}

QColor colourOf(Domain domain)
{
    return QColor::fromRgb(lookOf(domain).colour);
}

QColor tintOf(Domain domain)
{
    return QColor::fromRgb(lookOf(domain).tint);
}

} // namespace PrimTux

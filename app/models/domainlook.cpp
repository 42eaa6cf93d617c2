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
    static constexpr Look language{0xffc4314b,
                                   0xfffce6e8,
                                   QT_TRANSLATE_NOOP("Domain", "Reading and writing"),
                                   QT_TRANSLATE_NOOP("Domain", "Language")};
    static constexpr Look maths{0xff1f5fbf,
                                0xffe3edfb,
                                QT_TRANSLATE_NOOP("Domain", "Numbers"),
                                QT_TRANSLATE_NOOP("Domain", "Mathematics")};
    static constexpr Look world{0xff2b7a3d,
                                0xffe1f2e3,
                                QT_TRANSLATE_NOOP("Domain", "Discover the world"),
                                QT_TRANSLATE_NOOP("Domain", "Science")};
    static constexpr Look history{0xff855518,
                                  0xfff7ecdb,
                                  QT_TRANSLATE_NOOP("Domain", "Long ago and far away"),
                                  QT_TRANSLATE_NOOP("Domain", "History")};
    static constexpr Look languages{0xffb02c86,
                                    0xfffbe5f3,
                                    QT_TRANSLATE_NOOP("Domain", "Other languages"),
                                    QT_TRANSLATE_NOOP("Domain", "Languages")};
    static constexpr Look arts{0xff7b45bd,
                               0xfff0e8fa,
                               QT_TRANSLATE_NOOP("Domain", "Art and music"),
                               QT_TRANSLATE_NOOP("Domain", "Arts")};
    static constexpr Look computer{0xff3d5570,
                                   0xffe6ecf2,
                                   QT_TRANSLATE_NOOP("Domain", "The computer"),
                                   QT_TRANSLATE_NOOP("Domain", "Computing")};
    static constexpr Look logic{0xff0b7480,
                                0xffdff2f3,
                                QT_TRANSLATE_NOOP("Domain", "Memory and puzzles"),
                                QT_TRANSLATE_NOOP("Domain", "Logic")};
    static constexpr Look games{0xffbf5410,
                                0xfffdebdd,
                                QT_TRANSLATE_NOOP("Domain", "Move and play"),
                                QT_TRANSLATE_NOOP("Domain", "Games")};
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

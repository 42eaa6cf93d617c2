// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domainname.h"

#include <QCoreApplication>

namespace PrimTux
{

namespace
{
struct Names {
    const char *young;
    const char *school;
};

Names namesOf(Domain domain)
{
    switch (domain) {
    case Domain::Language:
        return {.young = QT_TRANSLATE_NOOP("Domain", "Reading and writing"),
                .school = QT_TRANSLATE_NOOP("Domain", "Language")};
    case Domain::Maths:
        return {.young = QT_TRANSLATE_NOOP("Domain", "Numbers"),
                .school = QT_TRANSLATE_NOOP("Domain", "Mathematics")};
    case Domain::World:
        return {.young = QT_TRANSLATE_NOOP("Domain", "Discover the world"),
                .school = QT_TRANSLATE_NOOP("Domain", "Science")};
    case Domain::History:
        return {.young = QT_TRANSLATE_NOOP("Domain", "Long ago and far away"),
                .school = QT_TRANSLATE_NOOP("Domain", "History")};
    case Domain::Languages:
        return {.young = QT_TRANSLATE_NOOP("Domain", "Other languages"),
                .school = QT_TRANSLATE_NOOP("Domain", "Languages")};
    case Domain::Arts:
        return {.young = QT_TRANSLATE_NOOP("Domain", "Art and music"),
                .school = QT_TRANSLATE_NOOP("Domain", "Arts")};
    case Domain::Computer:
        return {.young = QT_TRANSLATE_NOOP("Domain", "The computer"),
                .school = QT_TRANSLATE_NOOP("Domain", "Computing")};
    case Domain::Logic:
        return {.young = QT_TRANSLATE_NOOP("Domain", "Memory and puzzles"),
                .school = QT_TRANSLATE_NOOP("Domain", "Logic")};
    case Domain::Games:
        return {.young = QT_TRANSLATE_NOOP("Domain", "Move and play"),
                .school = QT_TRANSLATE_NOOP("Domain", "Games")};
    }
    Q_UNREACHABLE_RETURN({});
}
} // namespace

QString nameOf(Domain domain, Wording wording)
{
    const Names names = namesOf(domain);
    return QCoreApplication::translate("Domain",
                                       wording == Wording::Young ? names.young : names.school);
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/untaggedprograms.h"

#include "catalogue/sources/desktopcategories.h"
#include "catalogue/sources/entryowners.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
bool isOurs(const DesktopEntry &entry)
{
    return entry.id.startsWith("fr.primtux.Menu"_L1);
}

DocumentPart untaggedActivity(const DesktopEntry &entry, const QString &id)
{
    const QString key = u"Categories"_s;
    return {.source = entry.path,
            .pointer = key,
            .id = id,
            .json = {{u"id"_s, id},
                     {u"desktop"_s, QJsonArray{entry.id}},
                     {u"category"_s, guessedCategory(entry.categories)},
                     {u"domain"_s, idOf(guessedDomain(entry.categories))}},
            .places = {{u"desktop"_s, key}, {u"category"_s, key}, {u"domain"_s, key}}};
}
} // namespace

std::vector<DocumentPart> untaggedPrograms(const std::vector<DesktopEntry> &entries,
                                           EntryOwners &owners)
{
    std::vector<DocumentPart> parts;
    for (const DesktopEntry &entry : entries) {
        if (!entry.installed || !entry.shown || !isEducational(entry.categories) || isOurs(entry)
            || owners.knows(entry)) {
            continue;
        }
        // Two files whose names differ by their case alone, and a third one, are one program.
        if (const auto id = owners.takeId(entry)) {
            parts.push_back(untaggedActivity(entry, *id));
        }
    }
    return parts;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/entryowners.h"

#include "catalogue/sources/jsonvalues.h"
#include "catalogue/sources/programs.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr auto suffix = ".desktop"_L1;

// What only changes fields of another activity says none of these.
bool isOfItsOwn(const QJsonObject &activity)
{
    return activity["kind"_L1].toString(u"program"_s) != "program"_L1
        || std::ranges::any_of(
               QStringList{u"command"_s, u"desktop"_s, u"opens"_s, u"url"_s},
               [&activity](const QString &field) { return activity.contains(field); });
}

// The first one to name something has it.
template<typename Value>
void addOnce(QHash<QString, Value> &all, const QString &key, const Value &value)
{
    if (!all.contains(key)) {
        all.insert(key, value);
    }
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}
} // namespace

QString activityIdOf(const QString &desktopId)
{
    QString id;
    for (const QChar c : desktopId.chopped(suffix.size()).toLower()) {
        const bool fits = isPlain(c) || (!id.isEmpty() && u"._-"_s.contains(c));
        if (fits) {
            id += c;
        } else if (!id.isEmpty()) {
            id += u'-';
        }
    }
    // Of a name in another script too little is left.
    return std::ranges::any_of(id, [](QChar c) { return c.isLetter(); }) ? id
                                                                         : "entry-"_L1
            + QString::fromLatin1(
                  QCryptographicHash::hash(desktopId.toUtf8(), QCryptographicHash::Sha256).toHex())
                  .first(12);
}

EntryOwners::EntryOwners(const std::vector<DocumentPart> &activities,
                         const std::vector<DesktopEntry> &entries,
                         QStringList programFolders)
    : m_programFolders(std::move(programFolders))
{
    for (const DocumentPart &part : activities) {
        read(part.json, {.activity = part.id, .variant = {}});
        if (isOfItsOwn(part.json)) {
            m_taken.insert(part.id);
        }
    }
    for (const DocumentPart &part : activities) { // what a program names itself comes before
        const QJsonArray variants = part.json["variants"_L1].toArray();
        for (const QJsonValueConstRef variant : variants) {
            read(variant.toObject(), {.activity = part.id, .variant = variant["id"_L1].toString()});
        }
    }
    for (const DesktopEntry &entry : entries) {
        if (const auto owner = m_byEntry.constFind(entry.id); owner != m_byEntry.cend()) {
            addOnce(m_programs, whatRuns(entry.command, m_programFolders), owner->activity);
        }
    }
    m_programs.remove({}); // not on this PC
}

void EntryOwners::read(const QJsonObject &object, const EntryOwner &owner)
{
    const QStringList entries = stringsOf(object["desktop"_L1]);
    for (const QString &entry : entries) {
        addOnce(m_byEntry, entry, owner);
    }
    addOnce(
        m_programs, whatRuns(stringsOf(object["command"_L1]), m_programFolders), owner.activity);
}

std::optional<EntryOwner> EntryOwners::find(const DesktopEntry &entry) const
{
    if (const auto owner = m_byEntry.constFind(entry.id); owner != m_byEntry.cend()) {
        return *owner;
    }
    const QString id = activityIdOf(entry.id);
    return m_programs.value(whatRuns(entry.command, m_programFolders)) == id
        ? std::optional(EntryOwner{.activity = id, .variant = {}})
        : std::nullopt;
}

bool EntryOwners::knows(const DesktopEntry &entry) const
{
    return m_byEntry.contains(entry.id)
        || m_programs.contains(whatRuns(entry.command, m_programFolders));
}

std::optional<QString> EntryOwners::takeId(const DesktopEntry &entry)
{
    const QString id = activityIdOf(entry.id);
    for (const QString &candidate : {id, id + suffix}) {
        if (!m_taken.contains(candidate)) {
            m_taken.insert(candidate);
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/software.h"

#include "catalogue/firstwords.h"
#include "catalogue/metainfowords.h"
#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/jsonvalues.h"
#include "catalogue/sources/programs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
std::optional<DesktopEntry> firstOf(const QStringList &ids, const DesktopEntries &entries)
{
    for (const QString &id : ids) {
        if (auto entry = entries.find(id)) {
            return entry;
        }
    }
    return std::nullopt;
}

// What documents say comes first.
void fillTexts(Entry &entry, const DesktopEntry &desktop, FirstWords &words)
{
    Activity &activity = entry.activity;
    activity.names.insert(desktop.names.begin(), desktop.names.end());
    words.say(u"name"_s, u"Name"_s, jsonOf(desktop.names), jsonOf(activity.names));
    if (!desktop.summaries.empty()) {
        activity.summaries.insert(desktop.summaries.begin(), desktop.summaries.end());
        words.say(
            u"summary"_s, u"Comment"_s, jsonOf(desktop.summaries), jsonOf(activity.summaries));
    }
}

void fillIcon(Entry &entry, const DesktopEntry &desktop, FirstWords &words)
{
    IconSource &icon = entry.activity.icon;
    if (desktop.icon.isEmpty() || !icon.name.isEmpty() || !icon.file.isEmpty()) {
        return;
    }
    const bool file = desktop.icon.startsWith(u'/');
    (file ? icon.file : icon.name) = desktop.icon;
    const QJsonObject given{{file ? u"file"_s : u"name"_s, desktop.icon}};
    words.say(u"icon"_s, u"Icon"_s, given, given);
}

void fill(Entry &entry, const DesktopEntry &desktop)
{
    FirstWords words(entry, desktop.path);
    // A variant that names itself would have the program's name in all other languages.
    if (!entry.ownName) {
        fillTexts(entry, desktop, words);
    }
    if (!desktop.keywords.isEmpty()) {
        QStringList &keywords = entry.activity.keywords;
        keywords += desktop.keywords;
        keywords.removeDuplicates();
        words.say(u"keywords"_s,
                  u"Keywords"_s,
                  QJsonArray::fromStringList(desktop.keywords),
                  QJsonArray::fromStringList(keywords));
    }
    fillIcon(entry, desktop, words);
    if (entry.activity.launch.command.isEmpty() && !desktop.command.isEmpty()) {
        entry.activity.launch.command = desktop.command;
        const QJsonArray command = QJsonArray::fromStringList(desktop.command);
        words.say(u"command"_s, u"Exec"_s, command, command);
    }
}
} // namespace

void matchSoftware(std::vector<Entry> &entries,
                   const DesktopEntries &desktopEntries,
                   const InstalledMetainfo &metainfo,
                   const SoftwarePlaces &places,
                   std::vector<Finding> &findings)
{
    for (Entry &entry : entries) {
        Activity &activity = entry.activity;
        const auto desktop = firstOf(activity.desktopEntries, desktopEntries);
        const QStringList command = activity.launch.command;
        if (desktop) {
            fill(entry, *desktop);
            if (const auto told = metainfo.byEntry.constFind(desktop->id);
                told != metainfo.byEntry.cend()) {
                addMetainfo(entry, *told);
            }
        }
        if (!command.isEmpty()) {
            activity.installed
                = !findProgram(command.constFirst(), places.programFolders).isEmpty();
        } else if (desktop) {
            activity.installed = desktop->installed;
            if (!desktop->refusal.isEmpty()) {
                findings.push_back(
                    {.problem
                     = {.source = desktop->path, .place = u"Exec"_s, .reason = desktop->refusal},
                     .skipped = false});
            }
        }
        activity.installed = activity.installed && places.offer(activity.required);
    }
}

} // namespace PrimTux

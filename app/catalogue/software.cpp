// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/software.h"

#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/programs.h"

#include <algorithm>

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

void fill(Activity &activity, bool ownName, const DesktopEntry &desktop)
{
    // A variant that names itself would have the program's name in all other languages.
    if (!ownName) {
        activity.names.insert(desktop.names.begin(), desktop.names.end());
        activity.summaries.insert(desktop.summaries.begin(), desktop.summaries.end());
    }
    for (const QString &keyword : desktop.keywords) {
        if (!activity.keywords.contains(keyword)) {
            activity.keywords << keyword;
        }
    }
    IconSource &icon = activity.icon;
    if (icon.name.isEmpty() && icon.file.isEmpty()) {
        (desktop.icon.startsWith(u'/') ? icon.file : icon.name) = desktop.icon;
    }
}
} // namespace

void matchSoftware(std::vector<Entry> &entries,
                   const DesktopEntries &desktopEntries,
                   const QStringList &programFolders,
                   std::vector<Finding> &findings)
{
    for (Entry &entry : entries) {
        Activity &activity = entry.activity;
        const auto desktop = firstOf(activity.desktopEntries, desktopEntries);
        if (desktop) {
            fill(activity, entry.ownName, *desktop);
        }
        QStringList &command = activity.launch.command;
        if (!command.isEmpty()) {
            activity.installed = !findProgram(command.constFirst(), programFolders).isEmpty();
        } else if (desktop) {
            command = desktop->command;
            activity.installed = desktop->installed;
            if (!desktop->refusal.isEmpty()) {
                findings.push_back(
                    {{.source = desktop->path, .place = u"Exec"_s, .reason = desktop->refusal},
                     false});
            }
        }
    }
}

} // namespace PrimTux

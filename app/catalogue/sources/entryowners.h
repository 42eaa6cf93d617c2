// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/documents.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace PrimTux
{

/** The activity, or the variant of one, that starts a desktop entry. */
struct EntryOwner {
    QString activity;
    QString variant; // empty: the activity itself

    friend bool operator==(const EntryOwner &, const EntryOwner &) = default;
};

/** Which installed desktop entries activities already stand for. */
class EntryOwners
{
public:
    EntryOwners(const std::vector<DocumentPart> &activities,
                const std::vector<DesktopEntry> &entries,
                QStringList programFolders);

    /** What names the entry, or the activity of its id that runs the same program. */
    [[nodiscard]] std::optional<EntryOwner> find(const DesktopEntry &entry) const;
    /** Whether an activity names the entry, or runs the same program. */
    [[nodiscard]] bool knows(const DesktopEntry &entry) const;
    /** The id of an activity made for @p entry, not to be given again; empty: all its ids are
     * taken. */
    [[nodiscard]] std::optional<QString> takeId(const DesktopEntry &entry);

private:
    void read(const QJsonObject &object, const EntryOwner &owner);

    QStringList m_programFolders;
    QHash<QString, EntryOwner> m_byEntry; // by desktop id
    QHash<QString, QString> m_programs; // what runs, to the activity that names it
    QSet<QString> m_taken; // ids of activities that are something of their own
};

/** The id of an activity (catalogue document, format 1) that a desktop id gives: always the same.
 */
[[nodiscard]] QString activityIdOf(const QString &desktopId);

} // namespace PrimTux

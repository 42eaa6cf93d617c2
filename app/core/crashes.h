// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <map>
#include <optional>

namespace PrimTux
{

/** A program of a child that ended by a crash. */
struct Crash {
    QString activity;
    QDateTime time;
    QString reason; // in words for the adult

    friend bool operator==(const Crash &, const Crash &) = default;
};

/** What the menu of an account remembers of crashes. */
struct RememberedCrashes {
    std::optional<Crash> last;
    std::map<QString, int> inARow; // of each activity, without ending well in between
};

/** Reads them from @p stateFile (Paths::stateFile()); nothing where there is none. */
[[nodiscard]] RememberedCrashes crashesIn(const QString &stateFile);

/** How they are written there, for QSettings. */
namespace CrashKeys
{
inline constexpr QLatin1StringView inARow("crashes"); // the group
inline constexpr QLatin1StringView activity("last-crash/activity");
inline constexpr QLatin1StringView time("last-crash/time");
inline constexpr QLatin1StringView reason("last-crash/reason");
/** Ids may hold slashes, which QSettings takes for groups. */
[[nodiscard]] inline QString keyOf(QString activityId)
{
    return activityId.replace(u'/', u'|');
}
} // namespace CrashKeys

} // namespace PrimTux

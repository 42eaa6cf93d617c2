// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crashes.h"

#include <QFileInfo>
#include <QSettings>

namespace PrimTux
{

namespace
{

// A folder of an account may hold anything under that name.
constexpr qint64 largestState = 1024L * 1024;

} // namespace

RememberedCrashes crashesIn(const QString &stateFile)
{
    RememberedCrashes crashes;
    const QFileInfo file(stateFile);
    if (!file.isFile() || !file.isReadable() || file.size() > largestState) {
        return crashes;
    }
    QSettings settings(stateFile, QSettings::IniFormat);
    const QString activity = settings.value(CrashKeys::activity).toString();
    if (!activity.isEmpty()) {
        crashes.last = Crash{
            .activity = activity,
            .time = QDateTime::fromString(settings.value(CrashKeys::time).toString(), Qt::ISODate),
            .reason = settings.value(CrashKeys::reason).toString()};
    }
    settings.beginGroup(CrashKeys::inARow);
    const QStringList keys = settings.childKeys();
    for (QString key : keys) {
        const int count = settings.value(key).toInt();
        crashes.inARow.emplace(key.replace(u'|', u'/'), count);
    }
    return crashes;
}

} // namespace PrimTux

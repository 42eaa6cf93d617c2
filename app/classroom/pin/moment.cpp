// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/pin/moment.h"

#include <QFile>

#include <ctime>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString readBootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : QString();
}
} // namespace

Moment currentMoment()
{
    static const QString boot = readBootId();
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time); // cannot fail: Linux has this clock
    const auto sinceBoot
        = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    return {.boot = boot,
            .sinceBoot = std::chrono::duration_cast<std::chrono::milliseconds>(sinceBoot)};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/restoring.h"

#include "launch/logging.h"
#include "launch/qtconnection.h"
#include "launch/runrecord.h"

#include <QFile>

#include <utility>

namespace PrimTux
{

Restoring::Restoring(const QString &socket, QObject *parent)
    : QObject(parent)
    , m_record(recordBeside(socket))
{
    connect(&m_volume, &SoundVolume::noted, this, [this] {
        if (!m_plan.activityId.isEmpty()) {
            record();
        }
    });
    connect(&m_volume, &SoundVolume::restored, this, [] {
        qCInfo(menuLaunch) << "The program left another volume; restored";
    });
}

void Restoring::note(const LaunchPlan &plan)
{
    m_plan = plan;
    m_desktop = desktopState(qtConnection());
    m_volume.remember();
    record();
}

LaunchPlan Restoring::recall()
{
    const RunRecord record = readRecord(m_record).value_or(RunRecord{});
    m_plan = record.plan;
    m_desktop = record.desktop;
    m_volume.remember(record.loudness);
    return m_plan;
}

void Restoring::restore()
{
    m_volume.restore();
    for (const QString &told : restoreDesktop(qtConnection(), std::exchange(m_desktop, {}))) {
        qCInfo(menuLaunch).noquote() << m_plan.activityId << told;
    }
    m_plan = {};
    if (!m_record.isEmpty()) {
        QFile::remove(m_record);
    }
}

void Restoring::record() const
{
    const Result<void> written = writeRecord(
        m_record, {.plan = m_plan, .desktop = m_desktop, .loudness = m_volume.remembered()});
    if (!written) {
        qCWarning(menuLaunch).noquote() << written.error().message;
    }
}

} // namespace PrimTux

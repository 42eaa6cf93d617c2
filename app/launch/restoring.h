// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/launchplan.h"
#include "launch/desktopstate.h"
#include "launch/soundvolume.h"

namespace PrimTux
{

/**
 * What a program finds, and what others find again after it: screens, keyboard and volume. A record
 * of it lies beside the supervisor's socket (recordBeside()) while the program runs, for a menu
 * that is started again.
 */
class Restoring : public QObject
{
public:
    /** Without a @p socket nothing is recorded. */
    explicit Restoring(const QString &socket, QObject *parent = nullptr);

    /** Notes how everything is, just before @p plan is started. */
    void note(const LaunchPlan &plan);
    /** As an earlier menu noted it; returns what of its plan matters to the end. */
    LaunchPlan recall();
    /** Puts everything back. */
    void restore();

private:
    void record() const;

    QString m_record; // where it lies
    LaunchPlan m_plan;
    DesktopState m_desktop;
    SoundVolume m_volume;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/farewell.h"

#include "launch/windows.h"

namespace PrimTux
{

Farewell::Farewell(ProgramWindows &windows, Times times, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Farewell::unheard);
    connect(&windows, &ProgramWindows::anotherShown, this, [this, times] {
        m_timer.start(times.forAnswers);
    });
    connect(&windows, &ProgramWindows::answered, this, &Farewell::stayed);
    windows.close();
    m_timer.start(times.grace);
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/idlescreen.h"

#include "launch/logging.h"

#include <QStandardPaths>

#include <csignal>
#include <utility>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

IdleScreen::IdleScreen(std::chrono::seconds time, QObject *parent)
    : QObject(parent)
    , m_time(time)
{
}

IdleScreen::~IdleScreen()
{
    end();
}

void IdleScreen::begin()
{
    if (m_time == std::chrono::seconds::zero()) {
        return;
    }
    const QString program = QStandardPaths::findExecutable(u"swayidle"_s);
    if (program.isEmpty() || QStandardPaths::findExecutable(u"wlopm"_s).isEmpty()) {
        qCInfo(menuLaunch) << "The screen stays on: swayidle and wlopm are not both installed.";
        return;
    }
    m_program = program;
    wait();
}

void IdleScreen::end()
{
    if (m_waiter) {
        m_waiter->disconnect(this);
        m_waiter->terminate();
        m_waiter->waitForFinished(1000); // only when the menu ends
        m_waiter = nullptr;
        m_program.clear();
    }
}

void IdleScreen::hold()
{
    m_held = true;
    if (m_waiter && m_waiter->state() != QProcess::NotRunning) {
        m_stopping = true;
        m_waiter->terminate();
    }
}

void IdleScreen::release()
{
    m_held = false;
    wait();
}

void IdleScreen::wait()
{
    if (m_held || m_program.isEmpty() || (m_waiter && m_waiter->state() != QProcess::NotRunning)) {
        return;
    }
    if (!m_waiter) {
        m_waiter = std::make_unique<QProcess>();
        m_waiter->setProcessChannelMode(QProcess::ForwardedChannels);
        m_waiter->setStandardInputFile(QProcess::nullDevice());
        m_waiter->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
        connect(m_waiter.get(), &QProcess::finished, this, &IdleScreen::waiterEnded);
    }
    // No file of settings: those of the account may say anything.
    m_waiter->start(m_program,
                    {u"-C"_s,
                     QProcess::nullDevice(),
                     u"-w"_s,
                     u"timeout"_s,
                     QString::number(m_time.count()),
                     u"wlopm --off '*'"_s,
                     u"resume"_s,
                     u"wlopm --on '*'"_s});
}

void IdleScreen::waiterEnded()
{
    if (std::exchange(m_stopping, false)) {
        wait(); // if it was let go meanwhile
    } else {
        qCWarning(menuLaunch) << "swayidle ended: the screen stays on until a program has run.";
    }
}

} // namespace PrimTux

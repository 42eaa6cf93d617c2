// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loginbus.h"

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString addressOf(QProcess &daemon)
{
    daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); });
    daemon.start(u"dbus-daemon"_s,
                 {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    return daemon.waitForReadyRead() ? QString::fromUtf8(daemon.readLine()).trimmed() : QString();
}
} // namespace

LoginBus::LoginBus()
    : m_address(addressOf(m_daemon))
    , m_bus(QDBusConnection::connectToBus(m_address, u"login"_s))
{
    m_bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSlots);
    m_bus.registerService(u"org.freedesktop.login1"_s);
}

LoginBus::~LoginBus()
{
    QDBusConnection::disconnectFromBus(u"login"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void LoginBus::take(const QString &order, bool interactive)
{
    if (refuses) {
        sendErrorReply(QDBusError::AccessDenied, u"Someone else is logged in."_s);
        return;
    }
    orders << (interactive ? order + " and asks"_L1 : order);
}

} // namespace PrimTux

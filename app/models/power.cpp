// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/power.h"

#include "models/logging.h"
#include "models/memory.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

// https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
QDBusMessage loginMessage(const QString &verb)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s,
                                          u"/org/freedesktop/login1"_s,
                                          u"org.freedesktop.login1.Manager"_s,
                                          verb);
}

} // namespace

Power::Power(Parts parts, Memory &memory, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_memory(memory)
    , m_offered(memory.offersPower())
    , m_switchesOff(m_offered)
{
}

void Power::ask()
{
    askWhether(u"CanPowerOff"_s, &Power::m_switchesOff);
    askWhether(u"CanReboot"_s, &Power::m_restarts);
    askWhether(u"CanSuspend"_s, &Power::m_suspends);
}

void Power::askWhether(const QString &verb, bool Power::*answer)
{
    const QDBusConnection bus = m_parts.bus();
    if (!bus.isConnected()) {
        this->*answer = false;
        setOffered();
        return;
    }
    auto *const call = new QDBusPendingCallWatcher(bus.asyncCall(loginMessage(verb)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, answer] {
        const QDBusPendingReply<QString> reply = *call;
        call->deleteLater();
        // "challenge" wants a password: no child has it, and an adult has other ways.
        this->*answer = !reply.isError() && reply.value() == "yes"_L1;
        setOffered();
    });
}

void Power::setOffered()
{
    m_offered = m_switchesOff && m_parts.children();
    m_memory.setOffersPower(m_offered);
    Q_EMIT changed();
}

void Power::switchOff()
{
    m_leaving = true;
    order(u"PowerOff"_s);
}

void Power::restart()
{
    m_leaving = true;
    order(u"Reboot"_s);
}

void Power::suspend()
{
    order(u"Suspend"_s);
}

void Power::order(const QString &verb)
{
    m_failure.clear();
    Q_EMIT changed();
    QDBusMessage message = loginMessage(verb);
    message << false; // no question for a password
    auto *const call = new QDBusPendingCallWatcher(m_parts.bus().asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, verb] {
        const QDBusPendingReply<> reply = *call;
        call->deleteLater();
        if (!reply.isError()) {
            return;
        }
        m_leaving = false;
        m_failure = tr("This computer did not obey: %1").arg(reply.error().message());
        qCWarning(menuModels).noquote() << verb << "was refused:" << reply.error().message();
        Q_EMIT changed();
    });
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remotecontrol.h"

#include "models/attention.h"
#include "models/pupilsession.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
void refuse(const QDBusMessage &message, const QString &error, const QString &reason)
{
    message.setDelayedReply(true);
    QDBusConnection::sessionBus().send(
        message.createErrorReply("fr.primtux.Menu.Error."_L1 + error, reason));
}
} // namespace

RemoteControl::RemoteControl(PupilSession &session, Attention &attention, QObject *object)
    : QDBusAbstractAdaptor(object)
    , m_session(session)
    , m_attention(attention)
{
}

void RemoteControl::Open(const QString &activity, const QDBusMessage &message)
{
    if (!m_session.open(activity)) {
        refuse(
            message,
            u"UnknownActivity"_s,
            tr("There is no activity “%1” that could be started on this computer.").arg(activity));
    }
}

void RemoteControl::OpenFor(const QString &activity,
                            const QString &profile,
                            const QDBusMessage &message)
{
    if (!m_session.become(profile)) {
        refuse(message,
               u"UnknownProfile"_s,
               tr("Children can choose no profile “%1” on this computer.").arg(profile));
        return;
    }
    Open(activity, message);
}

void RemoteControl::Message(const QString &text)
{
    m_attention.show(text);
}

void RemoteControl::Lock()
{
    m_attention.lock();
}

void RemoteControl::Unlock()
{
    m_attention.unlock();
}

void RemoteControl::Ask(const QDBusMessage &message)
{
    if (m_session.place() != PupilSession::Place::Running) {
        refuse(message, u"NothingRuns"_s, tr("No activity runs that could be left."));
        return;
    }
    m_session.handle()->pressKey();
}

void RemoteControl::Home()
{
    m_session.home();
}

void RemoteControl::Reload()
{
    m_session.classroomChanged();
    m_session.indexMade({});
}

void RemoteControl::Quit()
{
    m_session.quit();
}

} // namespace PrimTux

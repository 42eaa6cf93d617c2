// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remotecontrol.h"

#include "models/pupilsession.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace PrimTux
{

RemoteControl::RemoteControl(PupilSession &session, QObject *object)
    : QDBusAbstractAdaptor(object)
    , m_session(session)
{
}

void RemoteControl::Open(const QString &activity, const QDBusMessage &message)
{
    if (!m_session.open(activity)) {
        message.setDelayedReply(true);
        QDBusConnection::sessionBus().send(message.createErrorReply(
            u"fr.primtux.Menu.Error.UnknownActivity"_s,
            tr("There is no activity “%1” that could be started on this computer.").arg(activity)));
    }
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

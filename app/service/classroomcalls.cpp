// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/classroomcalls.h"

#include "service/classroomservice.h"

namespace PrimTux
{

ClassroomCalls::ClassroomCalls(ClassroomService &service)
    : QDBusAbstractAdaptor(&service)
    , m_service(service)
{
}

void ClassroomCalls::Gate(const QDBusMessage &call)
{
    m_service.gate(call);
}

void ClassroomCalls::Unlock(const QString &pin, const QDBusMessage &call)
{
    m_service.unlock(pin, call);
}

void ClassroomCalls::SetPin(const QString &pin, const QDBusMessage &call)
{
    m_service.setPin(pin, call);
}

void ClassroomCalls::Lock(const QDBusMessage &call)
{
    m_service.lock(call);
}

void ClassroomCalls::KeepOpen(const QDBusMessage &call)
{
    m_service.keepOpen(call);
}

void ClassroomCalls::Apply(const QByteArray &changes, const QDBusMessage &call)
{
    m_service.apply(changes, call);
}

} // namespace PrimTux

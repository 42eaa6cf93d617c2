// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/choice.h"

#include "classroom/localclassroom.h"
#include "service/names.h"
#include "service/remoteclassroom.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace PrimTux
{

std::unique_ptr<Classroom> classroomOfThisPc(const Paths &paths,
                                             const QDBusConnection &system,
                                             std::chrono::milliseconds openFor)
{
    if (hasClassroomService(system)) {
        return std::make_unique<RemoteClassroom>(system);
    }
    return std::make_unique<LocalClassroom>(paths.userClassroom(), currentMoment, openFor);
}

QDBusConnection systemBusFor(const QProcessEnvironment &environment)
{
    const bool moved = environment.contains(u"PRIMTUX_MENU_ROOT"_s)
        && !environment.contains(u"DBUS_SYSTEM_BUS_ADDRESS"_s);
    return moved ? QDBusConnection(QString()) : QDBusConnection::systemBus();
}

bool hasClassroomService(const QDBusConnection &system)
{
    if (!system.isConnected()) {
        return false;
    }
    const QDBusReply<QStringList> startable = system.interface()->activatableServiceNames();
    const QDBusReply<QStringList> running = system.interface()->registeredServiceNames();
    return startable.value().contains(classroomName) || running.value().contains(classroomName);
}

} // namespace PrimTux

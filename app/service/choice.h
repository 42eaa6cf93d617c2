// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroom.h"
#include "core/paths.h"

#include <chrono>
#include <memory>

class QDBusConnection;
class QProcessEnvironment;

namespace PrimTux
{

/**
 * The classroom of this PC: the service of the system if @p system knows one that it can start,
 * else the same in this process, with the user's own file and open for @p openFor without a sign
 * of the teacher. Asks the bus once, and waits for it.
 */
[[nodiscard]] std::unique_ptr<Classroom> classroomOfThisPc(const Paths &paths,
                                                           const QDBusConnection &system,
                                                           std::chrono::milliseconds openFor);

/**
 * The system's bus; not connected where the @p environment moves the system's places
 * (PRIMTUX_MENU_ROOT) and not its bus (DBUS_SYSTEM_BUS_ADDRESS): its service would write elsewhere.
 */
[[nodiscard]] QDBusConnection systemBusFor(const QProcessEnvironment &environment);

/** Whether @p system can start the service, or has it. */
[[nodiscard]] bool hasClassroomService(const QDBusConnection &system);

} // namespace PrimTux

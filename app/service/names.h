// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace PrimTux
{

// The service on the bus; data/dbus says the same.
inline constexpr QLatin1StringView classroomName{"fr.primtux.Menu.Classroom1"};
inline constexpr QLatin1StringView classroomPath{"/fr/primtux/Menu/Classroom1"};
inline constexpr QLatin1StringView classroomInterface{"fr.primtux.Menu.Classroom1"};
/** The error of a call that was understood and refused; its message is fit for adults. */
inline constexpr QLatin1StringView classroomRefused{"fr.primtux.Menu.Classroom1.Error.Refused"};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace PrimTux
{

/** What scripts rely on. */
enum class ExitCode : quint8 {
    Done = 0,
    WrongData = 1,
    WrongCall = 2,
    SystemFailed = 3,
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

#include <chrono>

namespace PrimTux
{

/** Which bus; the system's without a choice. */
struct BusChoice {
    bool session = false;
    QString address; // of D-Bus; empty: none given
};

struct ServiceOptions {
    QString text; // to print instead of serving: help, version
    BusChoice bus;
    std::chrono::seconds idleAfter{60};
};

/** Errors: an unknown option, a value that is none. */
[[nodiscard]] Result<ServiceOptions> readServiceOptions(const QStringList &arguments);

} // namespace PrimTux

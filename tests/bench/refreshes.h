// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/softwareplaces.h"
#include "core/error.h"
#include "core/paths.h"

#include <QString>

#include <vector>

namespace PrimTux
{

/** How long one refresh of the index took. */
struct RefreshTime {
    QString what;
    double seconds = 0;
    double limit = 0; // seconds; 0: none
    int activities = 0;

    [[nodiscard]] bool holds() const { return limit <= 0 || seconds <= limit; }
};

/**
 * The index of the catalogue, of what is installed here and of @p programs programs made for it, in
 * @p folder: from nothing, with nothing changed, and with one of their entries changed. Needs a
 * QGuiApplication.
 */
[[nodiscard]] Result<std::vector<RefreshTime>>
refreshTimes(const Paths &paths, SoftwarePlaces software, int programs, const QString &folder);

/** For people. */
[[nodiscard]] QString table(const std::vector<RefreshTime> &times);

} // namespace PrimTux

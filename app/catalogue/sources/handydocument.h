// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/handymenu.h"
#include "catalogue/sources/handyprograms.h"

#include <QJsonObject>
#include <QStringList>

namespace PrimTux
{

/** What menus of HandyMenu become. */
struct HandyImport {
    QJsonObject document; // a catalogue document, format 1
    QStringList matched; // ids of known activities that the menus had
    QStringList made; // ids of new ones
    int refused = 0; // buttons that could not be carried over
    std::vector<Problem> problems;
};

/**
 * One document of @p menus: activities that @p known has not, and for each profile which
 * activities its menu showed, in order.
 */
[[nodiscard]] HandyImport importOf(const std::vector<HandyMenu> &menus, const KnownPrograms &known);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/handycommand.h"
#include "catalogue/sources/handymenu.h"
#include "core/domain.h"
#include "core/level.h"

#include <QJsonObject>

namespace PrimTux
{

/** An activity that no catalogue knew, and whose menus had it. */
struct HandyActivity {
    QString id;
    HandyCommand command;
    HandyApp app;
    std::optional<Domain> domain;
    Levels levels;
    bool forChildren = false;
    bool forTeachers = false;
};

/** An id made of the command alone: the same whatever else a menu has. */
[[nodiscard]] QString idFor(const HandyCommand &command);
/** What tells commands apart that give the same id. */
[[nodiscard]] QString shortHashOf(const HandyCommand &command);

/** In the words of catalogue documents. */
[[nodiscard]] QJsonObject jsonOf(const HandyActivity &made);

} // namespace PrimTux

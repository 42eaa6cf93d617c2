// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/softwareplaces.h"
#include "core/paths.h"

#include <QStringList>

namespace PrimTux
{

/** The environment, read once in main: after it, no other code asks for it. Needs a
 * QCoreApplication. */
[[nodiscard]] Surroundings surroundingsFromEnvironment();
[[nodiscard]] SoftwarePlaces softwareFromEnvironment();

/** The languages of messages, best first: LANGUAGE, LC_ALL, LC_MESSAGES, LANG. */
[[nodiscard]] QStringList languagesFromEnvironment();

} // namespace PrimTux

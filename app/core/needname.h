// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace PrimTux
{

/** The name of one of allNeeds, in the language of the program; another need as it is. */
[[nodiscard]] QString nameOfNeed(const QString &need);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain.h"

namespace PrimTux
{

/** The domain that the name of a section of a menu speaks of first, in French or English. */
[[nodiscard]] std::optional<Domain> domainOfSection(const QString &name);

} // namespace PrimTux

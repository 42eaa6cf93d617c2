// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain.h"

#include <QStringList>

#include <optional>

namespace PrimTux
{

/** A guess, by the words of several languages, at the place of the child's menu that a subject of
 * school belongs to; the first of @p texts that says one decides. */
[[nodiscard]] std::optional<Domain> domainInWords(const QStringList &texts);

} // namespace PrimTux

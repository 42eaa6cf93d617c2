// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <optional>

namespace PrimTux
{

/** Where in a file a problem is: "line 3, column 5" says it itself. */
[[nodiscard]] std::optional<int> lineSaidIn(QStringView place);

/** The line, from 1, at which the value that @p pointer (RFC 6901) names begins in a JSON text; the
 * line of the innermost value around it that is there. Nothing for a text that is no JSON. */
[[nodiscard]] std::optional<int> lineOfPointer(const QByteArray &json, QStringView pointer);

/** The line of a problem in its file, which is read again; nothing where the place has none. */
[[nodiscard]] std::optional<int> lineOf(const Problem &problem);

} // namespace PrimTux

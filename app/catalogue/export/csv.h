// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace PrimTux
{

struct ExportContent;

/**
 * One line an activity, after a line of names (RFC 4180, UTF-8). The items of lists stand between
 * semicolons; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
[[nodiscard]] QByteArray toCsv(const ExportContent &content);

} // namespace PrimTux

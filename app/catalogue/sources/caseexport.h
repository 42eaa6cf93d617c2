// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace PrimTux
{

/**
 * The framework document (format 1) @p framework as a CASE 1.1 package, valid against its official
 * schema. Languages but the first are items of their own that translate. What CASE has no field for
 * is in "extensions", so that an import gives the same document again. The same document gives the
 * same package: the times of change are that of the document.
 */
[[nodiscard]] QJsonObject caseOf(const QJsonObject &framework);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroom.h"

#include <functional>

namespace PrimTux
{

/** Reads a document, as one piece. Errors: it cannot be read, it is too large or empty, nothing
 * shows its kind. */
[[nodiscard]] Result<DocumentPiece> ownDocumentFrom(const QString &file);

/** Hands it over in pieces that can be sent, one after the other, and says how it ended while @p
 * context lives. */
void handOver(Classroom &classroom,
              QObject *context,
              const DocumentPiece &document,
              const std::function<void(const Result<void> &)> &done);

} // namespace PrimTux

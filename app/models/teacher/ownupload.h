// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/classroom.h"

#include <functional>

namespace PrimTux
{

/** A document that is to be kept by a classroom. */
struct OwnDocument {
    QString name; // ownFileName()
    QByteArray content;
};

/** Reads a document. Errors: it cannot be read, it is too large or empty, nothing shows its kind.
 */
[[nodiscard]] Result<OwnDocument> ownDocumentFrom(const QString &file);

/** Hands it over in pieces, one after the other, and says how it ended while @p context lives. */
void handOver(Classroom &classroom,
              QObject *context,
              const OwnDocument &document,
              const std::function<void(const Result<void> &)> &done);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

#include <vector>

namespace PrimTux
{

/** What the documents of a pack hold. */
struct PackDocuments {
    QStringList documents; // catalogue documents, as they are read
    QStringList frameworks;
    qsizetype activities = 0; // with their variants
    std::vector<Problem> problems; // in the files that are there

    friend bool operator==(const PackDocuments &, const PackDocuments &) = default;
};

/**
 * Reads the documents of the pack in @p folder: the *.json files beside its manifest, and the
 * frameworks in its folder "objectives". Wrong are also references to files that are not in it.
 */
[[nodiscard]] PackDocuments readPackDocuments(const QString &folder);

} // namespace PrimTux

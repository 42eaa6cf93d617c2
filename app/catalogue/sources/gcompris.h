// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sources/documents.h"

#include <QSet>

namespace PrimTux
{

/** Where GCompris is installed, and what this PC has for it. */
struct GComprisPlace {
    QString folder; // holds rcc/ and translations/; empty: GCompris is not installed
    QStringList languages; // of names and goals, besides English
    bool drawsWithOpenGl = false;
    bool hasBox2D = false;

    friend bool operator==(const GComprisPlace &, const GComprisPlace &) = default;
};

/** The first of @p dataFolders in which GCompris is; empty if it is in none. */
[[nodiscard]] QString gcomprisFolder(const QStringList &dataFolders);

/** Files whose change changes what readGCompris() gives. */
[[nodiscard]] QStringList gcomprisFiles(const GComprisPlace &place);

/**
 * The activities of an installed GCompris ("gcompris:mosaic"), with their data sets as variants
 * ("gcompris:mosaic/4"), read from its resources without running it: names and goals in its own
 * translations, levels from its stars. What its authors switched off, or what needs something that
 * this PC does not have, is hidden. Made for GCompris 25; what cannot be read is told.
 */
[[nodiscard]] Documents readGCompris(const GComprisPlace &place);

/**
 * Leaves of @p documents what the installed GCompris has, and of the data sets of @p gcompris those
 * that a document names. What documents say of activities and data sets that GCompris does not have
 * is told, unless it is not installed at all.
 */
void matchGCompris(Documents &gcompris, Documents &documents);

} // namespace PrimTux

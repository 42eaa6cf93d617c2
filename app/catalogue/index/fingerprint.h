// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace PrimTux
{

class Paths;

/** The state of files and folders: which are there, their sizes and times. */
[[nodiscard]] QByteArray fingerprintOf(const QStringList &paths);

/**
 * Whether the index at @p index no longer tells what its sources say: they changed, others are
 * searched now, or it is missing or of an older version. Looks at each source once: not for the way
 * to the first screen.
 */
[[nodiscard]] bool isStale(const QString &index, const Paths &paths);

} // namespace PrimTux

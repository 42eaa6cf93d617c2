// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

#include <vector>

namespace PrimTux
{

/** For whom problems are told: people, programs, or a workflow that shows them beside the lines. */
enum class CheckFormat : quint8 { Text, Json, Github };

/**
 * Tells the @p problems: sentences on the standard error; or on the standard output an array of
 * {"source", "place", "reason", "line"}, the line where it is known, or workflow commands of GitHub
 * (::error file=…,line=…::…), files as seen from @p folder.
 */
void tellProblems(const std::vector<Problem> &problems, CheckFormat format, const QString &folder);

} // namespace PrimTux

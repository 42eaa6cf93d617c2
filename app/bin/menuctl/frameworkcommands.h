// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bin/menuctl/cataloguecommands.h"

namespace PrimTux
{

/** What "import case" was given. */
struct CaseImport {
    QString file;
    QString output; // empty: in the folder of this PC's frameworks, called after its id
    QString id; // of the framework; empty: that of its identifier
};

/** A CASE package made a framework document. An import of the same package again keeps its ids. */
[[nodiscard]] ExitCode importCase(const CatalogueSetting &setting, const CaseImport &wanted);
/** A framework (empty: the first one) as a CASE package, on the standard output without @p output.
 */
[[nodiscard]] ExitCode
exportCase(const CatalogueSetting &setting, const QString &framework, const QString &output);

} // namespace PrimTux

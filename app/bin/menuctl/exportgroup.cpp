// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/exportgroup.h"

#include "bin/menuctl/casecommands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace PrimTux
{

namespace
{
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ExportGroup)
};
} // namespace

void addExportGroup(CLI::App &catalogue, Task &task)
{
    CLI::App *group = catalogue.add_subcommand(
        "export", ExportText::tr("Write what the menu knows for other systems").toStdString());
    group->require_subcommand(1);
    addCaseExport(*group, task);
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/importgroup.h"

#include "bin/menuctl/casecommands.h"
#include "bin/menuctl/handymenucommand.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace PrimTux
{

namespace
{
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ImportGroup)
};
} // namespace

void addImportGroup(CLI::App &catalogue, Task &task)
{
    CLI::App *group = catalogue.add_subcommand(
        "import", ImportText::tr("Make files of other systems files of the menu").toStdString());
    group->require_subcommand(1);
    addCaseImport(*group, task);
    addHandyMenuCommand(*group, task);
}

} // namespace PrimTux

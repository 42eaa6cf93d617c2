// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/exportgroup.h"

#include "bin/menuctl/frameworkcommands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace PrimTux
{

namespace
{
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ExportGroup)
};

void addCaseExport(CLI::App &group, Task &task)
{
    struct Given {
        std::string framework;
        std::string output;
    };
    const auto given = std::make_shared<Given>();
    CLI::App *command = group.add_subcommand(
        "case", ExportText::tr("A framework of objectives, as a CASE 1.1 package").toStdString());
    command->add_option(
        "--framework",
        given->framework,
        ExportText::tr("id of the framework; the first one without it").toStdString());
    command->add_option(
        "-o,--output",
        given->output,
        ExportText::tr("file to write; the standard output without it").toStdString());
    command->callback([given, &task] {
        task = [given] {
            return exportCase(settingOf(true, {}),
                              QString::fromStdString(given->framework),
                              QString::fromStdString(given->output));
        };
    });
}
} // namespace

void addExportGroup(CLI::App &catalogue, Task &task)
{
    CLI::App *group = catalogue.add_subcommand(
        "export", ExportText::tr("Write what the menu knows for other systems").toStdString());
    group->require_subcommand(1);
    addCaseExport(*group, task);
}

} // namespace PrimTux

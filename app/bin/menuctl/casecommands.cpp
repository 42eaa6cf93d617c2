// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/casecommands.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/frameworkcommands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace PrimTux
{

namespace
{
struct CaseCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::CaseCommands)
};
} // namespace

void addCaseImport(CLI::App &group, Task &task)
{
    struct Given {
        bool json = false;
        std::string file;
        std::string output;
        std::string id;
    };
    const auto given = std::make_shared<Given>();
    CLI::App *command = group.add_subcommand(
        "case",
        CaseCommandText::tr("A framework of objectives, from a CASE package").toStdString());
    command->add_option("FILE", given->file, CaseCommandText::tr("the package").toStdString())
        ->required()
        ->check(CLI::ExistingFile);
    command->add_option(
        "-o,--output",
        given->output,
        CaseCommandText::tr("file to write; by default one of this PC's frameworks").toStdString());
    command->add_option(
        "--id", given->id, CaseCommandText::tr("id of the framework").toStdString());
    command->add_flag("--json", given->json, CaseCommandText::tr("print JSON").toStdString());
    command->callback([given, &task] {
        task = [given] {
            return importCase(settingFor({}, given->json),
                              {.file = QString::fromStdString(given->file),
                               .output = QString::fromStdString(given->output),
                               .id = QString::fromStdString(given->id)});
        };
    });
}

void addCaseExport(CLI::App &group, Task &task)
{
    struct Given {
        std::string framework;
        std::string output;
    };
    const auto given = std::make_shared<Given>();
    CLI::App *command = group.add_subcommand(
        "case",
        CaseCommandText::tr("A framework of objectives, as a CASE 1.1 package").toStdString());
    command->add_option(
        "--framework",
        given->framework,
        CaseCommandText::tr("id of the framework; the first one without it").toStdString());
    command->add_option(
        "-o,--output",
        given->output,
        CaseCommandText::tr("file to write; the standard output without it").toStdString());
    command->callback([given, &task] {
        task = [given] {
            return exportCase(settingFor({}, true),
                              QString::fromStdString(given->framework),
                              QString::fromStdString(given->output));
        };
    });
}

} // namespace PrimTux

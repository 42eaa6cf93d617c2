// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/importgroup.h"
#include "bin/menuctl/calloptions.h"

#include "bin/menuctl/frameworkcommands.h"
#include "bin/menuctl/handymenucommand.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace PrimTux
{

namespace
{
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ImportGroup)
};

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
        "case", ImportText::tr("A framework of objectives, from a CASE package").toStdString());
    command->add_option("FILE", given->file, ImportText::tr("the package").toStdString())
        ->required()
        ->check(CLI::ExistingFile);
    command->add_option(
        "-o,--output",
        given->output,
        ImportText::tr("file to write; by default one of this PC's frameworks").toStdString());
    command->add_option("--id", given->id, ImportText::tr("id of the framework").toStdString());
    command->add_flag("--json", given->json, ImportText::tr("print JSON").toStdString());
    command->callback([given, &task] {
        task = [given] {
            return importCase(settingFor({}, given->json),
                              {.file = QString::fromStdString(given->file),
                               .output = QString::fromStdString(given->output),
                               .id = QString::fromStdString(given->id)});
        };
    });
}
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

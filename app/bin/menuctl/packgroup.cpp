// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/packgroup.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/packcommands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace PrimTux
{

namespace
{
struct PackGroupText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

/** What the options of the group were given; lives as long as its commands. */
struct PackOptions {
    bool json = false;
    bool noRefresh = false;
    std::string language;
    std::string folder;
    std::string output;
    std::string container = "tar.xz";
    std::vector<std::string> items; // files or ids
};

void addRefreshOption(CLI::App &command, PackOptions &given)
{
    command.add_flag("--no-refresh",
                     given.noRefresh,
                     PackGroupText::tr("leave the index as it is, for a later “catalogue refresh”")
                         .toStdString());
}
} // namespace

void addPackGroup(CLI::App &program, Task &task)
{
    const auto given = std::make_shared<PackOptions>();
    CLI::App *group = program.add_subcommand(
        "pack",
        PackGroupText::tr("Archives of activities with their pages, documents and pictures")
            .toStdString());
    group->require_subcommand(1);

    const auto add = [&](const char *name, const QString &text, auto work) {
        CLI::App *command = group->add_subcommand(name, text.toStdString());
        command->add_flag("--json", given->json, PackGroupText::tr("print JSON").toStdString());
        command->add_option("--lang",
                            given->language,
                            PackGroupText::tr("language of names, as fr or pt_BR").toStdString());
        command->callback([given, work, &task] {
            task = [given, work] { return work(*given, settingFor(given->language, given->json)); };
        });
        return command;
    };

    CLI::App *build
        = add("build",
              PackGroupText::tr("Make a pack of a folder; the same content gives the same bytes"),
              [](const PackOptions &options, const CatalogueSetting &setting) {
                  return buildPackFile(setting,
                                       {.folder = QString::fromStdString(options.folder),
                                        .target = QString::fromStdString(options.output),
                                        .container = QString::fromStdString(options.container)});
              });
    build
        ->add_option("DIR", given->folder, PackGroupText::tr("folder with pack.json").toStdString())
        ->required()
        ->check(CLI::ExistingDirectory);
    build->add_option(
        "-o,--output",
        given->output,
        PackGroupText::tr("file to write; id-version.ptxpack without it").toStdString());
    build
        ->add_option(
            "--container",
            given->container,
            PackGroupText::tr("zip, tar.xz (without this option) or tar.zst").toStdString())
        ->check(CLI::IsMember({"zip", "tar.xz", "tar.zst"}));

    add("check",
        PackGroupText::tr("Tell what is wrong in packs, or in folders to be packed"),
        [](const PackOptions &options, const CatalogueSetting &setting) {
            return checkPacks(setting, stringListOf(options.items));
        })
        ->add_option("FILE", given->items, PackGroupText::tr("packs or folders").toStdString())
        ->required()
        ->check(CLI::ExistingPath);

    CLI::App *install
        = add("install",
              PackGroupText::tr("Install packs on this PC, or take newer ones in their place"),
              [](const PackOptions &options, const CatalogueSetting &setting) {
                  return installPacks(setting, stringListOf(options.items), !options.noRefresh);
              });
    install->add_option("FILE", given->items, PackGroupText::tr("packs").toStdString())
        ->required()
        ->check(CLI::ExistingFile);
    addRefreshOption(*install, *given);

    CLI::App *remove
        = add("remove",
              PackGroupText::tr("Remove packs from this PC"),
              [](const PackOptions &options, const CatalogueSetting &setting) {
                  return removePacks(setting, stringListOf(options.items), !options.noRefresh);
              });
    remove->add_option("ID", given->items, PackGroupText::tr("ids of packs").toStdString())
        ->required();
    addRefreshOption(*remove, *given);

    add("list",
        PackGroupText::tr("List the packs of this PC"),
        [](const PackOptions &, const CatalogueSetting &setting) { return listPacks(setting); });
}

} // namespace PrimTux

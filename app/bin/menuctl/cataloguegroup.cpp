// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/cataloguegroup.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/cataloguecommands.h"
#include "bin/menuctl/exportgroup.h"
#include "bin/menuctl/importgroup.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <map>
#include <memory>

namespace PrimTux
{

namespace
{
struct GroupText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

/** What the options of the group were given; lives as long as its commands. */
struct CallOptions {
    bool json = false;
    bool full = false;
    std::string language;
    std::string activity;
    std::vector<std::string> files;
    CheckFormat format = CheckFormat::Text;
    FilterOptions filter;
};
} // namespace

void addCatalogueGroup(CLI::App &program, Task &task)
{
    const auto given = std::make_shared<CallOptions>();
    CLI::App *group = program.add_subcommand(
        "catalogue",
        GroupText::tr("Activities, their objectives, and the index made of them").toStdString());
    group->require_subcommand(1);

    const auto add = [&](const char *name, const QString &text, auto work) {
        CLI::App *command = group->add_subcommand(name, text.toStdString());
        command->add_flag("--json", given->json, GroupText::tr("print JSON").toStdString());
        command->add_option("--lang",
                            given->language,
                            GroupText::tr("language of names, as fr or pt_BR").toStdString());
        command->callback([given, work, &task] {
            task = [given, work] { return work(*given, settingFor(given->language, given->json)); };
        });
        return command;
    };

    add("refresh",
        GroupText::tr("Make the index again from all sources"),
        [](const CallOptions &options, const CatalogueSetting &setting) {
            return refreshCatalogue(setting, options.full);
        })
        ->add_flag(
            "--full",
            given->full,
            GroupText::tr("read all sources again, not only those that changed").toStdString());

    CLI::App *check
        = add("check",
              GroupText::tr("Tell what is wrong in catalogue documents and frameworks"),
              [](const CallOptions &options, const CatalogueSetting &setting) {
                  return checkCatalogue(setting, stringListOf(options.files), options.format);
              });
    check
        ->add_option("--format",
                     given->format,
                     GroupText::tr("how: text, json, or annotations of GitHub").toStdString())
        ->transform(
            CLI::Transformer(std::map<std::string, CheckFormat>{{"text", CheckFormat::Text},
                                                                {"json", CheckFormat::Json},
                                                                {"github", CheckFormat::Github}})
                .description("{text,json,github}"))
        ->type_name("TEXT");
    check
        ->add_option("FILE",
                     given->files,
                     GroupText::tr("documents to check; all sources without one").toStdString())
        ->check(CLI::ExistingFile);

    addFilterOptions(*add("list",
                          GroupText::tr("List activities, best first"),
                          [](const CallOptions &options, const CatalogueSetting &setting) {
                              return listCatalogue(setting, options.filter);
                          }),
                     given->filter);

    add("show",
        GroupText::tr("Show all that is known of an activity"),
        [](const CallOptions &options, const CatalogueSetting &setting) {
            return showActivity(setting, QString::fromStdString(options.activity));
        })
        ->add_option("ID", given->activity, GroupText::tr("id of the activity").toStdString())
        ->required();

    add("explain",
        GroupText::tr("Tell which source gave each field of an activity, and what it replaced"),
        [](const CallOptions &options, const CatalogueSetting &setting) {
            return explainActivity(setting, QString::fromStdString(options.activity));
        })
        ->add_option("ID", given->activity, GroupText::tr("id of the activity").toStdString())
        ->required();

    addLevelOptions(*add("gaps",
                         GroupText::tr("List the objectives that nothing on this PC serves"),
                         [](const CallOptions &options, const CatalogueSetting &setting) {
                             return printGaps(setting, options.filter);
                         }),
                    given->filter);

    add("stats",
        GroupText::tr("Show the catalogue in numbers"),
        [](const CallOptions &, const CatalogueSetting &setting) {
            return printStatistics(setting);
        });

    addFilterOptions(*add("facets",
                          GroupText::tr("Count activities by level, objective, need and kind"),
                          [](const CallOptions &options, const CatalogueSetting &setting) {
                              return printFacets(setting, options.filter);
                          }),
                     given->filter);

    addImportGroup(*group, task);
    addExportGroup(*group, task);
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/profilegroup.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/profilecommands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace PrimTux
{

namespace
{
struct ProfileGroupText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

struct ProfileOptions {
    bool json = false;
    std::string word; // an id or a file
    std::vector<std::string> ids;

    [[nodiscard]] QString text() const { return QString::fromStdString(word); }
};
} // namespace

void addProfileGroup(CLI::App &program, Task &task)
{
    const auto given = std::make_shared<ProfileOptions>();
    CLI::App *group = program.add_subcommand(
        "profile", ProfileGroupText::tr("Profiles that children pick first").toStdString());
    group->require_subcommand(1);
    const auto add = [&](const char *name, const QString &text, auto work) {
        CLI::App *command = group->add_subcommand(name, text.toStdString());
        command->callback([given, work, &task] {
            task = [given, work] { return work(*given, settingFor({}, given->json)); };
        });
        return command;
    };
    const auto addJson = [&given](CLI::App *command) {
        command->add_flag("--json", given->json, ProfileGroupText::tr("print JSON").toStdString());
        return command;
    };
    const auto addWord = [&given](CLI::App *command, const char *name, const QString &text) {
        command->add_option(name, given->word, text.toStdString())->required();
    };
    const QString id = ProfileGroupText::tr("id of the profile");

    addJson(add("list",
                ProfileGroupText::tr("List all profiles, also hidden ones"),
                [](const ProfileOptions &, const CatalogueSetting &setting) {
                    return listProfiles(setting);
                }));
    addWord(addJson(add("show",
                        ProfileGroupText::tr("Show one profile"),
                        [](const ProfileOptions &options, const CatalogueSetting &setting) {
                            return showProfile(setting, options.text());
                        })),
            "ID",
            id);
    addWord(addJson(add("apply",
                        ProfileGroupText::tr("Add or change the profiles that a file names"),
                        [](const ProfileOptions &options, const CatalogueSetting &setting) {
                            return applyProfiles(setting, options.text());
                        })),
            "FILE",
            ProfileGroupText::tr("catalogue document with profiles; - for the standard input"));
    addWord(add("reset",
                ProfileGroupText::tr("Make a shipped profile again as it came"),
                [](const ProfileOptions &options, const CatalogueSetting &setting) {
                    return resetProfile(setting, options.text());
                }),
            "ID",
            id);
    addWord(add("remove",
                ProfileGroupText::tr("Remove a profile of the classroom’s own"),
                [](const ProfileOptions &options, const CatalogueSetting &setting) {
                    return removeProfile(setting, options.text());
                }),
            "ID",
            id);
    addJson(add("order",
                ProfileGroupText::tr("Put profiles first, in this order"),
                [](const ProfileOptions &options, const CatalogueSetting &setting) {
                    return orderProfiles(setting, stringListOf(options.ids));
                }))
        ->add_option("ID", given->ids, ProfileGroupText::tr("ids of profiles").toStdString())
        ->required();
}

} // namespace PrimTux

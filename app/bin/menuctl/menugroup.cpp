// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/menugroup.h"

#include "bin/menuctl/menuverbs.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct MenuText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};
} // namespace

void addMenuGroup(CLI::App &program, Task &task)
{
    CLI::App *group
        = program.add_subcommand("menu", MenuText::tr("Verbs to the running menu").toStdString());
    group->require_subcommand(1);

    const auto activity = std::make_shared<std::string>();
    CLI::App *open = group->add_subcommand("open", MenuText::tr("Start an activity").toStdString());
    open->add_option("ID", *activity, MenuText::tr("id of the activity").toStdString())->required();
    open->callback([activity, &task] {
        task = [activity] { return callMenu(u"Open"_s, {QString::fromStdString(*activity)}); };
    });
    group->add_subcommand("home", MenuText::tr("Go back to the first page").toStdString())
        ->callback([&task] { task = [] { return callMenu(u"Home"_s); }; });
    group->add_subcommand("quit", MenuText::tr("End the menu").toStdString())->callback([&task] {
        task = [] { return callMenu(u"Quit"_s); };
    });
    group
        ->add_subcommand(
            "reload",
            MenuText::tr("Show what a new index says, on the page that is shown").toStdString())
        ->callback([&task] { task = [] { return callMenu(u"Reload"_s); }; });
}

} // namespace PrimTux

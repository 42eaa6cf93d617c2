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

// What is wrong with a text for children; empty: nothing.
std::string isShortText(const std::string &text)
{
    constexpr qsizetype most = 300;
    const QString words = QString::fromStdString(text).simplified();
    return words.isEmpty() || words.size() > most
        ? MenuText::tr("expected are 1 to 300 characters").toStdString()
        : std::string();
}
} // namespace

void addMenuGroup(CLI::App &program, Task &task)
{
    CLI::App *group
        = program.add_subcommand("menu", MenuText::tr("Verbs to the running menu").toStdString());
    group->require_subcommand(1);

    const auto activity = std::make_shared<std::string>();
    CLI::App *open = group->add_subcommand("open", MenuText::tr("Start an activity").toStdString());
    open->add_option("ID", *activity, MenuText::tr("id of the activity").toStdString())->required();
    const auto profile = std::make_shared<std::string>();
    open->add_option("--profile", *profile, MenuText::tr("for children of this one").toStdString());
    open->callback([activity, profile, &task] {
        task = [activity, profile] {
            const QString id = QString::fromStdString(*activity);
            return profile->empty()
                ? callMenu(u"Open"_s, {id})
                : callMenu(u"OpenFor"_s, {id, QString::fromStdString(*profile)});
        };
    });
    const auto text = std::make_shared<std::string>();
    CLI::App *message = group->add_subcommand(
        "message", MenuText::tr("Show children a few words, above what runs").toStdString());
    message->add_option("TEXT", *text, MenuText::tr("at most 300 characters").toStdString())
        ->required()
        ->check(CLI::Validator(isShortText, {}));
    message->callback([text, &task] {
        task = [text] { return callMenu(u"Message"_s, {QString::fromStdString(*text)}); };
    });
    group
        ->add_subcommand(
            "lock",
            MenuText::tr("Ask children to look at the teacher, until unlocked").toStdString())
        ->callback([&task] { task = [] { return callMenu(u"Lock"_s); }; });
    group
        ->add_subcommand("unlock",
                         MenuText::tr("Let them go on, and take words away").toStdString())
        ->callback([&task] { task = [] { return callMenu(u"Unlock"_s); }; });
    group
        ->add_subcommand(
            "ask",
            MenuText::tr("Ask the child whether to leave what runs, as the key does").toStdString())
        ->callback([&task] { task = [] { return callMenu(u"Ask"_s); }; });
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

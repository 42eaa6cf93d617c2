// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/pingroup.h"

#include "bin/menuctl/pincommands.h"
#include "bin/surroundings.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace PrimTux
{

namespace
{
struct PinGroupText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

/** What the options of the group were given; lives as long as its commands. */
struct PinOptions {
    std::string hash;
    bool hashFromInput = false;
    bool json = false;
};

Paths pathsHere()
{
    return Paths(surroundingsFromEnvironment());
}

PinSource sourceOf(const PinOptions &given)
{
    return {.hash
            = given.hash.empty() ? std::nullopt : std::optional(QString::fromStdString(given.hash)),
            .hashFromInput = given.hashFromInput};
}
} // namespace

void addPinGroup(CLI::App &program, Task &task)
{
    const auto given = std::make_shared<PinOptions>();
    CLI::App *group = program.add_subcommand(
        "pin", PinGroupText::tr("The code that opens the teacher’s part").toStdString());
    group->require_subcommand(1);

    CLI::App *set = group->add_subcommand(
        "set",
        PinGroupText::tr("Set the code: asked twice, or a line of the standard input")
            .toStdString());
    CLI::Option *hash = set->add_option(
        "--hash", given->hash, PinGroupText::tr("what “pin hash” has printed").toStdString());
    set->add_flag("--hash-from-stdin",
                  given->hashFromInput,
                  PinGroupText::tr("the same, as a line of the standard input").toStdString())
        ->excludes(hash);
    set->callback(
        [given, &task] { task = [given] { return setPin(pathsHere(), sourceOf(*given)); }; });

    group
        ->add_subcommand(
            "reset", PinGroupText::tr("Remove the code: the next adult sets another").toStdString())
        ->callback([&task] { task = [] { return resetPin(pathsHere()); }; });

    CLI::App *status = group->add_subcommand(
        "status", PinGroupText::tr("Tell whether a code is set").toStdString());
    status->add_flag("--json", given->json, PinGroupText::tr("print JSON").toStdString());
    status->callback(
        [given, &task] { task = [given] { return showPinStatus(pathsHere(), given->json); }; });

    group
        ->add_subcommand(
            "hash",
            PinGroupText::tr("Print the hash of a code, for installations without a person")
                .toStdString())
        ->callback([&task] { task = [] { return printPinHash(); }; });
}

} // namespace PrimTux

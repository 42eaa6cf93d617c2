// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/classroomgroup.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/profilecommands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace PrimTux
{

namespace
{
struct ClassroomGroupText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

struct ClassroomOptions {
    bool json = false;
    std::string file;
};
} // namespace

void addClassroomGroup(CLI::App &program, Task &task)
{
    const auto given = std::make_shared<ClassroomOptions>();
    CLI::App *group = program.add_subcommand(
        "classroom",
        ClassroomGroupText::tr("All that teachers decided on this PC, as one file").toStdString());
    group->require_subcommand(1);
    const auto add = [&](const char *name, const QString &text, const QString &file, auto work) {
        CLI::App *command = group->add_subcommand(name, text.toStdString());
        command->add_option("FILE", given->file, file.toStdString())->required();
        command->callback([given, work, &task] {
            task = [given, work] {
                return work(settingFor({}, given->json), QString::fromStdString(given->file));
            };
        });
        return command;
    };
    add("export",
        ClassroomGroupText::tr("Write lessons, profiles and settings to a file, not the code"),
        ClassroomGroupText::tr("file to write; - for the standard output"),
        exportClassroom);
    add("import",
        ClassroomGroupText::tr("Make this PC as the file says; nothing else stays but the code"),
        ClassroomGroupText::tr("copy of a classroom (.ptxclassroom); - for the standard input"),
        importClassroom)
        ->add_flag("--json", given->json, ClassroomGroupText::tr("print JSON").toStdString());
}

} // namespace PrimTux

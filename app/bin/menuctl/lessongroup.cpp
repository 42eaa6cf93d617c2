// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/lessongroup.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/lessoncommands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>

namespace PrimTux
{

namespace
{
struct LessonGroupText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

/** What the options of the group were given; lives as long as its commands. */
struct LessonOptions {
    bool json = false;
    bool publish = false;
    bool draft = false;
    bool note = false;
    std::string id;
    std::string file;
    std::vector<std::string> profiles;

    [[nodiscard]] QString idText() const { return QString::fromStdString(id); }
    [[nodiscard]] QString fileText() const { return QString::fromStdString(file); }
};

ExitCode apply(const LessonOptions &options, const CatalogueSetting &setting)
{
    LessonApplication application{
        .file = options.fileText(), .profiles = stringListOf(options.profiles), .publish = {}};
    if (options.publish || options.draft) {
        application.publish = options.publish;
    }
    return applyLesson(setting, application);
}
} // namespace

void addLessonGroup(CLI::App &program, Task &task)
{
    const auto given = std::make_shared<LessonOptions>();
    CLI::App *group = program.add_subcommand(
        "lesson", LessonGroupText::tr("Lessons of this PC, and files of lessons").toStdString());
    group->require_subcommand(1);

    const auto add = [&](const char *name, const QString &text, auto work) {
        CLI::App *command = group->add_subcommand(name, text.toStdString());
        command->callback([given, work, &task] {
            task = [given, work] { return work(*given, settingFor({}, given->json)); };
        });
        return command;
    };
    const auto addJson = [&given](CLI::App *command) {
        command->add_flag("--json", given->json, LessonGroupText::tr("print JSON").toStdString());
    };
    const auto addId = [&given](CLI::App *command) {
        command->add_option("ID", given->id, LessonGroupText::tr("id of the lesson").toStdString())
            ->required();
    };

    addJson(add("list",
                LessonGroupText::tr("List the lessons"),
                [](const LessonOptions &, const CatalogueSetting &setting) {
                    return listLessons(setting);
                }));
    CLI::App *show = add("show",
                         LessonGroupText::tr("Show one lesson"),
                         [](const LessonOptions &options, const CatalogueSetting &setting) {
                             return showLesson(setting, options.idText());
                         });
    addId(show);
    addJson(show);

    CLI::App *applying
        = add("apply",
              LessonGroupText::tr("Take over a lesson from a file; again, it is changed"),
              apply);
    applying
        ->add_option(
            "FILE",
            given->file,
            LessonGroupText::tr("lesson file (.ptxlesson); - for the standard input").toStdString())
        ->required();
    applying
        ->add_option("--profile",
                     given->profiles,
                     LessonGroupText::tr("for these profiles, instead of the file’s").toStdString())
        ->expected(1)
        ->take_all();
    CLI::Option *draft = applying->add_flag(
        "--draft", given->draft, LessonGroupText::tr("children do not see it").toStdString());
    applying
        ->add_flag("--publish",
                   given->publish,
                   LessonGroupText::tr("children see it on its days").toStdString())
        ->excludes(draft);
    addJson(applying);

    CLI::App *exporting
        = add("export",
              LessonGroupText::tr("Write a lesson to a file"),
              [](const LessonOptions &options, const CatalogueSetting &setting) {
                  return exportLesson(setting, options.idText(), options.fileText(), options.note);
              });
    addId(exporting);
    exporting
        ->add_option("FILE",
                     given->file,
                     LessonGroupText::tr("file to write; - for the standard output").toStdString())
        ->required();
    exporting->add_flag(
        "--note", given->note, LessonGroupText::tr("with the teacher’s note").toStdString());

    addId(add("remove",
              LessonGroupText::tr("Remove a lesson"),
              [](const LessonOptions &options, const CatalogueSetting &setting) {
                  return removeLesson(setting, options.idText());
              }));
    addId(add("end",
              LessonGroupText::tr("End a lesson: children do not see it any more"),
              [](const LessonOptions &options, const CatalogueSetting &setting) {
                  return endLesson(setting, options.idText());
              }));
}

} // namespace PrimTux

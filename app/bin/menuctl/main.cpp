// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/cataloguegroup.h"
#include "bin/menuctl/classroomgroup.h"
#include "bin/menuctl/exitcode.h"
#include "bin/menuctl/lessongroup.h"
#include "bin/menuctl/menugroup.h"
#include "bin/menuctl/packgroup.h"
#include "bin/menuctl/pingroup.h"
#include "bin/menuctl/profilegroup.h"
#include "bin/menuctl/statuscommand.h"
#include "bin/surroundings.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <utility>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
ExitCode run(int argc, char **argv)
{
    // Pictures are drawn here, never shown.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"primtux-menuctl"_s);

    QTranslator translator;
    const QLocale locale(languagesFromEnvironment().value(0));
    if (translator.load(locale, u"primtux-menu"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&translator);
    }

    Task task;
    CLI::App program(
        QCoreApplication::translate("PrimTux::Menuctl", "Looks after the menu of this PC.")
            .toStdString(),
        "primtux-menuctl");
    program.set_version_flag("--version", MENU_VERSION);
    program.require_subcommand(1);
    addCatalogueGroup(program, task);
    addClassroomGroup(program, task);
    addLessonGroup(program, task);
    addMenuGroup(program, task);
    addPackGroup(program, task);
    addPinGroup(program, task);
    addProfileGroup(program, task);
    addStatusCommand(program, task);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) { // the library's way to say it
        const bool asked = program.exit(error) == 0; // for help or the version
        return asked ? ExitCode::Done : ExitCode::WrongCall;
    }
    return task();
}
} // namespace

int main(int argc, char *argv[])
{
    try {
        return std::to_underlying(run(argc, argv));
    } catch (const std::exception &exception) { // out of memory; nothing of ours throws
        std::fputs(exception.what(), stderr);
        return std::to_underlying(ExitCode::SystemFailed);
    }
}

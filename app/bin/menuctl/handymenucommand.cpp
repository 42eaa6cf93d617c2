// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/handymenucommand.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/outputfile.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/refresh.h"
#include "catalogue/sources/handydocument.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct HandyText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ImportGroup)
};

struct HandyOptions {
    std::vector<std::string> files;
    std::string output;
    bool json = false;
};

QJsonObject summaryOf(const HandyImport &import, const std::vector<Problem> &problems)
{
    return {{u"matched"_s, QJsonArray::fromStringList(import.matched)},
            {u"made"_s, QJsonArray::fromStringList(import.made)},
            {u"refused"_s, import.refused},
            {u"problems"_s, jsonOf(problems)}};
}

ExitCode importHandyMenus(const HandyOptions &given, const CatalogueSetting &setting)
{
    std::vector<HandyMenu> menus;
    std::vector<Problem> problems;
    for (const std::string &file : given.files) {
        if (auto menu = readHandyMenu(QString::fromStdString(file))) {
            menus.push_back(*std::move(menu));
        } else {
            problems.push_back(menu.error());
        }
    }
    const ExitCode result = problems.empty() ? ExitCode::Done : ExitCode::WrongData;
    const KnownPrograms known(readSources(setting.paths, setting.software).activities);
    const HandyImport import = importOf(menus, known);
    problems.insert(problems.end(), import.problems.begin(), import.problems.end());
    complain(problems);
    if (menus.empty()) {
        return result;
    }

    const QString target = QString::fromStdString(given.output);
    QJsonObject summary = summaryOf(import, problems);
    if (setting.json && target.isEmpty()) {
        summary[u"document"_s] = import.document;
    } else if (const auto written = writeOutput(
                   QJsonDocument(import.document).toJson(QJsonDocument::Indented), target);
               !written) {
        complain(written.error().message);
        return ExitCode::SystemFailed;
    }
    if (setting.json) {
        printJson(summary);
    } else {
        complain(HandyText::tr("%1 known activities, %2 new ones, %3 buttons not carried over.")
                     .arg(import.matched.size())
                     .arg(import.made.size())
                     .arg(import.refused));
    }
    return result;
}
} // namespace

void addHandyMenuCommand(CLI::App &import, Task &task)
{
    const auto given = std::make_shared<HandyOptions>();
    CLI::App *command = import.add_subcommand(
        "handymenu",
        HandyText::tr("Make a catalogue document of the menus of an older PrimTux").toStdString());
    command
        ->add_option("FILE",
                     given->files,
                     HandyText::tr("handymenu-mini.yaml, handymenu-super.yaml…").toStdString())
        ->required()
        ->check(CLI::ExistingFile);
    command->add_option(
        "-o,--output",
        given->output,
        HandyText::tr("file to write; without it the standard output").toStdString());
    command->add_flag(
        "--json", given->json, HandyText::tr("print a summary as JSON").toStdString());
    command->callback([given, &task] {
        task = [given] { return importHandyMenus(*given, settingFor({}, given->json)); };
    });
}

} // namespace PrimTux

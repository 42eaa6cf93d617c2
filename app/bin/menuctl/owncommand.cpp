// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/owncommand.h"

#include "bin/menuctl/currentindex.h"
#include "bin/menuctl/outputfile.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/index/query.h"
#include "classroom/reader.h"
#include "core/ownlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ExportGroup)
};

/** Whose objectives the words name; empty where no index says it. */
QString frameworkOf(const std::vector<QJsonObject> &words, const CatalogueSetting &setting)
{
    const auto path = currentIndex(setting.paths, setting.software);
    auto index = path.and_then(
        [&setting](const QString &file) { return IndexQuery::open(file, setting.languages); });
    const auto nodes = index ? index->objectives() : Result<std::vector<ObjectiveNode>>();
    if (!nodes) {
        return {};
    }
    for (const QJsonObject &each : words) {
        const QJsonArray objectives = each["objectives"_L1].toArray();
        for (const QJsonValueConstRef id : objectives) {
            const auto node = std::ranges::find(*nodes, id.toString(), &ObjectiveNode::id);
            if (node != nodes->end()) {
                return node->framework;
            }
        }
    }
    return {};
}

ExitCode exportOwn(const QString &file)
{
    const CatalogueSetting setting = settingFor({}, true);
    const auto reader = ClassroomReader::open(setting.paths.classroomFile());
    const auto words = reader ? reader->own(OwnKind::Activity) : std::unexpected(reader.error());
    if (!words) {
        complain(words.error().message);
        return ExitCode::SystemFailed;
    }
    const QJsonObject document = documentToShare(*words, frameworkOf(*words, setting));
    const auto written = writeOutput(QJsonDocument(document).toJson(), file);
    if (!written) {
        complain(written.error().message);
        return ExitCode::SystemFailed;
    }
    return ExitCode::Done;
}
} // namespace

void addOwnExport(CLI::App &exports, Task &task)
{
    const auto file = std::make_shared<std::string>("-");
    CLI::App *command = exports.add_subcommand(
        "own",
        OwnCommandText::tr("What this classroom says of activities itself, as a catalogue document "
                           "to share")
            .toStdString());
    command->add_option(
        "FILE",
        *file,
        OwnCommandText::tr("file to write; - or none: the standard output").toStdString());
    command->callback([file, &task] {
        task = [file] {
            return exportOwn(*file == "-" ? QString() : QString::fromStdString(*file));
        };
    });
}

} // namespace PrimTux

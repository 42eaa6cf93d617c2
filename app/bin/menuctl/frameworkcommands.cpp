// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/frameworkcommands.h"

#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/outputfile.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/sources/caseexport.h"
#include "catalogue/sources/caseframework.h"
#include "catalogue/sources/documents.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/frameworkdocuments.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct FrameworkCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::FrameworkCommands)
};

QString frameworkIn(const FrameworkDocument &document)
{
    return document.json["id"_L1].toString();
}

ExitCode written(const QByteArray &content, const QString &file)
{
    const auto done = writeOutput(content, file);
    if (!done) {
        complain(done.error().message);
        return ExitCode::SystemFailed;
    }
    return ExitCode::Done;
}

/** What an earlier import made of @p package: the file to be written, else what is loaded. */
std::expected<QJsonObject, Problem> earlierImport(const QJsonObject &package,
                                                  const QString &output,
                                                  const std::vector<FrameworkDocument> &loaded)
{
    if (QFileInfo::exists(output)) {
        auto there = readJsonFile(output);
        if (there && !isImportOf(*there, package)) {
            return std::unexpected(Problem{
                .source = output,
                .place = {},
                .reason = FrameworkCommandText::tr("The file holds something else already; "
                                                   "expected: what an earlier import of the same "
                                                   "package wrote, or no file.")});
        }
        return there;
    }
    const auto found = std::ranges::find_if(loaded, [&package](const FrameworkDocument &document) {
        return isImportOf(document.json, package);
    });
    return found == loaded.end() ? QJsonObject() : found->json;
}

bool isFrameworkId(const QString &id)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9-]*$"_s);
    return pattern.match(id).hasMatch();
}
} // namespace

ExitCode importCase(const CatalogueSetting &setting, const CaseImport &wanted)
{
    if (!wanted.id.isEmpty() && !isFrameworkId(wanted.id)) {
        complain(FrameworkCommandText::tr(
                     "“%1” cannot be the id of a framework; expected: small letters, "
                     "digits and hyphens, as in be-fwb.")
                     .arg(wanted.id));
        return ExitCode::WrongCall;
    }
    const auto package = readJsonFile(wanted.file);
    if (!package) {
        complain(std::vector{package.error()});
        return ExitCode::WrongData;
    }
    if (!isCase(*package)) {
        complain({{.source = wanted.file,
                   .place = {},
                   .reason
                   = FrameworkCommandText::tr("This is not a CASE package; an object with "
                                              "\"CFPackage\" or \"CFDocument\" was expected.")}});
        return ExitCode::WrongData;
    }
    const auto schema = DocumentSchema::shipped(u"framework-1"_s);
    const auto loaded
        = readFrameworkDocuments(jsonFilesIn(setting.paths.frameworkFolders()), schema).all;
    const QString folder = setting.paths.frameworkFolders().constLast();
    const QString usualName
        = !wanted.id.isEmpty() ? wanted.id : frameworkIdOf(caseDocumentOf(*package));
    const QString output
        = wanted.output.isEmpty() ? folder + u'/' + usualName + ".json"_L1 : wanted.output;
    const auto earlier = earlierImport(*package, output, loaded);
    if (!earlier) {
        complain(std::vector{earlier.error()});
        return ExitCode::WrongData;
    }

    std::vector<Finding> findings;
    const auto framework
        = frameworkOfCase(*package,
                          wanted.file,
                          {.grades = gradesIn(loaded), .id = wanted.id, .earlier = *earlier},
                          findings)
              .and_then([&](QJsonObject &&made) {
                  return soundFramework(std::move(made), wanted.file, schema, findings);
              });
    const auto problems
        = findings | std::views::transform(&Finding::problem) | std::ranges::to<std::vector>();
    complain(problems);
    if (!framework) {
        return ExitCode::WrongData;
    }
    const ExitCode done = written(QJsonDocument(*framework).toJson(), output);
    if (done != ExitCode::Done) {
        return done;
    }
    const qsizetype objectives = (*framework)["objectives"_L1].toArray().size();
    const QString id = (*framework)["id"_L1].toString();
    if (setting.json) {
        printJson({{u"file"_s, output},
                   {u"framework"_s, id},
                   {u"objectives"_s, objectives},
                   {u"problems"_s, jsonOf(problems)}});
    } else {
        print(FrameworkCommandText::tr("%1 objectives of the framework “%2”, in %3")
                  .arg(objectives)
                  .arg(id, output));
    }
    return ExitCode::Done;
}

ExitCode
exportCase(const CatalogueSetting &setting, const QString &framework, const QString &output)
{
    const FrameworkDocuments documents = readFrameworkDocuments(
        jsonFilesIn(setting.paths.frameworkFolders()), DocumentSchema::shipped(u"framework-1"_s));
    const auto found = framework.isEmpty()
        ? documents.all.begin()
        : std::ranges::find(documents.all, framework, &frameworkIn);
    if (found == documents.all.end()) {
        const QStringList ids
            = documents.all | std::views::transform(&frameworkIn) | std::ranges::to<QStringList>();
        complain(FrameworkCommandText::tr("There is no framework “%1”; expected: one of: %2.")
                     .arg(framework, ids.join(", "_L1)));
        return ExitCode::WrongCall;
    }
    for (const Finding &finding : documents.findings) {
        if (finding.problem.source == found->source) {
            complain(std::vector{finding.problem});
        }
    }
    return written(QJsonDocument(caseOf(found->json)).toJson(), output);
}

} // namespace PrimTux

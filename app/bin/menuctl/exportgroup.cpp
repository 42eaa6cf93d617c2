// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/exportgroup.h"

#include "bin/menuctl/calloptions.h"
#include "bin/menuctl/casecommands.h"
#include "bin/menuctl/currentindex.h"
#include "bin/menuctl/filteroptions.h"
#include "bin/menuctl/outputfile.h"
#include "bin/menuctl/owncommand.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/export/content.h"
#include "catalogue/export/csv.h"
#include "catalogue/export/html.h"
#include "catalogue/export/jsonld.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <CLI/CLI.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ExportGroup)
};

struct ExportOptions {
    FilterOptions filter;
    std::string language;
    std::string output;
};

/** A format: how its content is written, and whether it shows pictures. */
struct Format {
    QByteArray (*write)(const ExportContent &);
    ExportPictures pictures;
};

/** The program's own words in the language asked for, as long as it lives. */
class Spoken
{
public:
    explicit Spoken(const std::string &language)
    {
        const QLocale locale(QString::fromStdString(language));
        if (!language.empty()
            && m_translator.load(locale, u"primtux-menu"_s, u"_"_s, u":/i18n"_s)) {
            QCoreApplication::installTranslator(&m_translator);
        }
    }

private:
    QTranslator m_translator; // takes itself away
};

ExitCode failed(ExitCode code, const Error &error)
{
    complain(error.message);
    return code;
}

ExitCode exportActivities(const ExportOptions &given, const Format &format)
{
    const CatalogueSetting setting = settingFor(given.language, false);
    const auto path = currentIndex(setting.paths, setting.software);
    if (!path) {
        return failed(ExitCode::SystemFailed, path.error());
    }
    auto index = IndexQuery::open(*path, setting.languages);
    if (!index) {
        return failed(ExitCode::SystemFailed, index.error());
    }
    const auto filter = filterOf(given.filter, *index);
    if (!filter) {
        return failed(ExitCode::WrongCall, filter.error());
    }
    const Spoken spoken(given.language);
    const auto written
        = exportContent(*index, *path, setting.languages, *filter, format.pictures)
              .and_then([&](const ExportContent &content) {
                  return writeOutput(format.write(content), QString::fromStdString(given.output));
              });
    return written ? ExitCode::Done : failed(ExitCode::SystemFailed, written.error());
}

void addFormat(
    CLI::App &group, const char *name, const QString &text, const Format &format, Task &task)
{
    const auto given = std::make_shared<ExportOptions>();
    CLI::App *command = group.add_subcommand(name, text.toStdString());
    addFilterOptions(*command, given->filter);
    command->add_option("--lang",
                        given->language,
                        ExportText::tr("language of texts, as fr or pt_BR").toStdString());
    command->add_option(
        "-o,--output",
        given->output,
        ExportText::tr("file to write; without it the standard output").toStdString());
    command->callback([given, format, &task] {
        task = [given, format] { return exportActivities(*given, format); };
    });
}
} // namespace

void addExportGroup(CLI::App &catalogue, Task &task)
{
    CLI::App *group = catalogue.add_subcommand(
        "export", ExportText::tr("Write what the menu knows for other systems").toStdString());
    group->require_subcommand(1);
    const auto add = [&](const char *name, const QString &text, const Format &format) {
        addFormat(*group, name, text, format, task);
    };
    add("csv",
        ExportText::tr("A table for spreadsheets (CSV)"),
        {.write = toCsv, .pictures = ExportPictures::Without});
    add("jsonld",
        ExportText::tr("Learning resources of schema.org (JSON-LD)"),
        {.write = toJsonLd, .pictures = ExportPictures::Without});
    add("html",
        ExportText::tr("A page to browse, whole in itself"),
        {.write = toHtml, .pictures = ExportPictures::With});
    addCaseExport(*group, task);
    addOwnExport(*group, task);
}

} // namespace PrimTux

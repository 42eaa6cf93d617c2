// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/cataloguecommands.h"

#include "bin/menuctl/currentindex.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/refresh.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <expected>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

Result<IndexQuery> opened(const CatalogueSetting &setting)
{
    return currentIndex(setting.paths, setting.software).and_then([&setting](const QString &index) {
        return IndexQuery::open(index, setting.languages);
    });
}

ExitCode failed(const Error &error)
{
    complain(error.message);
    return ExitCode::SystemFailed;
}

std::vector<Problem> problemsOf(const std::vector<Finding> &findings)
{
    return findings | std::views::transform(&Finding::problem) | std::ranges::to<std::vector>();
}

QString installedMark(bool installed)
{
    return installed ? CommandText::tr("installed") : u"–"_s;
}

QStringList countsLine(const QString &label, const std::map<QString, int> &counts)
{
    QStringList parts;
    for (const auto &[name, count] : counts) {
        parts << u"%1 %2"_s.arg(name).arg(count);
    }
    return {label, parts.isEmpty() ? u"–"_s : parts.join(u", "_s)};
}

QStringList minutesLine(const std::map<int, int> &counts)
{
    QStringList parts;
    for (const auto &[limit, count] : counts) {
        parts << u"≤ %1: %2"_s.arg(limit).arg(count);
    }
    return {CommandText::tr("minutes"), parts.join(u", "_s)};
}

/** What the index answers for the activities that pass the filter; else how the command ends. */
template<typename Answer>
std::expected<Answer, ExitCode> answered(const CatalogueSetting &setting,
                                         const FilterOptions &options,
                                         Result<Answer> (IndexQuery::*question)(const Filter &))
{
    auto index = opened(setting);
    if (!index) {
        return std::unexpected(failed(index.error()));
    }
    const auto filter = filterOf(options, *index);
    if (!filter) {
        complain(filter.error().message);
        return std::unexpected(ExitCode::WrongCall);
    }
    return ((*index).*question)(*filter).transform_error(failed);
}

/** Says that what follows is about another search than was asked. */
void tellMeant(const QString &search)
{
    if (!search.isEmpty()) {
        complain(CommandText::tr("Nothing has these words. Did you mean “%1”?").arg(search));
    }
}

/** Levels in the order of their ages. */
QStringList levelsLine(const std::map<QString, int> &counts)
{
    QStringList parts;
    for (const Level level : allLevels) {
        if (const auto count = counts.find(idOf(level)); count != counts.end()) {
            parts << u"%1 %2"_s.arg(count->first).arg(count->second);
        }
    }
    return {CommandText::tr("levels"), parts.isEmpty() ? u"–"_s : parts.join(u", "_s)};
}
} // namespace

ExitCode
checkCatalogue(const CatalogueSetting &setting, const QStringList &files, CheckFormat format)
{
    const auto problems
        = problemsOf(files.isEmpty() ? readSources(setting.paths, setting.software).findings
                                     : findingsOf(files, setting.paths, setting.software));
    tellProblems(problems, setting.json ? CheckFormat::Json : format, QDir::currentPath());
    return problems.empty() ? ExitCode::Done : ExitCode::WrongData;
}

ExitCode listCatalogue(const CatalogueSetting &setting, const FilterOptions &options)
{
    const auto found = answered(setting, options, &IndexQuery::find);
    if (!found) {
        return found.error();
    }
    tellMeant(found->meant);
    if (setting.json) {
        printJson(jsonOf(found->activities));
        return ExitCode::Done;
    }
    std::vector<QStringList> rows;
    for (const ListedActivity &activity : found->activities) {
        rows.push_back({activity.id,
                        activity.name,
                        idsOf(activity.levels).join(u' '),
                        installedMark(activity.installed)});
    }
    if (rows.empty()) {
        complain(CommandText::tr("No activity is like this."));
    } else {
        print(table(rows));
    }
    return ExitCode::Done;
}

ExitCode showActivity(const CatalogueSetting &setting, const QString &activityId)
{
    auto index = opened(setting);
    if (!index) {
        return failed(index.error());
    }
    const auto answer = index->show(activityId);
    if (!answer) {
        return failed(answer.error());
    }
    const std::optional<ShownActivity> &found = *answer;
    if (!found) {
        complain(CommandText::tr("There is no activity “%1”.").arg(activityId));
        return ExitCode::WrongData;
    }
    const ShownActivity &shown = *found;
    if (setting.json) {
        printJson(jsonOf(shown));
        return ExitCode::Done;
    }
    const ListedActivity &activity = shown.activity;
    print(table({{CommandText::tr("id"), activity.id},
                 {CommandText::tr("name"), activity.name},
                 {CommandText::tr("summary"), textFor(shown.summaries, setting.languages)},
                 {CommandText::tr("kind"), idOf(activity.kind)},
                 {CommandText::tr("on this PC"), installedMark(activity.installed)},
                 {CommandText::tr("levels"), idsOf(activity.levels).join(u' ')},
                 {CommandText::tr("domain"), idOf(shown.domain)},
                 {CommandText::tr("objectives"), activity.objectives.join(u", "_s)},
                 {CommandText::tr("needs"), shown.needs.join(u", "_s)},
                 {CommandText::tr("command"), shown.launch.command.join(u' ')},
                 {CommandText::tr("picture"), shown.picture.isEmpty() ? u"–"_s : shown.picture},
                 {CommandText::tr("document"), activity.source}}));
    return ExitCode::Done;
}

ExitCode printStatistics(const CatalogueSetting &setting)
{
    auto index = opened(setting);
    if (!index) {
        return failed(index.error());
    }
    const auto statistics = index->statistics();
    if (!statistics) {
        return failed(statistics.error());
    }
    if (setting.json) {
        printJson(jsonOf(*statistics));
        return ExitCode::Done;
    }
    print(table({{CommandText::tr("activities"), QString::number(statistics->activities)},
                 {CommandText::tr("installed"), QString::number(statistics->installed)},
                 {CommandText::tr("objectives"), QString::number(statistics->objectives)},
                 countsLine(CommandText::tr("kinds"), statistics->byKind),
                 levelsLine(statistics->byLevel),
                 {CommandText::tr("to be tagged"), QString::number(statistics->toBeTagged)},
                 {CommandText::tr("skipped"), QString::number(statistics->skipped.size())}}));
    complain(statistics->skipped);
    return ExitCode::Done;
}

ExitCode printGaps(const CatalogueSetting &setting, const FilterOptions &options)
{
    const auto gaps = answered(setting, options, &IndexQuery::gaps);
    if (!gaps) {
        return gaps.error();
    }
    if (setting.json) {
        printJson(jsonOf(*gaps));
        return ExitCode::Done;
    }
    if (gaps->empty()) {
        print(CommandText::tr("Something on this PC serves each objective."));
        return ExitCode::Done;
    }
    print(table(*gaps | std::views::transform([](const Gap &gap) -> QStringList {
        return {gap.objective, gap.label, gap.above};
    }) | std::ranges::to<std::vector>()));
    return ExitCode::Done;
}

ExitCode printFacets(const CatalogueSetting &setting, const FilterOptions &options)
{
    const auto facets = answered(setting, options, &IndexQuery::facets);
    if (!facets) {
        return facets.error();
    }
    tellMeant(facets->meant);
    if (setting.json) {
        printJson(jsonOf(*facets));
        return ExitCode::Done;
    }
    std::vector<QStringList> rows{
        {CommandText::tr("activities"), QString::number(facets->total)},
        levelsLine(facets->levels),
        countsLine(CommandText::tr("kinds"), facets->kinds),
        countsLine(CommandText::tr("needs"), facets->needs),
        countsLine(CommandText::tr("without"), facets->without),
        minutesLine(facets->minutes),
        {CommandText::tr("installed"), QString::number(facets->installed)},
        {CommandText::tr("to be tagged"), QString::number(facets->toBeTagged)}};
    for (const auto &[objective, count] : facets->objectives) {
        rows.push_back({objective, QString::number(count)});
    }
    print(table(rows));
    return ExitCode::Done;
}

} // namespace PrimTux

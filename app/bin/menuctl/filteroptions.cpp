// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/filteroptions.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ranges>

namespace PrimTux
{

namespace
{
struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

std::string help(const char *text)
{
    return FilterText::tr(text).toStdString();
}

QStringList listOf(const std::vector<std::string> &texts)
{
    return texts | std::views::transform(&QString::fromStdString) | std::ranges::to<QStringList>();
}

std::vector<std::string> levelIds()
{
    return allLevels | std::views::transform([](Level level) { return idOf(level).toStdString(); })
        | std::ranges::to<std::vector>();
}
} // namespace

void addLevelOptions(CLI::App &command, FilterOptions &options)
{
    command
        .add_option("--level",
                    options.levels,
                    help(QT_TRANSLATE_NOOP("PrimTux::Menuctl", "for one of these levels")))
        ->delimiter(',')
        ->check(CLI::IsMember(levelIds()));
    command.add_option(
        "--profile",
        options.profile,
        help(QT_TRANSLATE_NOOP("PrimTux::Menuctl", "that children of this profile see")));
}

void addFilterOptions(CLI::App &command, FilterOptions &options)
{
    addLevelOptions(command, options);
    const auto list
        = [&command](const char *name, std::vector<std::string> &values, const char *text) {
              return command.add_option(name, values, help(text))->delimiter(',');
          };
    list("--objective",
         options.objectives,
         QT_TRANSLATE_NOOP("PrimTux::Menuctl",
                           "for one of these objectives, sub-domains or domains"));
    list("--kind", options.kinds, QT_TRANSLATE_NOOP("PrimTux::Menuctl", "of one of these kinds"))
        ->check(CLI::IsMember({"program", "gcompris", "web", "document"}));
    list("--need", options.needs, QT_TRANSLATE_NOOP("PrimTux::Menuctl", "that need all of these"));
    list("--without",
         options.without,
         QT_TRANSLATE_NOOP("PrimTux::Menuctl", "that need none of these"));
    command.add_option("--search",
                       options.search,
                       help(QT_TRANSLATE_NOOP("PrimTux::Menuctl", "with words that begin so")));
    command.add_flag("--installed",
                     options.installed,
                     help(QT_TRANSLATE_NOOP("PrimTux::Menuctl", "that are on this PC")));
    command.add_flag("--to-be-tagged",
                     options.toBeTagged,
                     help(QT_TRANSLATE_NOOP("PrimTux::Menuctl", "without level or objective")));
    command
        .add_option("--limit",
                    options.limit,
                    help(QT_TRANSLATE_NOOP("PrimTux::Menuctl", "at most so many (0: all)")))
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--offset",
                    options.offset,
                    help(QT_TRANSLATE_NOOP("PrimTux::Menuctl", "without so many of the first")))
        ->check(CLI::NonNegativeNumber);
    command
        .add_option(
            "--minutes",
            options.minutes,
            help(QT_TRANSLATE_NOOP("PrimTux::Menuctl", "that take at most so many minutes")))
        ->check(CLI::PositiveNumber);
}

Result<Filter> filterOf(const FilterOptions &options, IndexQuery &index)
{
    Filter filter{.levels = {},
                  .shownTo = {},
                  .profile = {},
                  .objectives = listOf(options.objectives),
                  .kinds = {},
                  .needs = listOf(options.needs),
                  .without = listOf(options.without),
                  .minutes = options.minutes,
                  .search = QString::fromStdString(options.search),
                  .installed = options.installed,
                  .toBeTagged = options.toBeTagged,
                  .offset = options.offset,
                  .limit = options.limit};
    const QStringList levels = listOf(options.levels);
    for (const QString &id : levels) {
        if (const auto level = levelFromId(id)) {
            filter.levels.setFlag(*level);
        }
    }
    const QStringList kinds = listOf(options.kinds);
    for (const QString &id : kinds) {
        if (const auto kind = activityKindFromId(id)) {
            filter.kinds.push_back(*kind);
        }
    }
    for (const QString &objective : std::as_const(filter.objectives)) {
        if (!index.hasObjective(objective).value_or(false)) {
            return std::unexpected(
                Error{FilterText::tr("There is no objective “%1”; the id of an objective, a "
                                     "sub-domain or a domain was expected.")
                          .arg(objective)});
        }
    }
    if (options.profile.empty()) {
        return filter;
    }
    filter.profile = QString::fromStdString(options.profile);
    const auto found = index.profile(filter.profile).value_or(std::nullopt);
    if (!found) {
        return std::unexpected(
            Error{FilterText::tr("There is no profile “%1”.").arg(filter.profile)});
    }
    if (filter.levels && !found->namesActivities) {
        filter.levels &= found->levels;
        if (!filter.levels) {
            return std::unexpected(
                Error{FilterText::tr("The profile “%1” has none of the levels asked for.")
                          .arg(filter.profile)});
        }
    }
    return filter;
}

} // namespace PrimTux

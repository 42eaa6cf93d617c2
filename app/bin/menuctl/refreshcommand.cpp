// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/cataloguecommands.h"
#include "bin/menuctl/currentindex.h"
#include "bin/menuctl/jsonoutput.h"
#include "bin/menuctl/terminal.h"
#include "catalogue/refresh.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct RefreshText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

constexpr qsizetype mostNamed = 8; // of the activities that differ

QString named(const QStringList &ids)
{
    QString text = ids.first(std::min(ids.size(), mostNamed)).join(u", "_s);
    if (ids.size() > mostNamed) {
        text += u' '
            + RefreshText::tr("and %n more", nullptr, static_cast<int>(ids.size() - mostNamed));
    }
    return text.isEmpty() ? u"–"_s : text;
}

QStringList rowOf(const QString &label, const QStringList &ids)
{
    return {label, QString::number(ids.size()), named(ids)};
}

void printSummary(const Refreshed &refreshed, const QString &target)
{
    print(RefreshText::tr("%1 activities, %2 of them installed, in %3")
              .arg(refreshed.activities)
              .arg(refreshed.installed)
              .arg(target));
    if (refreshed.fresh) {
        print(RefreshText::tr("Nothing has changed since the index was made."));
        return;
    }
    const Differences &differences = refreshed.differences;
    QStringList skipped;
    for (const Finding &finding : refreshed.findings) {
        if (finding.skipped) {
            skipped << finding.problem.source + finding.problem.place;
        }
    }
    print(table({rowOf(RefreshText::tr("read again"), refreshed.read),
                 rowOf(RefreshText::tr("added"), differences.added),
                 rowOf(RefreshText::tr("changed"), differences.changed),
                 rowOf(RefreshText::tr("gone"), differences.gone),
                 rowOf(RefreshText::tr("skipped"), skipped)}));
}
} // namespace

ExitCode refreshCatalogue(const CatalogueSetting &setting, bool full)
{
    const Paths &paths = setting.paths;
    const QString target = paths.indexToWrite();
    std::optional<ProgressBar> bar(RefreshText::tr("Pictures"));
    const auto refreshed
        = refreshIndex(paths,
                       setting.software,
                       {.target = target,
                        .edition = editionFor(setting.software),
                        .full = full,
                        .progress = [&bar](qint64 done, qint64 total) { bar->show(done, total); }});
    bar.reset();
    if (!refreshed) {
        complain(refreshed.error().message);
        return ExitCode::SystemFailed;
    }
    const auto problems = refreshed->findings | std::views::transform(&Finding::problem)
        | std::ranges::to<std::vector>();
    complain(problems);
    if (setting.json) {
        printJson(jsonOf(*refreshed, target));
    } else {
        printSummary(*refreshed, target);
    }
    if (!refreshed->fresh) {
        tellOfIndex(paths, target);
    }
    if (target != paths.systemIndex() && QFileInfo::exists(paths.systemIndex())) {
        complain(
            RefreshText::tr("The menu shows the index of this PC, %1, which only an administrator "
                            "can make again; yours is not used.")
                .arg(paths.systemIndex()));
    }
    return ExitCode::Done;
}

} // namespace PrimTux

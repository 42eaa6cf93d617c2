// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

double inMilliseconds(std::chrono::microseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double worst(const std::vector<Medians> &all, double Medians::*figure)
{
    return all.empty() ? 0 : std::ranges::max(all | std::views::transform(figure));
}

/** How the most activities compare with the real catalogue, for each profile: with fewer a page may
 * hold less. */
std::vector<Medians> growth(const std::vector<Series> &all)
{
    std::map<QString, std::map<int, Medians>> byProfile;
    for (const Series &series : all | std::views::filter(std::not_fn(&Series::manyDecisions))) {
        byProfile[series.name][series.activities] = mediansOf(series.starts);
    }
    std::vector<Medians> found;
    for (const auto &[name, bySize] : byProfile) {
        if (bySize.size() > 1) {
            found.push_back(ratios(bySize.rbegin()->second, bySize.begin()->second));
        }
    }
    return found;
}

/** How a full classroom compares with an empty one, for each profile that was measured with both.
 */
std::vector<Medians> burden(const std::vector<Series> &all)
{
    std::vector<Medians> found;
    for (const Series &full : all | std::views::filter(&Series::manyDecisions)) {
        const auto usual = std::ranges::find_if(all, [&full](const Series &series) {
            return !series.manyDecisions && series.name == full.name
                && series.activities == full.activities;
        });
        if (usual != all.end()) {
            found.push_back(ratios(mediansOf(full.starts), mediansOf(usual->starts)));
        }
    }
    return found;
}

void addGrowth(const QString &what, const std::vector<Medians> &grown, std::vector<Budget> &found)
{
    if (!grown.empty()) {
        found.push_back({.what = u"first screen, "_s + what,
                         .limit = 1.1,
                         .value = worst(grown, &Medians::milliseconds)});
        found.push_back({.what = u"CPU time, "_s + what,
                         .limit = 1.1,
                         .value = worst(grown, &Medians::processorMilliseconds)});
        found.push_back({.what = u"memory, "_s + what,
                         .limit = 1.1,
                         .value = worst(grown, &Medians::megabytes)});
    }
}

QJsonObject inJson(const Medians &medians)
{
    return {{u"milliseconds"_s, medians.milliseconds},
            {u"processorMilliseconds"_s, medians.processorMilliseconds},
            {u"megabytes"_s, medians.megabytes}};
}

QString sizeInWords(const Series &series)
{
    const QString size = series.activities > 0 ? QString::number(series.activities) : u"real"_s;
    return series.manyDecisions ? size + " full"_L1 : size;
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Medians mediansOf(const std::vector<Start> &starts)
{
    const auto medianOf = [&starts](const std::function<double(const Start &)> &figure) {
        return median(starts | std::views::transform(figure) | std::ranges::to<std::vector>());
    };
    return {.milliseconds = medianOf([](const Start &one) { return inMilliseconds(one.time); }),
            .processorMilliseconds
            = medianOf([](const Start &one) { return inMilliseconds(one.processor); }),
            .megabytes = medianOf([](const Start &one) { return one.kilobytes / 1024.0; })};
}

Medians ratios(const Medians &medians, const Medians &floor)
{
    return {.milliseconds = medians.milliseconds / floor.milliseconds,
            .processorMilliseconds = medians.processorMilliseconds / floor.processorMilliseconds,
            .megabytes = medians.megabytes / floor.megabytes};
}

std::vector<Budget> budgets(const std::vector<Series> &all)
{
    const Medians floor = mediansOf(all.front().starts);
    std::vector<Medians> real;
    for (const Series &series : all | std::views::drop(1)) {
        if (series.activities == 0 && !series.manyDecisions) {
            real.push_back(ratios(mediansOf(series.starts), floor));
        }
    }
    std::vector<Budget> found{
        {.what = u"exec to complete first screen"_s,
         .limit = 1.8,
         .value = worst(real, &Medians::milliseconds)},
        {.what = u"CPU time until then"_s,
         .limit = 2.4,
         .value = worst(real, &Medians::processorMilliseconds)},
        {.what = u"memory (PSS) with the home shown"_s,
         .limit = 1.4,
         .value = worst(real, &Medians::megabytes)},
    };
    addGrowth(u"most activities to real"_s, growth(all), found);
    addGrowth(u"full classroom to empty"_s, burden(all), found);
    return found;
}

QString table(const std::vector<Series> &all)
{
    const Medians floor = mediansOf(all.front().starts);
    QString text = u"%1 %2 %3 %4 %5\n"_s.arg(u"program"_s, -14)
                       .arg(u"activities"_s, 10)
                       .arg(u"first screen"_s, 18)
                       .arg(u"CPU time"_s, 18)
                       .arg(u"PSS"_s, 18);
    for (const Series &series : all) {
        const Medians medians = mediansOf(series.starts);
        const Medians times = ratios(medians, floor);
        const auto cell = [](double value, const QString &unit, double ratio) {
            return u"%1 %2 %3×"_s.arg(value, 0, 'f', 0).arg(unit).arg(ratio, 5, 'f', 2);
        };
        text += u"%1 %2 %3 %4 %5\n"_s.arg(series.name, -14)
                    .arg(sizeInWords(series), 10)
                    .arg(cell(medians.milliseconds, u"ms"_s, times.milliseconds), 18)
                    .arg(cell(medians.processorMilliseconds, u"ms"_s, times.processorMilliseconds),
                         18)
                    .arg(cell(medians.megabytes, u"MB"_s, times.megabytes), 18);
    }
    text += u'\n';
    for (const Budget &budget : budgets(all)) {
        text += u"%1 %2× of %3× %4\n"_s.arg(budget.what, -42)
                    .arg(budget.value, 5, 'f', 2)
                    .arg(budget.limit, 0, 'f', 1)
                    .arg(budget.holds() ? u"holds"_s : u"DOES NOT HOLD"_s);
    }
    return text;
}

QJsonObject toJson(const std::vector<Series> &all)
{
    const Medians floor = mediansOf(all.front().starts);
    QJsonArray measured;
    for (const Series &series : all) {
        const Medians medians = mediansOf(series.starts);
        measured << QJsonObject{{u"name"_s, series.name},
                                {u"activities"_s, sizeInWords(series)},
                                {u"rounds"_s, static_cast<int>(series.starts.size())},
                                {u"medians"_s, inJson(medians)},
                                {u"ratios"_s, inJson(ratios(medians, floor))}};
    }
    QJsonArray kept;
    for (const Budget &budget : budgets(all)) {
        kept << QJsonObject{{u"what"_s, budget.what},
                            {u"limit"_s, budget.limit},
                            {u"value"_s, budget.value},
                            {u"holds"_s, budget.holds()}};
    }
    return {{u"measured"_s, measured}, {u"budgets"_s, kept}};
}

} // namespace PrimTux

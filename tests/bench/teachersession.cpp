// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/teachersession.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

#include <time.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int tilesOfAPage = 24;
constexpr int choicesOfATeacher = 4;

const std::array searches{u"addition"_s,
                          u"table de 7"_s,
                          u"sons"_s,
                          u"lire l'heure"_s,
                          u"géométrie"_s,
                          u"mesurer des longueurs"_s,
                          u"compter jusqu'à 10"_s,
                          u"syllabes"_s,
                          u"carte de france"_s,
                          u"dessiner"_s,
                          u"calcul mental"_s,
                          u"souris"_s,
                          u"adition"_s,
                          u"des lettres"_s,
                          u"a b c"_s,
                          u"les animaux de la ferme"_s};

double processorMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double(time.tv_sec) * 1e3) + (double(time.tv_nsec) / 1e6);
}
} // namespace

double percentile(const Answers &answers, double percent, double Answer::*figure)
{
    auto values = answers | std::views::transform(figure) | std::ranges::to<std::vector>();
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    const double place = std::ceil(percent / 100 * double(values.size()));
    return values[std::clamp<std::size_t>(std::size_t(place), 1, values.size()) - 1];
}

TeacherSessions::TeacherSessions(IndexQuery &index)
    : m_index(index)
{
}

std::size_t TeacherSessions::below(std::size_t limit)
{
    return m_random() % limit; // the same on every machine
}

Result<Answer> TeacherSessions::answer(const Filter &filter)
{
    Filter page = filter;
    page.limit = tilesOfAPage;
    QElapsedTimer timer;
    timer.start();
    const double before = processorMilliseconds();
    const auto found = m_index.find(page);
    const auto facets = m_index.facets(page);
    const Answer taken{.time = double(timer.nsecsElapsed()) / 1e6,
                       .processor = processorMilliseconds() - before};
    if (!found || !facets) {
        return std::unexpected(found ? facets.error() : found.error());
    }
    if (m_objectives.isEmpty()) {
        for (const auto &[id, count] : facets->objectives) {
            m_objectives << id;
        }
    }
    return taken;
}

void TeacherSessions::chooseOneMore()
{
    switch (below(8)) {
    case 0:
        m_filter.levels = allLevels[below(allLevels.size())];
        break;
    case 1:
    case 2:
        m_filter.objectives = {m_objectives[qsizetype(below(std::size_t(m_objectives.size())))]};
        break;
    case 3:
        m_filter.kinds = {allKinds[below(allKinds.size())]};
        break;
    case 4:
        m_filter.without << allNeeds[below(allNeeds.size())];
        break;
    case 5:
        m_filter.minutes = minuteSteps[below(minuteSteps.size())];
        break;
    case 6:
        m_filter.installed = !m_filter.installed;
        break;
    default:
        m_filter.shownTo = allLevels[below(allLevels.size())];
    }
}

Result<void> TeacherSessions::choose(Answers &answers)
{
    m_filter = {};
    for (int choice = 0; choice < choicesOfATeacher; ++choice) {
        chooseOneMore();
        const auto time = answer(m_filter);
        if (!time) {
            return std::unexpected(time.error());
        }
        answers.push_back(*time);
    }
    return {};
}

Result<void> TeacherSessions::type(Answers &answers)
{
    Filter filter = below(2) == 0 ? m_filter : Filter{};
    const QString &search = searches[below(searches.size())];
    for (qsizetype length = 1; length <= search.size(); ++length) {
        filter.search = search.first(length);
        const auto time = answer(filter);
        if (!time) {
            return std::unexpected(time.error());
        }
        answers.push_back(*time);
    }
    return {};
}

} // namespace PrimTux

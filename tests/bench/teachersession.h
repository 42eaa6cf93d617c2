// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"

#include <random>
#include <vector>

namespace PrimTux
{

/** How long something took, in ms. */
struct Answer {
    double time = 0;
    double processor = 0; // of it, by this thread: what other programs do not disturb
};
using Answers = std::vector<Answer>;

/** The value of @p figure that @p percent of @p answers do not exceed; 0 without any. */
[[nodiscard]] double
percentile(const Answers &answers, double percent, double Answer::*figure = &Answer::time);

/** Teachers who choose and type at random, the same ones in each run. */
class TeacherSessions
{
public:
    /** @p index must outlive this. */
    explicit TeacherSessions(IndexQuery &index);

    /** Filter, facets and the first page. */
    Result<Answer> answer(const Filter &filter);
    /** Some choices one after the other, each answered. */
    Result<void> choose(Answers &answers);
    /** A search typed key by key, with the last choices or without, each key answered. */
    Result<void> type(Answers &answers);

private:
    std::size_t below(std::size_t limit);
    void chooseOneMore();

    IndexQuery &m_index;
    std::mt19937 m_random{20'260'901};
    Filter m_filter;
    QStringList m_objectives;
};

} // namespace PrimTux

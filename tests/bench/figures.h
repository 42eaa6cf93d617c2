// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/onestart.h"

#include <QJsonObject>

#include <vector>

namespace PrimTux
{

/** The middle ones of many starts. */
struct Medians {
    double milliseconds = 0;
    double processorMilliseconds = 0;
    double megabytes = 0;

    friend bool operator==(const Medians &, const Medians &) = default;
};

/** All starts of one program. */
struct Series {
    QString name; // "empty window", "mini"…
    int activities = 0; // in the index; 0: the real catalogue, or none
    bool manyDecisions = false; // the classroom is full: see makeclassroom.cpp
    std::vector<Start> starts;
};

[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] Medians mediansOf(const std::vector<Start> &starts);
/** Each of @p medians as a multiple of that of @p floor. */
[[nodiscard]] Medians ratios(const Medians &medians, const Medians &floor);

/** One line of the table of budgets. */
struct Budget {
    QString what;
    double limit = 0;
    double value = 0; // the worst of the measured

    [[nodiscard]] bool holds() const { return value <= limit; }
};

/**
 * The budgets of the architecture. The first of @p all is the floor; the series with the real
 * catalogue are measured against it, and the same with the most activities against them.
 */
[[nodiscard]] std::vector<Budget> budgets(const std::vector<Series> &all);

/** For people. */
[[nodiscard]] QString table(const std::vector<Series> &all);
/** For programs. */
[[nodiscard]] QJsonObject toJson(const std::vector<Series> &all);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"
#include "catalogue/merge.h"
#include "catalogue/refresh.h"

#include <QJsonArray>
#include <QJsonObject>

namespace PrimTux
{

/** What --json prints; names of keys are a contract with scripts. */
[[nodiscard]] QJsonObject jsonOf(const Problem &problem);
[[nodiscard]] QJsonArray jsonOf(const std::vector<Problem> &problems);
[[nodiscard]] QJsonObject jsonOf(const ListedActivity &activity);
[[nodiscard]] QJsonArray jsonOf(const std::vector<ListedActivity> &activities);
[[nodiscard]] QJsonObject jsonOf(const ShownActivity &shown);
[[nodiscard]] QJsonObject jsonOf(const Facets &facets);
[[nodiscard]] QJsonObject jsonOf(const Statistics &statistics);

[[nodiscard]] QJsonObject jsonOf(const Gap &gap);
[[nodiscard]] QJsonArray jsonOf(const std::vector<Gap> &gaps);
/** The fields of an activity: their values, and what was said of each, the last word first. */
[[nodiscard]] QJsonObject jsonOf(const Entry &entry);
[[nodiscard]] QJsonObject jsonOf(const Refreshed &refreshed, const QString &index);

void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);

} // namespace PrimTux

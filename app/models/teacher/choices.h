// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/facets.h"
#include "catalogue/index/query.h"

#include <functional>
#include <vector>

namespace PrimTux
{

/** Something a teacher can choose, or take away again; or, in a list of facts, one of them. */
struct ChoiceItem {
    QString
        id; // "level:CP", "objective:fr.c1…", "kind:web", "without:sound", "minutes:10", "search"
    QString label;
    QString detail; // where it stands: "Mathematics › Numbers"
    QString pictogram; // may be empty
    int count = -1; // of activities; below zero: not counted
    bool on = false;

    friend bool operator==(const ChoiceItem &, const ChoiceItem &) = default;
};

/** The label of an objective. */
using LabelOf = std::function<QString(const QString &objectiveId)>;

/** @p filter with the choice @p id made, or undone if it is made already. */
[[nodiscard]] Filter toggled(Filter filter, const QString &id);

[[nodiscard]] std::vector<ChoiceItem> levelChoices(const Filter &filter, const Facets &facets);
/** What is installed, what is to be tagged. */
[[nodiscard]] std::vector<ChoiceItem> stateChoices(const Filter &filter, const Facets &facets);
/** The needs that something found has, each excluded. */
[[nodiscard]] std::vector<ChoiceItem> needChoices(const Filter &filter, const Facets &facets);
[[nodiscard]] std::vector<ChoiceItem> kindChoices(const Filter &filter, const Facets &facets);
[[nodiscard]] std::vector<ChoiceItem> minuteChoices(const Filter &filter, const Facets &facets);

/** The orders of rows, by name, with the one that is chosen. */
[[nodiscard]] std::vector<ChoiceItem> orderChoices(RowOrder order);
/** The order of this ChoiceItem::id. */
[[nodiscard]] RowOrder orderFromId(const QString &id);

/** All that is chosen, each with the id that takes it away. */
[[nodiscard]] std::vector<ChoiceItem> madeChoices(const Filter &filter, const LabelOf &labelOf);

/** A filter that asks less than another one. */
struct Relaxed {
    ChoiceItem choice; // what is left out, in words; its count is yet to be asked
    Filter filter;
};

/**
 * @p filter without each of the things that it asks; what is asked one or the other of, as levels,
 * is left out together. If there are several, also without all of them but the search.
 */
[[nodiscard]] std::vector<Relaxed> relaxations(const Filter &filter, const LabelOf &labelOf);

/** The pictogram of one of allNeeds. */
[[nodiscard]] QString pictogramOfNeed(const QString &need);

} // namespace PrimTux

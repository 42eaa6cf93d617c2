// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "core/lesson.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace PrimTux
{

/** The lesson that children have now, as far as this PC can show it. */
struct ChosenLesson {
    Lesson lesson;
    std::vector<Tile> tiles; // of its activities that are on this PC; at least one
    QSet<QString> done; // ids of activities
    bool onlyThese = false; // nothing but lessons is to be seen

    friend bool operator==(const ChosenLesson &, const ChosenLesson &) = default;
};

using TileOf = std::function<std::optional<Tile>(const QString &activityId)>;
using DoneOf = std::function<QSet<QString>(const QString &lessonId)>;

/**
 * The first of @p lessons that is not done yet; where all are done, the last one. Left out is what
 * does not run on @p day, or has nothing on this PC. One lesson that hides all else does so also
 * while another one is shown.
 */
[[nodiscard]] std::optional<ChosenLesson> chooseLesson(const std::vector<Lesson> &lessons,
                                                       QDate day,
                                                       const TileOf &tileOf,
                                                       const DoneOf &doneOf);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lessonchoice.h"

#include <algorithm>
#include <utility>

namespace PrimTux
{

namespace
{

// An activity that is named twice is one station.
std::vector<Tile> tilesOf(const Lesson &lesson, const TileOf &tileOf)
{
    QStringList ids = lesson.activities;
    ids.removeDuplicates();
    std::vector<Tile> tiles;
    for (const QString &id : std::as_const(ids)) {
        if (auto tile = tileOf(id)) {
            tiles.push_back(*std::move(tile));
        }
    }
    return tiles;
}

bool isDone(const ChosenLesson &chosen)
{
    return std::ranges::all_of(
        chosen.tiles, [&chosen](const Tile &tile) { return chosen.done.contains(tile.id); });
}

bool isPast(const Lesson &lesson, QDate day)
{
    return lesson.until.isValid() && lesson.until < day;
}

} // namespace

std::optional<ChosenLesson> chooseLesson(const std::vector<Lesson> &lessons,
                                         QDate day,
                                         const TileOf &tileOf,
                                         const DoneOf &doneOf)
{
    std::optional<ChosenLesson> chosen;
    bool onlyThese = false;
    for (const Lesson &lesson : lessons) {
        if (!runsOn(lesson, day)) {
            continue;
        }
        ChosenLesson candidate{
            .lesson = lesson, .tiles = tilesOf(lesson, tileOf), .done = doneOf(lesson.id)};
        const bool done = isDone(candidate);
        if (candidate.tiles.empty() || (done && isPast(lesson, day))) {
            continue;
        }
        onlyThese = onlyThese || lesson.mode == LessonMode::OnlyThese;
        if (!chosen || isDone(*chosen)) {
            chosen = std::move(candidate);
        }
    }
    if (chosen) {
        chosen->onlyThese = onlyThese;
    }
    return chosen;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"

#include <QJsonObject>

namespace PrimTux
{

/** Shows at once what a teacher said of an activity: the index says it a moment later. */
void sayOwn(ActivityRow &row, const QJsonObject &words, const QStringList &languages);
void sayOwn(ShownActivity &shown, const QJsonObject &words, const QStringList &languages);

/** The address of the picture in @p words, for an Image; empty: there is none. */
[[nodiscard]] QString pictureOfWords(const QJsonObject &words);

/** The language, one of @p languages, in which @p names are shown, and in which a new name is kept.
 */
[[nodiscard]] QString languageOf(const TextMap &names, const QStringList &languages);

/** What a program that nobody tagged is probably for. */
struct Suggestion {
    Levels levels;
    QStringList objectives;
    QString text; // "Mathematics · CP · CE1"; empty: there is none

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/** From the place of @p row on children's screens, at the @p levels that are asked for; without
 * those for readers. @p nodes: of one framework. */
[[nodiscard]] Suggestion
suggestionFor(const ActivityRow &row, Levels levels, const std::vector<ObjectiveNode> &nodes);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace PrimTux
{

/** Words of @p text as they are written, those joined by hyphens or apostrophes together: "porte",
 * "monnaie". */
[[nodiscard]] std::vector<QStringList> compoundsIn(QStringView text);

/** The words of @p text as they are written. */
[[nodiscard]] QStringList wordsIn(QStringView text);

/**
 * What a search finds @p text by, folded: each word, its singular beside a plural, and compounds in
 * one word too.
 */
[[nodiscard]] QStringList searchWordsIn(QStringView text);

/** Whether a folded word says nothing by itself, in French or English: "de", "les", "the". */
[[nodiscard]] bool isSmallWord(QStringView word);
/** Whether a small word begins with @p word. */
[[nodiscard]] bool beginsSmallWord(QStringView word);

/** Whether @p word has only digits. */
[[nodiscard]] bool isNumber(const QString &word);

/** A folded word without its plural ending, French or English; another word as it is. */
[[nodiscard]] QString singularOf(const QString &word);

/** The beginning that the forms of a folded French infinitive in -er share: "compt" of "compter";
 * empty for others. */
[[nodiscard]] QString stemOf(const QString &word);
/** As stemOf() for nouns made of verbs, also while they are typed. */
[[nodiscard]] QString stemOfNoun(const QString &word);

/** Whether one letter put in, left out, changed, or two neighbours swapped makes @p a of @p b. */
[[nodiscard]] bool isOneEditApart(QStringView a, QStringView b);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/columns.h"
#include "catalogue/index/filtertest.h"
#include "catalogue/index/spelling.h"

#include <QSqlDatabase>

#include <map>
#include <memory>
#include <optional>

namespace PrimTux
{

/** What a search gave. */
struct SearchResult {
    std::shared_ptr<const Scores> scores; // null: it has no word, and asks nothing
    QString meant; // the search with its wrong words mended, which these are the scores of
};

/**
 * The words of a search that must be found, folded: small ones (“de”, “les”, “the”) only if there
 * are no others.
 */
[[nodiscard]] QStringList askedWords(const QString &search);

/** An expression of FTS5 for words of @p column that begin with @p word, its singular or its stem,
 * or that are @p whole. */
[[nodiscard]] QString matchOf(const QString &word, const QString &column, bool whole);

/**
 * Finds activities by the beginnings of words, in any order. A word counts most in a name, then in
 * a keyword, then in the labels and other names of objectives (more for the main one, and for
 * itself than for what is above it), then in a summary; a whole word more than a beginning. If one
 * of the words is nowhere, its stem is looked for, then a word one edit away.
 */
class Search
{
public:
    /** Both must outlive this. */
    Search(const QSqlDatabase &database, const Columns &columns);

    [[nodiscard]] Result<SearchResult> find(const QString &search);

private:
    using Points = std::vector<quint8>; // of each row by one word

    Result<std::shared_ptr<const Points>> pointsOf(const QString &word);
    Result<void> addWord(const QString &word, bool whole, Points &points) const;
    Result<void> addTexts(const QString &word, bool whole, Points &points) const;
    Result<void> addObjectives(const QString &word, bool whole, Points &points) const;
    Result<std::shared_ptr<const Scores>> scoresOf(const QStringList &words);
    Result<QString> mended(const QString &search);
    Result<void> readWords();

    const QSqlDatabase &m_database;
    const Columns &m_columns;
    std::map<QString, std::shared_ptr<const Points>> m_points; // of the last words
    std::vector<KnownWord> m_words; // read when one is not found
    bool m_wordsAreRead = false;
    QString m_lastSearch;
    SearchResult m_last;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace PrimTux
{

/** A word that a search can find. */
struct KnownWord {
    QString folded;
    QString written; // with its accents
    int count = 0; // in how many activities and objectives

    friend bool operator==(const KnownWord &, const KnownWord &) = default;
};

/**
 * The word of @p known that one edit makes of the folded @p word, for words of four letters or
 * more; if @p unfinished, a word whose beginning it is also does. Whole words come first, then
 * those with the same first letter, then the more frequent. Null: there is none.
 */
[[nodiscard]] const KnownWord *
nearest(const QString &word, const std::vector<KnownWord> &known, bool unfinished);

} // namespace PrimTux

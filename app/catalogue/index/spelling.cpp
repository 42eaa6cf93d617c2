// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/spelling.h"

#include "core/words.h"

#include <algorithm>
#include <tuple>

namespace PrimTux
{

namespace
{
constexpr qsizetype shortestMended = 4;

bool mayBegin(QStringView typed, QStringView word)
{
    for (qsizetype length = typed.size() - 1; length <= typed.size() + 1; ++length) {
        if (length < word.size() && isOneEditApart(typed, word.first(length))) {
            return true;
        }
    }
    return false;
}
} // namespace

const KnownWord *nearest(const QString &word, const std::vector<KnownWord> &known, bool unfinished)
{
    if (word.size() < shortestMended) {
        return nullptr;
    }
    const auto rank = [&word](const KnownWord &each, bool whole) {
        return std::tuple(!whole, each.folded.front() != word.front(), -each.count);
    };
    const KnownWord *best = nullptr;
    std::tuple<bool, bool, int> bestRank;
    for (const KnownWord &each : known) {
        const bool whole = isOneEditApart(word, each.folded);
        if (!whole && !(unfinished && mayBegin(word, each.folded))) {
            continue;
        }
        if (const auto its = rank(each, whole); best == nullptr || its < bestRank) {
            best = &each;
            bestRank = its;
        }
    }
    return best;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/search.h"

#include "catalogue/index/statements.h"
#include "core/text.h"
#include "core/words.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr std::size_t mostRemembered = 16; // words
constexpr qsizetype mostWords = 16; // of one search; further ones are not looked at

/** What a word adds to the points of an activity where it is found. What is above outweighs all
 * below together. */
struct Worth {
    const char *column;
    bool whole;
    quint8 points;
};
constexpr std::array worths{Worth{.column = "name", .whole = false, .points = 64},
                            Worth{.column = "name", .whole = true, .points = 32},
                            Worth{.column = "keywords", .whole = false, .points = 24},
                            Worth{.column = "keywords", .whole = true, .points = 8},
                            Worth{.column = "summary", .whole = false, .points = 6}};

// What a word of a short name adds: it says more of it. See Columns::nameWords.
constexpr std::array<quint8, 4> shortNames{0, 9, 6, 3};

// Of objectives: at most 16.
constexpr int wholeWordOfLabel = 16;
constexpr int beginningInLabel = 13;
constexpr int lessAbove = 3; // for each step up
constexpr int lessForOthers = 4; // than the main one

template<typename Value>
bool anyOf(const std::vector<Value> &values)
{
    return std::ranges::any_of(values, [](Value value) { return value != 0; });
}

/** Adds @p points to the rows of numbers, separated by commas. */
void addTo(std::vector<quint8> &all, const QByteArray &numbers, quint8 points)
{
    const char *at = numbers.begin();
    while (at < numbers.end()) {
        std::size_t number = 0;
        at = std::from_chars(at, numbers.end(), number).ptr + 1;
        if (number > 0 && number <= all.size()) {
            all[number - 1] = static_cast<quint8>(all[number - 1] + points);
        }
    }
}

/** Adds to the rows whose names have the word. */
void addForShortNames(std::vector<quint8> &points, const Columns &columns)
{
    for (auto &&[point, words] : std::views::zip(points, columns.nameWords)) {
        if (point > 0 && words < shortNames.size()) {
            point = static_cast<quint8>(point + shortNames[words]);
        }
    }
}
} // namespace

QStringList askedWords(const QString &search)
{
    const QStringList all = folded(search).split(u' ', Qt::SkipEmptyParts);
    QStringList words = all
        | std::views::filter([](const QString &word) { return !isSmallWord(word); })
        | std::ranges::to<QStringList>();
    if (words.isEmpty()) {
        words = all;
    }
    words.removeDuplicates();
    return words.first(std::min(words.size(), mostWords));
}

QString matchOf(const QString &word, const QString &column, bool whole)
{
    QStringList phrases;
    for (const QString &form : {word, singularOf(word), whole ? QString() : stemOf(word)}) {
        if (!form.isEmpty()) {
            phrases << u'"' + form + (whole ? u"\""_s : u"\"*"_s);
        }
    }
    phrases.removeDuplicates();
    return u"%1 : (%2)"_s.arg(column, phrases.join(" OR "_L1));
}

Search::Search(const QSqlDatabase &database, const Columns &columns)
    : m_database(database)
    , m_columns(columns)
{
}

Result<SearchResult> Search::find(const QString &search)
{
    if (m_last.scores && search == m_lastSearch) {
        return m_last;
    }
    QStringList words = askedWords(search);
    if (words.isEmpty()) {
        return SearchResult{};
    }
    SearchResult result;
    auto scores = scoresOf(words);
    const auto nothing = [&scores] { return scores && !anyOf(**scores); };
    // “compter jusq…”: a small word that is being typed.
    if (nothing() && words.size() > 1 && beginsSmallWord(words.back())) {
        words.removeLast();
        scores = scoresOf(words);
    }
    if (nothing()) {
        auto meant = mended(search);
        if (!meant) {
            return std::unexpected(meant.error());
        }
        if (!meant->isEmpty()) {
            result.meant = *meant;
            scores = scoresOf(askedWords(*meant));
        }
    }
    if (!scores) {
        return std::unexpected(scores.error());
    }
    result.scores = *scores;
    m_lastSearch = search;
    m_last = result;
    return result;
}

Result<std::shared_ptr<const Scores>> Search::scoresOf(const QStringList &words)
{
    // Numbers only order what has the words: counting to 10 is also trained by what counts to 20.
    QStringList ordered = words;
    const auto numbers = std::ranges::stable_partition(ordered, std::not_fn(isNumber));
    const auto required = numbers.begin() == ordered.begin() ? ordered.end() : numbers.begin();
    auto scores = std::make_shared<Scores>(m_columns.size());
    for (auto word = ordered.begin(); word != ordered.end(); ++word) {
        const auto points = pointsOf(*word);
        if (!points) {
            return std::unexpected(points.error());
        }
        const bool first = word == ordered.begin();
        for (auto &&[score, point] : std::views::zip(*scores, **points)) {
            const bool found = (first || score > 0) && (point > 0 || word >= required);
            score = static_cast<quint16>(found ? score + point : 0);
        }
    }
    return scores;
}

Result<std::shared_ptr<const Search::Points>> Search::pointsOf(const QString &word)
{
    if (const auto known = m_points.find(word); known != m_points.end()) {
        return known->second;
    }
    auto points = std::make_shared<Points>(m_columns.size());
    // A number is the beginning of another only if it is nowhere itself: 10 is not 100.
    const bool number = isNumber(word);
    return addWord(word, number, *points)
        .and_then([&]() -> Result<void> {
            const QString other = number ? word : stemOfNoun(word);
            return other.isEmpty() || anyOf(*points) ? Result<void>()
                                                     : addWord(other, false, *points);
        })
        .transform([&] {
            if (m_points.size() == mostRemembered) {
                m_points.clear();
            }
            return std::shared_ptr<const Points>(m_points.emplace(word, points).first->second);
        });
}

Result<void> Search::addWord(const QString &word, bool whole, Points &points) const
{
    return addTexts(word, whole, points).and_then([&] {
        return addObjectives(word, whole, points);
    });
}

Result<void> Search::addTexts(const QString &word, bool whole, Points &points) const
{
    for (const Worth &worth : worths) {
        const QString match = matchOf(word, QLatin1StringView(worth.column), whole || worth.whole);
        auto found = asked(m_database, activitiesByWordSql(), {{u":match"_s, match}});
        if (!found) {
            return std::unexpected(found.error());
        }
        if (found->next()) {
            addTo(points, found->value(0).toByteArray(), worth.points);
        }
        if (&worth == &worths.front()) {
            addForShortNames(points, m_columns);
        }
    }
    return {};
}

Result<void> Search::addObjectives(const QString &word, bool whole, Points &points) const
{
    std::vector<int> worthOf(m_columns.nodes.size()); // of a tag
    bool any = false;
    for (const bool wholeWord : {false, true}) {
        const QString match = matchOf(word, u"label"_s, whole || wholeWord);
        auto found = asked(m_database, objectivesByWordSql(), {{u":match"_s, match}});
        if (!found) {
            return std::unexpected(found.error());
        }
        while (found->next()) {
            const auto node = static_cast<std::size_t>(found->value(0).toULongLong() - 1);
            if (node < worthOf.size()) {
                worthOf[node] = wholeWord ? wholeWordOfLabel : beginningInLabel;
                any = true;
            }
        }
    }
    if (!any) {
        return {};
    }
    for (std::size_t node = 0; node < worthOf.size(); ++node) {
        if (const int parent = m_columns.nodes[node].parent; parent >= 0) {
            worthOf[node]
                = std::max(worthOf[node], worthOf[static_cast<std::size_t>(parent)] - lessAbove);
        }
    }
    for (std::size_t row = 0; row < points.size(); ++row) {
        int best = 0;
        int less = 0;
        for (const quint32 tag : m_columns.tagsOf(row)) {
            const int worth = worthOf[tag];
            best = std::max(best, worth > 0 ? std::max(worth - less, 1) : 0);
            less = lessForOthers;
        }
        points[row] = static_cast<quint8>(points[row] + best);
    }
    return {};
}

Result<QString> Search::mended(const QString &search)
{
    if (const auto read = readWords(); !read) {
        return std::unexpected(read.error());
    }
    const QStringList asked = askedWords(search);
    QStringList written = wordsIn(search);
    bool changed = false;
    for (QString &word : written) {
        const QString plain = folded(word);
        if (!asked.contains(plain)) {
            continue;
        }
        const auto points = pointsOf(plain);
        if (!points) {
            return std::unexpected(points.error());
        }
        if (anyOf(**points)) {
            continue;
        }
        const KnownWord *meant = nearest(plain, m_words, &word == &written.back());
        if (meant == nullptr) {
            return QString(); // the search would find nothing anyway
        }
        word = meant->written;
        changed = true;
    }
    return changed ? written.join(u' ') : QString();
}

Result<void> Search::readWords()
{
    if (m_wordsAreRead) {
        return {};
    }
    return asked(m_database, wordsSql()).transform([this](QSqlQuery query) {
        m_wordsAreRead = true;
        while (query.next()) {
            m_words.push_back({.folded = query.value(0).toString(),
                               .written = query.value(1).toString(),
                               .count = query.value(2).toInt()});
        }
    });
}

} // namespace PrimTux

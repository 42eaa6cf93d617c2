// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words.h"

#include "core/text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// Sorted. Not "son", "sur", "sous", "sans": those are taught.
constexpr std::array smallWords{
    "a"_L1,    "ai"_L1,  "an"_L1,  "and"_L1, "as"_L1,   "at"_L1,    "au"_L1,    "aux"_L1,
    "avec"_L1, "by"_L1,  "c"_L1,   "ce"_L1,  "ces"_L1,  "cet"_L1,   "cette"_L1, "d"_L1,
    "dans"_L1, "de"_L1,  "des"_L1, "du"_L1,  "en"_L1,   "est"_L1,   "et"_L1,    "for"_L1,
    "from"_L1, "il"_L1,  "in"_L1,  "is"_L1,  "it"_L1,   "j"_L1,     "je"_L1,    "jusqu"_L1,
    "l"_L1,    "la"_L1,  "le"_L1,  "les"_L1, "leur"_L1, "leurs"_L1, "m"_L1,     "mes"_L1,
    "n"_L1,    "ne"_L1,  "of"_L1,  "on"_L1,  "or"_L1,   "ou"_L1,    "par"_L1,   "pour"_L1,
    "qu"_L1,   "que"_L1, "qui"_L1, "s"_L1,   "sa"_L1,   "se"_L1,    "ses"_L1,   "t"_L1,
    "the"_L1,  "to"_L1,  "un"_L1,  "une"_L1, "with"_L1, "y"_L1,     "your"_L1};
static_assert(std::ranges::is_sorted(smallWords, [](QLatin1StringView a, QLatin1StringView b) {
    return std::string_view(a.data(), static_cast<std::size_t>(a.size()))
        < std::string_view(b.data(), static_cast<std::size_t>(b.size()));
}));

// Their last letter is no plural's.
constexpr std::array singulars{"corps"_L1,
                               "cours"_L1,
                               "discours"_L1,
                               "ours"_L1,
                               "pays"_L1,
                               "sens"_L1,
                               "temps"_L1,
                               "toujours"_L1};

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isUnchanging(QStringView word)
{
    return std::ranges::any_of(singulars, [word](QLatin1StringView each) { return each == word; });
}

/** Whether there is a no-break space inside a number: "10 000". */
bool groupsDigits(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    return (c == u'\u00A0' || c == u'\u202F') && position > 0 && text[position - 1].isDigit()
        && position + 1 < text.size() && text[position + 1].isDigit();
}

bool joins(QChar c)
{
    return c == u'-' || c == u'\'' || c == u'’' || c == u'\u2010' || c == u'\u2011';
}
} // namespace

std::vector<QStringList> compoundsIn(QStringView text)
{
    std::vector<QStringList> compounds;
    QStringList compound;
    QString word;
    bool joined = false;
    const auto end = [&] {
        if (!word.isEmpty()) {
            compound << std::exchange(word, {});
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (groupsDigits(text, i)) {
            continue;
        }
        if (isOfWord(c)) {
            if (word.isEmpty() && !joined && !compound.isEmpty()) {
                compounds.push_back(std::exchange(compound, {}));
            }
            joined = false;
            word += c;
        } else {
            joined = joins(c) && !word.isEmpty();
            end();
        }
    }
    end();
    if (!compound.isEmpty()) {
        compounds.push_back(compound);
    }
    return compounds;
}

QStringList wordsIn(QStringView text)
{
    QStringList words;
    for (const QStringList &compound : compoundsIn(text)) {
        words += compound;
    }
    return words;
}

QStringList searchWordsIn(QStringView text)
{
    QStringList words;
    QSet<QString> seen;
    const auto add = [&](const QString &word) {
        if (!word.isEmpty() && !seen.contains(word)) {
            seen.insert(word);
            words << word;
        }
    };
    for (const QStringList &compound : compoundsIn(text)) {
        QStringList parts;
        for (const QString &word : compound) {
            parts += folded(word).split(u' ', Qt::SkipEmptyParts);
        }
        for (const QString &part : std::as_const(parts)) {
            add(part);
            add(singularOf(part));
        }
        if (compound.size() > 1) {
            add(parts.join(QString()));
        }
    }
    return words;
}

bool isSmallWord(QStringView word)
{
    return std::ranges::any_of(smallWords,
                               [word](QLatin1StringView small) { return small == word; });
}

bool beginsSmallWord(QStringView word)
{
    return std::ranges::any_of(smallWords,
                               [word](QLatin1StringView small) { return small.startsWith(word); });
}

bool isNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

QString singularOf(const QString &word)
{
    if (word.size() < 4 || isUnchanging(word)) {
        return word;
    }
    if (word.endsWith("eaux"_L1) || word.endsWith("eux"_L1) || word.endsWith("oux"_L1)) {
        return word.chopped(1);
    }
    if (word.endsWith("aux"_L1)) {
        return word.size() > 4 ? word.chopped(2) + u'l' : word;
    }
    const bool plural = word.endsWith(u's') && !word.endsWith("ss"_L1) && !word.endsWith("is"_L1)
        && !word.endsWith("us"_L1);
    return plural ? word.chopped(1) : word;
}

QString stemOf(const QString &word)
{
    return word.size() > 5 && word.endsWith("er"_L1) ? word.chopped(2) : QString();
}

QString stemOfNoun(const QString &word)
{
    constexpr std::array endings{
        "ateur"_L1, "ation"_L1, "atrice"_L1, "ement"_L1, "eur"_L1, "euse"_L1, "age"_L1};
    const QString singular = singularOf(word);
    qsizetype most = 0;
    for (const QLatin1StringView ending : endings) {
        for (qsizetype length = most + 1; length <= ending.size(); ++length) {
            if (singular.endsWith(ending.first(length)) && singular.size() - length > 3) {
                most = length;
            }
        }
    }
    return most > 0 ? singular.chopped(most) : QString();
}

bool isOneEditApart(QStringView a, QStringView b)
{
    const auto [start, startOfB] = std::ranges::mismatch(a, b);
    a = a.sliced(start - a.begin());
    b = b.sliced(startOfB - b.begin());
    if (a.isEmpty() || b.isEmpty()) {
        return a.size() + b.size() == 1;
    }
    const bool swapped = a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0]
        && a.sliced(2) == b.sliced(2);
    return swapped || a.sliced(1) == b.sliced(1) || a.sliced(1) == b || a == b.sliced(1);
}

} // namespace PrimTux

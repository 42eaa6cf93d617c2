// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/grades.h"

#include "core/text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype longestGrade = 60;

/** CEDS element "Assessment Level for Which Designed" and its like; numbers are read as such. */
std::optional<Ages> agesOfCode(const QString &code)
{
    static const QHash<QString, Ages> codes{
        {u"it"_s, {.from = 0, .to = 3}},
        {u"pr"_s, {.from = 3, .to = 4}},
        {u"pk"_s, {.from = 3, .to = 5}},
        {u"prek"_s, {.from = 3, .to = 5}},
        {u"pre k"_s, {.from = 3, .to = 5}},
        {u"tk"_s, {.from = 4, .to = 5}},
        {u"k"_s, {.from = 5, .to = 6}},
        {u"kg"_s, {.from = 5, .to = 6}},
        {u"kindergarten"_s, {.from = 5, .to = 6}},
        {u"ps"_s, {.from = 18, .to = 99}}, // postsecondary
        {u"ug"_s, {.from = 18, .to = 99}}, // undergraduate
        {u"ae"_s, {.from = 18, .to = 99}}, // adult education
    };
    const auto found = codes.constFind(code);
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

/** "3", "03", "grade 3", "3rd grade", "klasse 3": the school begins at six. */
std::optional<Ages> agesOfNumber(const QString &grade)
{
    static const QRegularExpression pattern(
        u"^(?:grade |grado |grau |class |klasse |jahrgangsstufe )?0?(\\d{1,2})(?:[a-z]{2})?(?: grade)?$"_s);
    const auto match = pattern.match(grade);
    const int number = match.captured(1).toInt();
    return match.hasMatch() && number >= 1 && number <= 13
        ? std::optional(Ages{.from = number + 5, .to = number + 6})
        : std::nullopt;
}
} // namespace

void Grades::learn(const QJsonArray &levels)
{
    for (const QJsonValueConstRef level : levels) {
        const Ages ages{.from = level["age"_L1][0].toInt(), .to = level["age"_L1][1].toInt()};
        const QJsonObject equivalents = level["equivalents"_L1].toObject();
        for (const QJsonValueConstRef name : equivalents) {
            const QString key = folded(name.toString());
            const Ages known = m_learned.value(key, ages);
            m_learned[key]
                = {.from = std::min(known.from, ages.from), .to = std::max(known.to, ages.to)};
        }
    }
}

std::optional<Ages> Grades::agesOf(const QString &grade) const
{
    if (grade.size() > longestGrade) {
        return std::nullopt;
    }
    const QString name = folded(grade);
    if (const auto known = agesOfCode(name).or_else([&] { return agesOfNumber(name); })) {
        return known;
    }
    if (const auto learned = m_learned.constFind(name); learned != m_learned.cend()) {
        return *learned;
    }
    static const QRegularExpression range(u"^(?:grades? )?(\\S+)\\s*(?:-|–|—| to )\\s*(\\S+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto ends = range.match(grade.trimmed());
    if (!ends.hasMatch()) {
        return std::nullopt;
    }
    const auto from = agesOf(ends.captured(1));
    const auto to = agesOf(ends.captured(2));
    return from && to && from->from <= to->from
        ? std::optional(Ages{.from = from->from, .to = to->to})
        : std::nullopt;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/columns.h"
#include "catalogue/index/insert.h"
#include "catalogue/index/searchlanguages.h"
#include "catalogue/index/tables.h"
#include "core/words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <ranges>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct TablesText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Tables)
};

/** Numbers of objectives, those that no framework has after the others. */
class NodeNumbers
{
public:
    explicit NodeNumbers(const std::vector<Framework> &frameworks)
    {
        for (const Objective &objective :
             frameworks | std::views::transform(&Framework::objectives) | std::views::join) {
            m_numbers.insert(objective.id, static_cast<quint32>(m_numbers.size()));
        }
    }

    quint32 of(const QString &id)
    {
        const auto known = m_numbers.constFind(id);
        if (known != m_numbers.constEnd()) {
            return *known;
        }
        m_unknown << id;
        return *m_numbers.insert(id, static_cast<quint32>(m_numbers.size()));
    }

    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

private:
    QHash<QString, quint32> m_numbers;
    QStringList m_unknown;
};

QStringList needNamesOf(const std::vector<NumberedActivity> &activities)
{
    std::set<QString> names(allNeeds.begin(), allNeeds.end());
    for (const NumberedActivity &each : activities) {
        names.insert(each.activity->needs.begin(), each.activity->needs.end());
    }
    return {names.begin(), names.end()};
}

// Small words are not counted; a variant, a part of its program, comes after it.
quint8 nameWordsOf(const Activity &activity, const SearchLanguages &languages)
{
    qsizetype fewest = std::numeric_limits<quint8>::max() - 1;
    const QStringList names = languages.in(activity.names);
    for (const QString &name : names) {
        const auto words = std::ranges::count_if(
            wordsIn(name), [](const QString &word) { return !isSmallWord(folded(word)); });
        fewest = std::min(fewest, std::max<qsizetype>(words, 1));
    }
    return static_cast<quint8>(fewest + (activity.id.contains(u'/') ? 2 : 0));
}

Columns columnsOf(const std::vector<NumberedActivity> &activities,
                  const QStringList &needNames,
                  const SearchLanguages &languages,
                  NodeNumbers &nodes)
{
    Columns columns;
    for (const auto &[activity, shown] : activities) {
        columns.levels.push_back(static_cast<quint8>(activity->levels.toInt()));
        columns.shown.push_back(static_cast<quint8>(shown.toInt()));
        columns.kinds.push_back(std::to_underlying(activity->kind));
        columns.minutes.push_back(static_cast<quint8>(std::clamp(activity->minutes, 0, 255)));
        columns.ranks.push_back(static_cast<quint8>(std::clamp(activity->rank, 0, 100)));
        columns.installed.push_back(activity->installed ? 1 : 0);
        columns.nameWords.push_back(nameWordsOf(*activity, languages));
        quint32 needs = 0;
        for (const QString &need : activity->needs) {
            needs |= 1U << needNames.indexOf(need);
        }
        columns.needs.push_back(needs);
        for (const QString &objective : activity->objectives) {
            columns.tags.push_back(nodes.of(objective));
        }
        columns.tagsEnd.push_back(static_cast<quint32>(columns.tags.size()));
    }
    return columns;
}

/** Where each activity comes in the alphabet of @p language. */
std::vector<quint32> nameOrder(const std::vector<NumberedActivity> &activities,
                               const QString &language)
{
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto keys = activities | std::views::transform([&](const NumberedActivity &each) {
                          const QString name = textFor(each.activity->names, {language});
                          return collator.sortKey(name.isEmpty() ? each.activity->id : name);
                      })
        | std::ranges::to<std::vector>();
    std::vector<quint32> sorted(activities.size());
    std::ranges::iota(sorted, 0U);
    std::ranges::stable_sort(
        sorted, [&keys](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<quint32> order(activities.size());
    for (quint32 place = 0; const quint32 row : sorted) {
        order[row] = place++;
    }
    return order;
}

std::set<QString> languagesOfNames(const std::vector<NumberedActivity> &activities)
{
    std::set<QString> languages{u"en"_s};
    for (const NumberedActivity &each : activities) {
        for (const auto &[language, name] : each.activity->names) {
            languages.insert(language);
        }
    }
    return languages;
}
} // namespace

Result<void> fillColumns(const QSqlDatabase &database,
                         const std::vector<Framework> &frameworks,
                         const std::vector<NumberedActivity> &activities)
{
    const QStringList needNames = needNamesOf(activities);
    if (needNames.size() > mostNeeds) {
        return std::unexpected(
            Error{TablesText::tr("there are more than %1 different needs").arg(mostNeeds)});
    }
    NodeNumbers nodes(frameworks);
    Columns columns = columnsOf(activities, needNames, SearchLanguages(frameworks), nodes);

    Insert insert(database, u"INSERT INTO packed VALUES (?, ?)"_s);
    Columns::each(columns, [&insert](const char *name, const auto &values) {
        insert({QString::fromLatin1(name), packed(values)});
    });
    for (const QString &language : languagesOfNames(activities)) {
        insert({nameOrderColumn(language), packed(nameOrder(activities, language))});
    }
    Insert need(database, u"INSERT INTO need_name VALUES (NULL, ?)"_s);
    for (const QString &name : needNames) {
        need({name});
    }
    Insert unknown(database, u"INSERT INTO unknown_objective VALUES (NULL, ?)"_s);
    for (const QString &id : nodes.unknown()) {
        unknown({id});
    }
    return resultOf({&insert, &need, &unknown});
}

} // namespace PrimTux

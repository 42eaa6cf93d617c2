// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/insert.h"
#include "catalogue/index/tables.h"
#include "core/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString allOf(const TextMap &texts)
{
    return (texts | std::views::values | std::ranges::to<QStringList>()).join(u'\n');
}

QString labelsOf(const Objective &objective)
{
    QString all = allOf(objective.labels);
    for (const auto &[language, aliases] : objective.aliases) {
        all += u'\n' + aliases.join(u'\n');
    }
    return all;
}

bool isNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

QString withoutSmallWords(QStringList words)
{
    words.removeIf(isSmallWord);
    return words.join(u' ');
}

/** The words of names of an activity's own: its id and its package. The numbers in them mean
 * nothing to people. */
QStringList wordsOfIds(const Activity &activity)
{
    QStringList words = searchWordsIn(activity.id + u'\n' + activity.package);
    words.removeIf(isNumber);
    return words;
}

/** What a wrong word may have been meant to be. */
class Vocabulary
{
public:
    void add(const QString &text)
    {
        QSet<QString> seen;
        const QStringList words = wordsIn(text);
        for (const QString &word : words) {
            const QString plain = folded(word);
            if (plain.size() < shortest || plain.contains(u' ') || seen.contains(plain)) {
                continue;
            }
            seen.insert(plain);
            Known &known = m_known[plain];
            if (known.count++ == 0) {
                known.written = word.toLower();
            }
        }
    }

    [[nodiscard]] Result<void> write(const QSqlDatabase &database) const
    {
        Insert insert(database, u"INSERT INTO word VALUES (?, ?, ?)"_s);
        for (const auto &[plain, known] : m_known.asKeyValueRange()) {
            insert({plain, known.written, known.count});
        }
        return insert.result();
    }

private:
    static constexpr qsizetype shortest = 3;

    struct Known {
        QString written;
        int count = 0;
    };
    QHash<QString, Known> m_known;
};
} // namespace

Result<void> fillSearch(const QSqlDatabase &database,
                        const std::vector<Framework> &frameworks,
                        const std::vector<NumberedActivity> &activities)
{
    Vocabulary vocabulary;
    Insert label(database, u"INSERT INTO objective_search (rowid, label) VALUES (?, ?)"_s);
    int number = 0;
    for (const Objective &objective :
         frameworks | std::views::transform(&Framework::objectives) | std::views::join) {
        const QString labels = labelsOf(objective);
        label({++number, withoutSmallWords(searchWordsIn(labels))});
        vocabulary.add(labels);
    }
    Insert text(database,
                u"INSERT INTO search (rowid, name, keywords, summary) VALUES (?, ?, ?, ?)"_s);
    number = 0;
    for (const Activity &activity :
         activities | std::views::transform([](const NumberedActivity &each) -> const Activity & {
             return *each.activity;
         })) {
        const QString names = allOf(activity.names) + u'\n' + allOf(activity.spoken);
        const QString summaries = allOf(activity.summaries);
        const QString keywords = activity.keywords.join(u'\n');
        text({++number,
              searchWordsIn(names).join(u' '), // small ones too: a name may have no other
              withoutSmallWords(searchWordsIn(keywords) + wordsOfIds(activity)),
              withoutSmallWords(searchWordsIn(summaries))});
        for (const QString &each : {names, summaries, keywords}) {
            vocabulary.add(each);
        }
    }
    return resultOf({&label, &text}).and_then([&] { return vocabulary.write(database); });
}

} // namespace PrimTux

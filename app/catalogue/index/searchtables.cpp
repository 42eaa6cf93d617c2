// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/insert.h"
#include "catalogue/index/searchlanguages.h"
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
QString labelsOf(const Objective &objective)
{
    QString all;
    for (const auto &[language, label] : objective.labels) {
        all += label + u'\n';
    }
    for (const auto &[language, aliases] : objective.aliases) {
        all += aliases.join(u'\n') + u'\n';
    }
    return all;
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
    const SearchLanguages languages(frameworks);
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
        const QString names
            = (languages.in(activity.names) + languages.in(activity.spoken)).join(u'\n');
        const QString summaries = languages.in(activity.summaries).join(u'\n');
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

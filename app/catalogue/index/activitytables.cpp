// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/activityvalues.h"
#include "catalogue/index/insert.h"
#include "catalogue/index/tables.h"
#include "catalogue/placement.h"
#include "catalogue/sources/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QJsonArray arrayOf(const std::vector<Screenshot> &screenshots)
{
    QJsonArray array;
    for (const Screenshot &screenshot : screenshots) {
        array.append(
            QJsonObject{{u"url"_s, screenshot.url}, {u"caption"_s, jsonOf(screenshot.captions)}});
    }
    return array;
}

QString moreOf(const Activity &activity)
{
    const QJsonObject json{{u"package"_s, activity.package},
                           {u"category"_s, activity.category},
                           {u"desktop"_s, QJsonArray::fromStringList(activity.desktopEntries)},
                           {u"hazards"_s, QJsonArray::fromStringList(activity.hazards)},
                           {u"quit"_s, QJsonArray::fromStringList(activity.quitHow)},
                           {u"minimumAge"_s, activity.minimumAge},
                           {u"minutes"_s, activity.minutes},
                           {u"screenshots"_s, arrayOf(activity.screenshots)},
                           {u"weight"_s, activity.weight},
                           {u"target"_s, activity.target},
                           {u"requires"_s, QJsonArray::fromStringList(activity.required)},
                           {u"hosts"_s, QJsonArray::fromStringList(activity.hosts)},
                           {u"players"_s, activity.players}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/** All statements that one activity takes. */
class ActivityInserts
{
public:
    ActivityInserts(const QSqlDatabase &database, const IndexContent &content)
        : m_content(content)
        , m_objectives(knownObjectives(content.frameworks))
        , m_row(database, u"INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , m_text(database, u"INSERT INTO activity_text VALUES (?, ?, ?, ?, ?)"_s)
        , m_detail(database, u"INSERT INTO detail VALUES (?, ?, ?)"_s)
        , m_tag(database, u"INSERT INTO tag VALUES (?, ?, ?)"_s)
        , m_need(database, u"INSERT OR IGNORE INTO need VALUES (?, ?)"_s)
        , m_place(database, u"INSERT INTO place VALUES (?, ?, ?, ?)"_s)
        , m_helper(database, u"INSERT INTO helper VALUES (?, ?)"_s)
        , m_placeCount(database, u"INSERT INTO place_count VALUES (?, ?, ?, ?)"_s)
    {
    }

    void add(int number, const Activity &activity, Levels shown)
    {
        m_row({number,
               activity.id,
               m_content.pictureOf.value(activity.id),
               std::to_underlying(domainOf(activity, m_objectives)),
               std::to_underlying(activity.kind),
               activity.levels.toInt(),
               activity.installed,
               activity.forChildren,
               activity.source});
        const TextMap &names = activity.names;
        for (const QString &language :
             languagesIn({&names, &activity.summaries, &activity.spoken})) {
            m_text({number,
                    language,
                    textIn(names, language),
                    textIn(activity.summaries, language),
                    textIn(activity.spoken, language)});
        }
        m_detail({number, QString::fromUtf8(toJson(activity.launch)), moreOf(activity)});
        addTags(number, activity);
        if (isHelper(activity)) {
            m_helper({number, activity.levels.toInt()});
        }
        for (const Place &place : placesOf(activity, shown, m_objectives)) {
            const int domain = std::to_underlying(place.domain);
            m_place({domain, number, place.levels.toInt(), place.before.toInt()});
            ++m_counts[{domain, place.levels.toInt(), place.before.toInt()}];
        }
    }

    void finish()
    {
        for (const auto &[place, count] : m_counts) {
            const auto &[domain, levels, before] = place;
            m_placeCount({domain, levels, before, count});
        }
    }

    [[nodiscard]] Result<void> result() const
    {
        return resultOf(
            {&m_row, &m_text, &m_detail, &m_tag, &m_need, &m_place, &m_helper, &m_placeCount});
    }

private:
    void addTags(int number, const Activity &activity)
    {
        int position = 0;
        for (const QString &objective : activity.objectives) {
            m_tag({number, position++, objective});
        }
        for (const QString &need : activity.needs) {
            m_need({number, need});
        }
    }

    const IndexContent &m_content;
    KnownObjectives m_objectives;
    std::map<std::tuple<int, int, int>, int> m_counts;
    Insert m_row;
    Insert m_text;
    Insert m_detail;
    Insert m_tag;
    Insert m_need;
    Insert m_place;
    Insert m_helper;
    Insert m_placeCount;
};
} // namespace

Result<void> fillActivities(const QSqlDatabase &database,
                            const IndexContent &content,
                            const std::vector<NumberedActivity> &activities)
{
    ActivityInserts inserts(database, content);
    int number = 0;
    for (const auto &[activity, shown] : activities) {
        inserts.add(++number, *activity, shown);
    }
    inserts.finish();
    return inserts.result();
}

} // namespace PrimTux

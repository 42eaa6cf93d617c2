// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/jsonoutput.h"

#include "bin/menuctl/terminal.h"
#include "catalogue/activityvalues.h"
#include "catalogue/sources/jsonvalues.h"

#include <QJsonDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject objectOf(const std::map<QString, int> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts) {
        object[name] = count;
    }
    return object;
}

template<typename Value>
QJsonArray each(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values) {
        array.append(jsonOf(value));
    }
    return array;
}

void printDocument(const QJsonDocument &document)
{
    print(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}
} // namespace

QJsonObject jsonOf(const Problem &problem)
{
    return {
        {u"source"_s, problem.source}, {u"place"_s, problem.place}, {u"reason"_s, problem.reason}};
}

QJsonArray jsonOf(const std::vector<Problem> &problems)
{
    return each(problems);
}

QJsonObject jsonOf(const ListedActivity &activity)
{
    return {{u"id"_s, activity.id},
            {u"name"_s, activity.name},
            {u"kind"_s, idOf(activity.kind)},
            {u"levels"_s, arrayOf(idsOf(activity.levels))},
            {u"objectives"_s, arrayOf(activity.objectives)},
            {u"installed"_s, activity.installed},
            {u"source"_s, activity.source}};
}

QJsonArray jsonOf(const std::vector<ListedActivity> &activities)
{
    return each(activities);
}

QJsonObject jsonOf(const ShownActivity &shown)
{
    QJsonObject object = jsonOf(shown.activity);
    object[u"names"_s] = jsonOf(shown.names);
    object[u"summaries"_s] = jsonOf(shown.summaries);
    object[u"spoken"_s] = jsonOf(shown.spoken);
    object[u"needs"_s] = arrayOf(shown.needs);
    object[u"domain"_s] = idOf(shown.domain);
    object[u"picture"_s] = shown.picture;
    object[u"launch"_s] = jsonOf(shown.launch);
    for (auto it = shown.more.begin(); it != shown.more.end(); ++it) {
        object[it.key()] = it.value();
    }
    return object;
}

QJsonObject jsonOf(const Facets &facets)
{
    QJsonObject minutes;
    for (const auto &[limit, count] : facets.minutes) {
        minutes[QString::number(limit)] = count;
    }
    return {{u"total"_s, facets.total},
            {u"levels"_s, objectOf(facets.levels)},
            {u"objectives"_s, objectOf(facets.objectives)},
            {u"needs"_s, objectOf(facets.needs)},
            {u"without"_s, objectOf(facets.without)},
            {u"kinds"_s, objectOf(facets.kinds)},
            {u"minutes"_s, minutes},
            {u"installed"_s, facets.installed},
            {u"toBeTagged"_s, facets.toBeTagged}};
}

QJsonObject jsonOf(const Statistics &statistics)
{
    return {{u"activities"_s, statistics.activities},
            {u"installed"_s, statistics.installed},
            {u"objectives"_s, statistics.objectives},
            {u"byKind"_s, objectOf(statistics.byKind)},
            {u"byLevel"_s, objectOf(statistics.byLevel)},
            {u"toBeTagged"_s, statistics.toBeTagged},
            {u"skipped"_s, jsonOf(statistics.skipped)}};
}

QJsonObject jsonOf(const Gap &gap)
{
    return {{u"objective"_s, gap.objective}, {u"label"_s, gap.label}, {u"above"_s, gap.above}};
}

QJsonArray jsonOf(const std::vector<Gap> &gaps)
{
    return each(gaps);
}

QJsonObject jsonOf(const Entry &entry)
{
    QJsonObject fields;
    for (auto field = entry.history.begin(); field != entry.history.end(); ++field) {
        QJsonArray given;
        for (const Given &one : *field | std::views::reverse) {
            given.append(QJsonObject{{u"value"_s, one.value},
                                     {u"source"_s, one.origin.source},
                                     {u"place"_s, one.origin.pointer}});
        }
        fields[field.key()]
            = QJsonObject{{u"value"_s, entry.json[field.key()]}, {u"given"_s, given}};
    }
    return {{u"id"_s, entry.activity.id},
            {u"hidden"_s, entry.activity.hidden},
            {u"installed"_s, entry.activity.installed},
            {u"fields"_s, fields}};
}

QJsonObject jsonOf(const Refreshed &refreshed, const QString &index)
{
    const auto problems = refreshed.findings | std::views::transform(&Finding::problem)
        | std::ranges::to<std::vector>();
    return {{u"index"_s, index},
            {u"activities"_s, refreshed.activities},
            {u"installed"_s, refreshed.installed},
            {u"fresh"_s, refreshed.fresh},
            {u"read"_s, arrayOf(refreshed.read)},
            {u"added"_s, arrayOf(refreshed.differences.added)},
            {u"changed"_s, arrayOf(refreshed.differences.changed)},
            {u"gone"_s, arrayOf(refreshed.differences.gone)},
            {u"problems"_s, jsonOf(problems)}};
}

void printJson(const QJsonObject &object)
{
    printDocument(QJsonDocument(object));
}

void printJson(const QJsonArray &array)
{
    printDocument(QJsonDocument(array));
}

} // namespace PrimTux

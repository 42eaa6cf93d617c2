// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownlist.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QJsonArray activitiesOfDocument(const std::vector<QJsonObject> &words)
{
    std::vector<QJsonObject> programs;
    QHash<QString, std::size_t> places;
    for (QJsonObject each : words) {
        const QString id = each["id"_L1].toString();
        const QString program = id.section(u'/', 0, 0);
        const QString variant = id.section(u'/', 1);
        if (each.contains("levels"_L1)) {
            each["minimumAge"_L1] = 0;
        }
        if (each.contains("name"_L1)) {
            each["spoken"_L1] = each["name"_L1]; // not what was said for the name before
        }
        if (!places.contains(program)) {
            places.insert(program, programs.size());
            programs.push_back({{u"id"_s, program}});
        }
        QJsonObject &entry = programs[places.value(program)];
        if (variant.isEmpty()) {
            const QJsonValue variants = entry["variants"_L1];
            entry = each;
            if (variants.isArray()) {
                entry["variants"_L1] = variants;
            }
        } else {
            each["id"_L1] = variant;
            QJsonArray variants = entry["variants"_L1].toArray();
            variants.append(each);
            entry["variants"_L1] = variants;
        }
    }
    QJsonArray list;
    std::ranges::copy(programs, std::back_inserter(list));
    return list;
}

QJsonObject documentToShare(const std::vector<QJsonObject> &words, const QString &framework)
{
    std::vector<QJsonObject> shared;
    for (QJsonObject each : words) {
        each.remove("picture"_L1);
        if (each.size() > 1 && !each.contains("opens"_L1)) {
            shared.push_back(std::move(each));
        }
    }
    QJsonObject document{
        {u"format"_s, 1},
        {u"title"_s,
         QJsonObject{{u"fr"_s, u"Étiquettes d’une classe"_s}, {u"en"_s, u"Tags of a classroom"_s}}},
        {u"license"_s, u"CC-BY-SA-4.0"_s},
        {u"activities"_s, activitiesOfDocument(shared)}};
    if (!framework.isEmpty()) {
        document[u"framework"_s] = framework;
    }
    return document;
}

} // namespace PrimTux

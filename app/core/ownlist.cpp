// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ownlist.h"

#include <QHash>

#include <ranges>

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

} // namespace PrimTux

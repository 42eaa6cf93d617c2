// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/profilerows.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
Profile profileIn(const QSqlQuery &query)
{
    return {.id = query.value(3).toString(),
            .names = {},
            .hints = {},
            .levels = Levels::fromInt(query.value(4).toInt()),
            .layout = query.value(5).toInt(),
            .character = query.value(6).toString(),
            .enabled = query.value(7).toBool(),
            .selection = query.value(8).toString().split(u'\n', Qt::SkipEmptyParts),
            .framework = query.value(9).toString(),
            .position = query.value(10).toInt(),
            .picture = query.value(11).toString(),
            .textSize = query.value(12).toInt(),
            .highContrast = query.value(13).toBool(),
            .font = query.value(14).toString(),
            .capitals = query.value(15).toBool(),
            .voice = voiceFromId(query.value(16).toString()),
            .shipped = query.value(17).toBool()};
}
} // namespace

QString profilesSql(const QString &where)
{
    return u"SELECT t.language, t.name, t.hint, p.id, p.levels, p.layout, p.character, p.enabled, "
           "p.selection, p.framework, p.position, p.picture, p.text_size, p.contrast, p.font, "
           "p.capitals, p.voice, p.shipped FROM profile p "
           "LEFT JOIN profile_text t ON t.profile = p.number WHERE %1 ORDER BY p.number"_s.arg(
               where);
}

std::vector<Profile> readProfiles(QSqlQuery &query)
{
    std::vector<Profile> profiles;
    query.exec();
    while (query.next()) {
        if (profiles.empty() || profiles.back().id != query.value(3).toString()) {
            profiles.push_back(profileIn(query));
        }
        const QString language = query.value(0).toString();
        if (!query.isNull(1)) {
            profiles.back().names.emplace(language, query.value(1).toString());
        }
        if (!query.isNull(2)) {
            profiles.back().hints.emplace(language, query.value(2).toString());
        }
    }
    query.finish();
    return profiles;
}

} // namespace PrimTux

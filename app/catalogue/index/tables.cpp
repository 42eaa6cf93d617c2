// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/tables.h"

#include "catalogue/index/insert.h"
#include "catalogue/index/memory.h"
#include "catalogue/placement.h"
#include "catalogue/sources/frameworks.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

Result<void> fillMeta(const QSqlDatabase &database, const IndexContent &content)
{
    Insert meta(database, u"INSERT INTO meta VALUES (?, ?)"_s);
    meta({u"folders"_s, content.folders.join(u'\n')});
    meta({u"watched"_s, content.watched.join(u'\n')});
    meta({u"fingerprint"_s, QString::fromLatin1(content.fingerprint)});
    meta({u"edition"_s, content.edition});

    Insert finding(database, u"INSERT INTO finding VALUES (NULL, ?, ?, ?, ?)"_s);
    for (const Finding &each : content.findings) {
        const Problem &problem = each.problem;
        finding({problem.source, problem.place, problem.reason, each.skipped});
    }
    Insert picture(database, u"INSERT INTO picture VALUES (NULL, ?, ?)"_s);
    for (const auto &[key, png] : content.pictures) {
        picture({key, png});
    }
    return resultOf({&meta, &finding, &picture});
}

Result<void> fillProfiles(const QSqlDatabase &database, const std::vector<Profile> &profiles)
{
    Insert row(database,
               u"INSERT INTO profile VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    Insert text(database, u"INSERT INTO profile_text VALUES (?, ?, ?, ?)"_s);
    int number = 0;
    for (const Profile &profile : profiles) {
        row({++number,
             profile.id,
             profile.levels.toInt(),
             profile.layout,
             profile.character,
             profile.enabled,
             profile.selection.join(u'\n'),
             profile.framework,
             profile.position,
             profile.picture,
             profile.textSize,
             profile.highContrast,
             profile.font,
             profile.capitals,
             idOf(profile.voice),
             profile.shipped});
        for (const QString &language : languagesIn({&profile.names, &profile.hints})) {
            text({number,
                  language,
                  textIn(profile.names, language),
                  textIn(profile.hints, language)});
        }
    }
    return resultOf({&row, &text});
}

Result<void> fillObjectives(const QSqlDatabase &database, const std::vector<Framework> &frameworks)
{
    const KnownObjectives known = knownObjectives(frameworks);
    Insert row(database, u"INSERT INTO objective VALUES (NULL, ?, ?, ?, ?, ?, ?)"_s);
    Insert text(database, u"INSERT INTO objective_text VALUES (?, ?, ?, ?)"_s);
    Insert below(database, u"INSERT INTO below VALUES (?, ?)"_s);
    for (const Framework &framework : frameworks) {
        QHash<QString, QString> parents;
        for (const Objective &objective : framework.objectives) {
            const auto domain = known.value(objective.id).domain;
            row({objective.id,
                 framework.id,
                 objective.parent,
                 objective.kind,
                 objective.levels.toInt(),
                 domain ? QVariant(std::to_underlying(*domain)) : QVariant()});
            for (const auto &[language, label] : objective.labels) {
                const auto aliases = objective.aliases.find(language);
                text({objective.id,
                      language,
                      label,
                      aliases == objective.aliases.end() ? QVariant()
                                                         : aliases->second.join(u'\n')});
            }
            parents.insert(objective.id, objective.parent);
            for (QString ancestor = objective.id; !ancestor.isEmpty();
                 ancestor = parents.value(ancestor)) {
                below({ancestor, objective.id});
            }
        }
    }
    return resultOf({&row, &text, &below});
}

std::vector<NumberedActivity> numbered(const IndexContent &content)
{
    std::vector<NumberedActivity> activities;
    activities.reserve(content.activities.size());
    for (const auto &[activity, shown] :
         std::views::zip(content.activities, shownLevels(content.activities))) {
        activities.push_back({.activity = &activity, .shown = shown});
    }
    std::ranges::stable_sort(activities, std::greater(), [](const NumberedActivity &each) {
        return each.activity->rank;
    });
    return activities;
}

Result<void> fillTables(const QSqlDatabase &database, const IndexContent &content)
{
    const std::vector<NumberedActivity> activities = numbered(content);
    return fillMeta(database, content)
        .and_then([&] { return fillProfiles(database, content.profiles); })
        .and_then([&] { return fillObjectives(database, content.frameworks); })
        .and_then([&] { return fillActivities(database, content, activities); })
        .and_then([&] { return fillChosen(database, content, activities); })
        .and_then([&] { return fillColumns(database, content.frameworks, activities); })
        .and_then([&] { return fillSearch(database, content.frameworks, activities); })
        .and_then([&] { return fillMemory(database, content); });
}

} // namespace PrimTux

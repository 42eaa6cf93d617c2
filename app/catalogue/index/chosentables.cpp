// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/insert.h"
#include "catalogue/index/tables.h"
#include "catalogue/placement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** Where a child of @p profile finds @p activity that was chosen for it. */
Domain placeFor(const Activity &activity, const Profile &profile, const KnownObjectives &objectives)
{
    const auto places = placesOf(activity, activity.levels & profile.levels, objectives);
    return places.empty() ? domainOf(activity, objectives) : places.front().domain;
}
} // namespace

Result<void> fillChosen(const QSqlDatabase &database,
                        const IndexContent &content,
                        const std::vector<NumberedActivity> &activities)
{
    QHash<QString, std::pair<int, const Activity *>> numbers;
    int number = 0;
    for (const NumberedActivity &each : activities) {
        numbers.insert(each.activity->id, {++number, each.activity});
    }
    const KnownObjectives objectives = knownObjectives(content.frameworks);
    Insert chosen(database, u"INSERT INTO chosen VALUES (?, ?, ?, ?)"_s);
    for (const Profile &profile : content.profiles) {
        int position = 0;
        for (const QString &id : profile.selection) {
            const auto [own, activity] = numbers.value(id, {0, nullptr});
            if (activity != nullptr && activity->installed && activity->forChildren) {
                const Domain domain = placeFor(*activity, profile, objectives);
                chosen({profile.id, ++position, own, std::to_underlying(domain)});
            }
        }
    }
    return resultOf({&chosen});
}

} // namespace PrimTux

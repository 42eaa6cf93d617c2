// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/placement.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
Domain domainOfCategory(const QString &category)
{
    if (category == "creation"_L1) {
        return Domain::Arts;
    }
    if (category == "learning"_L1 || category == "suite"_L1) {
        return Domain::Logic;
    }
    return category == "game"_L1 ? Domain::Games : Domain::Computer;
}

bool mayBeShown(const Activity &activity)
{
    return activity.installed && activity.forChildren && activity.offer != Offer::OnDemand
        && activity.launch.window != WindowPolicy::Beside;
}

void add(std::vector<Place> &places, Domain domain, Levels levels, Levels &before)
{
    levels &= ~before;
    if (!levels) {
        return;
    }
    if (!places.empty() && places.back().domain == domain) {
        places.back().levels |= levels;
    } else {
        places.push_back({.domain = domain, .levels = levels, .before = before});
    }
    before |= levels;
}
} // namespace

bool isHelper(const Activity &activity)
{
    return activity.installed && activity.forChildren
        && activity.launch.window == WindowPolicy::Beside;
}

std::vector<Levels> shownLevels(const std::vector<Activity> &activities)
{
    QHash<QString, Levels> taken; // from programs by their variants
    for (const Activity &activity : activities) {
        if (activity.offer == Offer::Instead && mayBeShown(activity)) {
            taken[activity.id.section(u'/', 0, 0)] |= activity.levels;
        }
    }
    std::vector<Levels> shown;
    shown.reserve(activities.size());
    for (const Activity &activity : activities) {
        shown.push_back(mayBeShown(activity) ? activity.levels & ~taken.value(activity.id)
                                             : Levels());
    }
    return shown;
}

Domain domainOf(const Activity &activity, const KnownObjectives &objectives)
{
    if (activity.domain) {
        return *activity.domain;
    }
    for (const QString &id : activity.objectives) {
        if (const auto domain = objectives.value(id).domain) {
            return *domain;
        }
    }
    return domainOfCategory(activity.category);
}

std::vector<Place>
placesOf(const Activity &activity, Levels shown, const KnownObjectives &objectives)
{
    std::vector<Place> places;
    Levels before;
    if (!activity.domain) {
        for (const QString &id : activity.objectives) {
            const KnownObjective known = objectives.value(id);
            if (known.domain) {
                add(places, *known.domain, known.levels & shown, before);
            }
        }
    }
    add(places, domainOf(activity, objectives), shown, before);
    return places;
}

} // namespace PrimTux

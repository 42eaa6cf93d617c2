// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/frameworks.h"

#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/jsonfile.h"
#include "catalogue/sources/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct FrameworkText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Frameworks)
};

Objective objectiveOf(const QJsonObject &json)
{
    Objective objective{.id = json["id"_L1].toString(),
                        .parent = json["parent"_L1].toString(),
                        .kind = json["kind"_L1].toString(),
                        .levels = levelsOf(json["levels"_L1]),
                        .labels = textsOf(json["label"_L1]),
                        .aliases = {},
                        .domain = domainFromId(json["domain"_L1].toString())};
    const QJsonObject aliases = json["aliases"_L1].toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        objective.aliases.emplace(it.key(), stringsOf(it.value()));
    }
    return objective;
}

std::optional<Framework> frameworkOf(const QJsonObject &json,
                                     const QString &source,
                                     const DocumentSchema &schema,
                                     std::vector<Finding> &findings)
{
    if (json["format"_L1].toInt() != 1) {
        findings.push_back({{.source = source,
                             .place = u"/format"_s,
                             .reason = FrameworkText::tr(
                                 "The framework is not of a format that this program reads; "
                                 "expected: \"format\": 1.")},
                            true});
        return std::nullopt;
    }
    QSet<QString> broken;
    bool usable = true;
    for (const Problem &problem : schema.problemsOf(json, source)) {
        const QStringList keys = keysOf(problem.place);
        const bool isItem = keys.size() >= 2 && keys[0] == "objectives"_L1;
        if (isItem) {
            broken.insert(keys[1]);
        }
        usable = usable && !json["id"_L1].toString().isEmpty();
        findings.push_back({problem, isItem || !usable});
    }
    if (!usable) {
        return std::nullopt;
    }
    std::vector<Objective> items;
    qsizetype number = 0;
    const QJsonArray objectives = json["objectives"_L1].toArray();
    for (const QJsonValueConstRef objective : objectives) {
        if (!broken.contains(QString::number(number++))) {
            items.push_back(objectiveOf(objective.toObject()));
        }
    }
    return Framework{.id = json["id"_L1].toString(),
                     .titles = textsOf(json["title"_L1]),
                     .objectives = orderedObjectives(items, source, findings)};
}
// Ids are known everywhere: the first framework that has one keeps it.
void refuseSharedIds(std::vector<Framework> &frameworks, std::vector<Finding> &findings)
{
    QSet<QString> ids;
    for (Framework &framework : frameworks) {
        std::erase_if(framework.objectives, [&](const Objective &objective) {
            if (!ids.contains(objective.id)) {
                ids.insert(objective.id);
                return false;
            }
            findings.push_back(
                {{.source = framework.id,
                  .place = objective.id,
                  .reason
                  = FrameworkText::tr("Another framework has the objective “%1” already; an id of "
                                      "its own was expected.")
                        .arg(objective.id)},
                 true});
            return true;
        });
    }
}
} // namespace

std::vector<Objective> orderedObjectives(const std::vector<Objective> &items,
                                         const QString &source,
                                         std::vector<Finding> &findings)
{
    const auto refuse = [&](const Objective &item, const QString &reason) {
        findings.push_back({{.source = source, .place = item.id, .reason = reason}, true});
    };
    QSet<QString> ids;
    std::vector<const Objective *> waiting;
    for (const Objective &item : items) {
        if (ids.contains(item.id)) {
            refuse(item,
                   FrameworkText::tr("The objective “%1” is there twice; each id was expected "
                                     "once. The first one is kept.")
                       .arg(item.id));
        } else {
            ids.insert(item.id);
            waiting.push_back(&item);
        }
    }
    // Whoever is a root or has a parent that was placed is placed; the order of the document is
    // kept among brothers and sisters. Each round of a sound document of depth n takes one of n.
    std::vector<Objective> placed;
    QSet<QString> placedIds;
    for (bool found = true; found;) {
        found = false;
        std::vector<const Objective *> rest;
        for (const Objective *item : waiting) {
            if (item->parent.isEmpty() || placedIds.contains(item->parent)) {
                placed.push_back(*item);
                placedIds.insert(item->id);
                found = true;
            } else {
                rest.push_back(item);
            }
        }
        waiting = std::move(rest);
    }
    for (const Objective *item : waiting) {
        refuse(*item,
               ids.contains(item->parent)
                   ? FrameworkText::tr("The objective “%1” hangs below “%2”, which leads back to "
                                       "itself or to nothing; a tree was expected.")
                         .arg(item->id, item->parent)
                   : FrameworkText::tr("The parent “%2” of the objective “%1” is not there; the id "
                                       "of another objective of this framework was expected.")
                         .arg(item->id, item->parent));
    }
    return placed;
}

Frameworks readFrameworks(const QStringList &files, const DocumentSchema &schema)
{
    Frameworks frameworks;
    for (const QString &file : files) {
        const auto json = readJsonFile(file);
        if (!json) {
            frameworks.findings.push_back({json.error(), true});
            continue;
        }
        auto framework = frameworkOf(*json, file, schema, frameworks.findings);
        if (!framework) {
            continue;
        }
        const auto same = std::ranges::find(frameworks.all, framework->id, &Framework::id);
        if (same != frameworks.all.end()) {
            *same = std::move(*framework);
        } else {
            frameworks.all.push_back(std::move(*framework));
        }
    }
    refuseSharedIds(frameworks.all, frameworks.findings);
    return frameworks;
}

KnownObjectives knownObjectives(const std::vector<Framework> &frameworks)
{
    KnownObjectives known;
    for (const Objective &objective :
         frameworks | std::views::transform(&Framework::objectives) | std::views::join) {
        known.insert(
            objective.id,
            {.levels = objective.levels,
             .domain = objective.domain ? objective.domain : known.value(objective.parent).domain});
    }
    return known;
}

} // namespace PrimTux

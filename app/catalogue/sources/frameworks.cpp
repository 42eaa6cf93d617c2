// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/frameworks.h"

#include "catalogue/sources/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct FrameworkText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Frameworks)
};

Objective objectiveOf(const QJsonObject &json, const QHash<QString, Levels> &levels)
{
    Objective objective{.id = json["id"_L1].toString(),
                        .parent = json["parent"_L1].toString(),
                        .kind = json["kind"_L1].toString(),
                        .levels = {},
                        .labels = textsOf(json["label"_L1]),
                        .aliases = {},
                        .domain = domainFromId(json["domain"_L1].toString())};
    const QStringList ids = stringsOf(json["levels"_L1]);
    for (const QString &id : ids) {
        objective.levels |= levels.value(id);
    }
    const QJsonObject aliases = json["aliases"_L1].toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        objective.aliases.emplace(it.key(), stringsOf(it.value()));
    }
    return objective;
}

// A national programme may go on for years after the primary school.
std::vector<Objective> forOurAges(std::vector<Objective> objectives,
                                  const QSet<QString> &beyond,
                                  const QString &source,
                                  std::vector<Finding> &findings)
{
    QSet<QString> needed;
    std::vector<Objective> kept;
    for (Objective &objective : objectives | std::views::reverse) { // children before parents
        if (!beyond.contains(objective.id) || needed.contains(objective.id)) {
            needed.insert(objective.parent);
            kept.push_back(std::move(objective));
        }
    }
    if (const auto left = objectives.size() - kept.size(); left > 0) {
        findings.push_back(
            {.problem = {.source = source,
                         .place = u"/objectives"_s,
                         .reason = FrameworkText::tr(
                                       "Objectives only for ages that the menu does not serve are "
                                       "left out: %1. Expected: levels between 3 and 11 years.")
                                       .arg(left)},
             .skipped = true});
    }
    std::ranges::reverse(kept);
    return kept;
}

Framework frameworkOf(const FrameworkDocument &document, std::vector<Finding> &findings)
{
    const QJsonObject &json = document.json;
    const QHash<QString, Levels> levels = levelsIn(json);
    QSet<QString> aged; // levels whose age is told
    const QJsonArray entries = json["levels"_L1].toArray();
    for (const QJsonValueConstRef entry : entries) {
        if (entry["age"_L1].isArray()) {
            aged.insert(entry["id"_L1].toString());
        }
    }
    QSet<QString> beyond;
    std::vector<Objective> objectives;
    const QJsonArray nodes = json["objectives"_L1].toArray();
    for (const QJsonValueConstRef node : nodes) {
        Objective objective = objectiveOf(node.toObject(), levels);
        const QStringList ids = stringsOf(node["levels"_L1]);
        if (!objective.levels && !ids.isEmpty()
            && std::ranges::all_of(ids, [&aged](const QString &id) { return aged.contains(id); })) {
            beyond.insert(objective.id);
        }
        objectives.push_back(std::move(objective));
    }
    return {.id = json["id"_L1].toString(),
            .titles = textsOf(json["title"_L1]),
            .objectives = forOurAges(std::move(objectives), beyond, document.source, findings)};
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
                {.problem
                 = {.source = framework.id,
                    .place = objective.id,
                    .reason = FrameworkText::tr(
                                  "Another framework has the objective “%1” already; an id of "
                                  "its own was expected.")
                                  .arg(objective.id)},
                 .skipped = true});
            return true;
        });
    }
}
} // namespace

Frameworks frameworksOf(FrameworkDocuments documents)
{
    Frameworks frameworks{.all = {}, .findings = std::move(documents.findings)};
    for (const FrameworkDocument &document : documents.all) {
        frameworks.all.push_back(frameworkOf(document, frameworks.findings));
    }
    refuseSharedIds(frameworks.all, frameworks.findings);
    return frameworks;
}

Frameworks readFrameworks(const QStringList &files, const DocumentSchema &schema)
{
    return frameworksOf(readFrameworkDocuments(files, schema));
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

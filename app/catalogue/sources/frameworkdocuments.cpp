// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/frameworkdocuments.h"

#include "catalogue/sources/caseframework.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/grades.h"
#include "catalogue/sources/jsonvalues.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct FrameworkDocumentText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Frameworks)
};

/** The numbers of the objectives that the schema found wrong; nothing if there is no framework. */
std::optional<QSet<QString>> brokenObjectives(const QJsonObject &json,
                                              const QString &source,
                                              const DocumentSchema &schema,
                                              std::vector<Finding> &findings)
{
    QSet<QString> broken;
    const bool usable = !json["id"_L1].toString().isEmpty();
    for (const Problem &problem : schema.problemsOf(json, source)) {
        const QStringList keys = keysOf(problem.place);
        const bool isItem = keys.size() >= 2 && keys[0] == "objectives"_L1;
        if (isItem) {
            broken.insert(keys[1]);
        }
        findings.push_back({.problem = problem, .skipped = isItem || !usable});
    }
    return usable ? std::optional(broken) : std::nullopt;
}

/** Tells the levels of @p objective that neither its document nor the menu has. */
bool knowsLevels(const QJsonObject &objective,
                 const QHash<QString, Levels> &levels,
                 const Problem &place,
                 std::vector<Finding> &findings)
{
    bool known = true;
    const QStringList ids = stringsOf(objective["levels"_L1]);
    for (const QString &id : ids) {
        if (!levels.contains(id)) {
            known = false;
            findings.push_back(
                {.problem = {.source = place.source,
                             .place = place.place,
                             .reason = FrameworkDocumentText::tr(
                                           "“%1” is not a level; expected: an id of \"levels\" "
                                           "in this document, or one of: %2.")
                                           .arg(id, idsOf(Levels::fromInt(0xFF)).join(", "_L1))},
                 .skipped = true});
        }
    }
    return known;
}

QJsonArray inOrder(const QHash<QString, QJsonObject> &nodes,
                   const std::vector<Objective> &items,
                   const QString &source,
                   std::vector<Finding> &findings)
{
    QJsonArray ordered;
    for (const Objective &objective : orderedObjectives(items, source, findings)) {
        ordered.append(nodes[objective.id]);
    }
    return ordered;
}
} // namespace

std::optional<QJsonObject> soundFramework(QJsonObject json,
                                          const QString &source,
                                          const DocumentSchema &schema,
                                          std::vector<Finding> &findings)
{
    if (json["format"_L1].toInt() != 1) {
        findings.push_back(
            {.problem = {.source = source,
                         .place = u"/format"_s,
                         .reason = FrameworkDocumentText::tr(
                             "The framework is not of a format that this program reads; "
                             "expected: \"format\": 1.")},
             .skipped = true});
        return std::nullopt;
    }
    const auto broken = brokenObjectives(json, source, schema, findings);
    if (!broken) {
        return std::nullopt;
    }
    const QHash<QString, Levels> levels = levelsIn(json);
    QHash<QString, QJsonObject> nodes; // the first of each id
    std::vector<Objective> items;
    qsizetype number = 0;
    const QJsonArray objectives = json["objectives"_L1].toArray();
    for (const QJsonValueConstRef value : objectives) {
        const QString place = pointerTo(u"/objectives"_s, number);
        const QJsonObject node = value.toObject();
        if (broken->contains(QString::number(number++))
            || !knowsLevels(node,
                            levels,
                            {.source = source, .place = place + "/levels"_L1, .reason = {}},
                            findings)) {
            continue;
        }
        Objective item;
        item.id = node["id"_L1].toString();
        item.parent = node["parent"_L1].toString();
        if (!nodes.contains(item.id)) {
            nodes.insert(item.id, node);
        }
        items.push_back(std::move(item));
    }
    json["objectives"_L1] = inOrder(nodes, items, source, findings);
    return json;
}

FrameworkDocuments readFrameworkDocuments(const QStringList &files, const DocumentSchema &schema)
{
    FrameworkDocuments documents;
    std::vector<FrameworkDocument> found;
    for (const QString &file : files) {
        if (auto json = readJsonFile(file)) {
            found.push_back({.source = file, .json = std::move(*json)});
        } else {
            documents.findings.push_back({.problem = json.error(), .skipped = true});
        }
    }
    const Grades grades = gradesIn(found);
    for (FrameworkDocument &document : found) {
        if (isCase(document.json)) {
            auto made = frameworkOfCase(
                document.json, document.source, {.grades = grades}, documents.findings);
            if (!made) {
                continue;
            }
            document.json = std::move(*made);
        }
        auto sound
            = soundFramework(std::move(document.json), document.source, schema, documents.findings);
        if (!sound) {
            continue;
        }
        const auto same = std::ranges::find(
            documents.all, (*sound)["id"_L1].toString(), [](const FrameworkDocument &other) {
                return other.json["id"_L1].toString();
            });
        if (same != documents.all.end()) {
            *same = {.source = document.source, .json = std::move(*sound)};
        } else {
            documents.all.push_back({.source = document.source, .json = std::move(*sound)});
        }
    }
    return documents;
}

Grades gradesIn(const std::vector<FrameworkDocument> &documents)
{
    Grades grades;
    for (const FrameworkDocument &document : documents) {
        grades.learn(document.json["levels"_L1].toArray());
    }
    return grades;
}

QHash<QString, Levels> levelsIn(const QJsonObject &framework)
{
    QHash<QString, Levels> levels;
    for (const Level level : allLevels) {
        levels.insert(idOf(level), level);
    }
    const QJsonArray entries = framework["levels"_L1].toArray();
    for (const QJsonValueConstRef entry : entries) {
        const QJsonValue age = entry["age"_L1];
        levels.insert(entry["id"_L1].toString(), levelsOfAges(age[0].toInt(), age[1].toInt()));
    }
    return levels;
}

std::vector<Objective> orderedObjectives(const std::vector<Objective> &items,
                                         const QString &source,
                                         std::vector<Finding> &findings)
{
    const auto refuse = [&](const Objective &item, const QString &reason) {
        findings.push_back(
            {.problem = {.source = source, .place = item.id, .reason = reason}, .skipped = true});
    };
    QSet<QString> ids;
    std::vector<const Objective *> waiting;
    for (const Objective &item : items) {
        if (ids.contains(item.id)) {
            refuse(
                item,
                FrameworkDocumentText::tr("The objective “%1” is there twice; each id was expected "
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
                   ? FrameworkDocumentText::tr(
                         "The objective “%1” hangs below “%2”, which leads back to "
                         "itself or to nothing; a tree was expected.")
                         .arg(item->id, item->parent)
                   : FrameworkDocumentText::tr(
                         "The parent “%2” of the objective “%1” is not there; the id "
                         "of another objective of this framework was expected.")
                         .arg(item->id, item->parent));
    }
    return placed;
}

} // namespace PrimTux

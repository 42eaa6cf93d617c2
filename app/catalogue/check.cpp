// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/check.h"

#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Check)
};

Finding about(const Origin &origin, const QString &reason)
{
    return {.problem = {.source = origin.source, .place = origin.pointer, .reason = reason},
            .skipped = false};
}

void checkObjectives(const Entry &entry,
                     const KnownObjectives &objectives,
                     std::vector<Finding> &findings)
{
    const Activity &activity = entry.activity;
    for (const QString &id : activity.objectives) {
        const auto known = objectives.constFind(id);
        if (known == objectives.cend()) {
            findings.push_back(about(
                entry.originOf(u"objectives"_s, id),
                CheckText::tr("%1: the objective “%2” is in no framework; it is kept, but cannot "
                              "be found by its level or domain. Expected: an id of an objective.")
                    .arg(activity.id, id)));
        } else if (activity.levels && known->levels
                   && !known->levels.testAnyFlags(activity.levels)) {
            findings.push_back(
                about(entry.originOf(u"objectives"_s, id),
                      CheckText::tr("%1: the objective “%2” is for %3, the activity for %4; at "
                                    "least one level in common was expected.")
                          .arg(activity.id,
                               id,
                               idsOf(known->levels).join(", "_L1),
                               idsOf(activity.levels).join(", "_L1))));
        }
    }
}
} // namespace

std::vector<Finding> checked(const std::vector<Entry> &entries, const KnownObjectives &objectives)
{
    std::vector<Finding> findings;
    for (const Entry &entry : entries) {
        const Activity &activity = entry.activity;
        const bool leansOnEntry = !activity.desktopEntries.isEmpty();
        checkObjectives(entry, objectives, findings);
        if (activity.names.empty() && !leansOnEntry) {
            findings.push_back(
                about(entry.originOf(u"id"_s),
                      CheckText::tr("%1 has no name; expected: \"name\" with a text per language, "
                                    "or \"desktop\" with a desktop entry that has one.")
                          .arg(activity.id)));
        }
        if (const bool page = activity.kind == ActivityKind::Web; activity.target.isEmpty()
            && (page || activity.kind == ActivityKind::Document)
            && activity.launch.command.isEmpty()) {
            findings.push_back(about(
                entry.originOf(u"id"_s),
                (page ? CheckText::tr("%1 opens nothing; expected: \"url\" with an http or https "
                                      "address, or a page beside its document.")
                      : CheckText::tr("%1 opens nothing; expected: \"opens\" with a file, absolute "
                                      "or beside its document."))
                    .arg(activity.id)));
        }
        if (activity.kind == ActivityKind::Program && activity.launch.command.isEmpty()
            && !leansOnEntry) {
            findings.push_back(
                about(entry.originOf(u"id"_s),
                      CheckText::tr("%1 cannot be started; expected: \"command\" with a program "
                                    "and its arguments, or \"desktop\" with a desktop entry.")
                          .arg(activity.id)));
        }
    }
    return findings;
}

std::vector<Finding> checkedProfiles(const std::vector<DocumentPart> &profiles,
                                     const std::vector<Framework> &frameworks)
{
    QMap<QString, const DocumentPart *> deciding; // the last one that names a framework, by id
    for (const DocumentPart &part : profiles) {
        if (part.json.contains("framework"_L1)) {
            deciding[part.id] = &part;
        }
    }
    const QStringList loaded
        = frameworks | std::views::transform(&Framework::id) | std::ranges::to<QStringList>();
    std::vector<Finding> findings;
    for (const DocumentPart *part : std::as_const(deciding)) {
        const QString id = part->json["framework"_L1].toString();
        if (!loaded.contains(id)) {
            findings.push_back(
                about({.source = part->source, .pointer = pointerTo(part->pointer, u"framework")},
                      CheckText::tr("The profile “%1” names the framework “%2”, which is not "
                                    "loaded; expected: one of: %3.")
                          .arg(part->id, id, loaded.join(", "_L1))));
        }
    }
    return findings;
}

} // namespace PrimTux

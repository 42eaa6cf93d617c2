// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/refresh.h"

#include "catalogue/gather.h"
#include "catalogue/index/fingerprint.h"
#include "catalogue/index/memory.h"
#include "catalogue/index/query.h"
#include "catalogue/index/writer.h"
#include "catalogue/sourcememory.h"
#include "catalogue/sources/caseformat.h"
#include "core/jsonfile.h"
#include "core/paths.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
bool isFramework(const QString &file)
{
    const auto json = readJsonFile(file);
    return json && (json->contains("objectives"_L1) || isCase(*json));
}

Result<Refreshed> asItIs(const QString &index)
{
    return IndexQuery::open(index, {}).and_then([&index](IndexQuery &&query) {
        return query.statistics().transform([&index](const Statistics &statistics) {
            return Refreshed{.activities = statistics.activities,
                             .installed = statistics.installed,
                             .fresh = true,
                             .read = {},
                             .differences = {},
                             .findings = findingsIn(index)};
        });
    });
}

Differences differences(const QHash<QString, QByteArray> &before, const IndexContent &content)
{
    QHash<QString, QByteArray> after;
    QStringList order;
    for (const Activity &activity : content.activities) {
        after.insert(activity.id, digestOf(activity, content.pictureOf.value(activity.id)));
        order << activity.id;
    }
    return differencesOf(before, after, order);
}
} // namespace

IndexContent
readSources(const Paths &paths, const SoftwarePlaces &software, const Remembered &remembered)
{
    SourceMemory memory(remembered.sources);
    Gathered all = gathered(sourceFilesOf(paths), paths, software, memory);

    IndexContent content;
    content.folders = paths.catalogueFolders() + paths.frameworkFolders();
    content.watched = std::move(all.watched);
    content.fingerprint = std::move(all.fingerprint);
    content.activities = all.entries | std::views::transform(&Entry::activity)
        | std::views::filter(std::not_fn(&Activity::hidden))
        | std::ranges::to<std::vector<Activity>>();
    content.frameworks = std::move(all.frameworks.all);
    content.profiles = std::move(all.profiles);
    content.findings = std::move(all.findings);
    content.sources = memory.asked();
    content.read = memory.read();
    return content;
}

std::optional<Entry>
entryOf(const QString &activityId, const Paths &paths, const SoftwarePlaces &software)
{
    SourceMemory memory;
    Gathered all = gathered(sourceFilesOf(paths), paths, software, memory);
    const auto found = std::ranges::find(
        all.entries, activityId, [](const Entry &entry) { return entry.activity.id; });
    return found == all.entries.end() ? std::nullopt : std::optional(std::move(*found));
}

std::vector<Finding>
findingsOf(const QStringList &files, const Paths &paths, const SoftwarePlaces &software)
{
    SourceFiles all = sourceFilesOf(paths);
    QStringList wanted;
    for (const QString &file : files) {
        const QString path = QFileInfo(file).absoluteFilePath();
        QStringList &sources = isFramework(path) ? all.frameworks : all.documents;
        sources.removeAll(path); // read once, as the last one
        sources << path;
        wanted << path;
    }
    SourceMemory memory;
    std::vector<Finding> findings = gathered(all, paths, software, memory).findings;
    std::erase_if(findings, [&wanted](const Finding &finding) {
        return !wanted.contains(finding.problem.source);
    });
    return findings;
}

Result<Refreshed>
refreshIndex(const Paths &paths, const SoftwarePlaces &software, const RefreshWish &wish)
{
    if (!wish.full && editionOf(wish.target) == wish.edition && !isStale(wish.target, paths)) {
        return asItIs(wish.target);
    }
    const Remembered remembered
        = wish.full ? Remembered() : rememberedIn(wish.target, wish.edition);
    const QHash<QString, QByteArray> before
        = remembered.digests.isEmpty() ? digestsIn(wish.target) : remembered.digests;
    IndexContent content = readSources(paths, software, remembered);
    content.edition = wish.edition;
    addPictures(content, software, remembered.pictures, wish.progress);
    return writeIndex(content, wish.target).transform([&] {
        return Refreshed{.activities = static_cast<int>(content.activities.size()),
                         .installed = static_cast<int>(
                             std::ranges::count_if(content.activities, &Activity::installed)),
                         .fresh = false,
                         .read = content.read,
                         .differences = differences(before, content),
                         .findings = std::move(content.findings)};
    });
}

} // namespace PrimTux

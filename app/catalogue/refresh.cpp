// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/refresh.h"

#include "catalogue/ages.h"
#include "catalogue/check.h"
#include "catalogue/index/fingerprint.h"
#include "catalogue/index/writer.h"
#include "catalogue/merge.h"
#include "catalogue/software.h"
#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/installedprograms.h"
#include "catalogue/sources/jsonfile.h"
#include "catalogue/sources/metainfo.h"
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
    return json && json->contains("objectives"_L1);
}

/** All that is known when sources are read. */
struct Sources {
    Frameworks frameworks;
    KnownObjectives objectives;
    Documents documents;
    std::vector<Entry> entries;
    std::vector<Profile> profiles;
    std::vector<Finding> findings;
};

Sources read(const QStringList &documents,
             const QStringList &frameworks,
             const DesktopEntries &desktopEntries,
             const SoftwarePlaces &software)
{
    const DocumentSchema schema = DocumentSchema::shipped(u"catalogue-1"_s);
    Sources sources;
    sources.frameworks = readFrameworks(frameworks, DocumentSchema::shipped(u"framework-1"_s));
    sources.objectives = knownObjectives(sources.frameworks.all);
    sources.documents = readDocuments(documents, schema);
    InstalledMetainfo metainfo
        = readMetainfo(metainfoFilesIn(metainfoFolders(software.dataFolders)));
    sources.findings = sources.frameworks.findings;
    std::ranges::copy(sources.documents.findings, std::back_inserter(sources.findings));
    std::ranges::move(metainfo.findings, std::back_inserter(sources.findings));
    std::ranges::move(addInstalledPrograms(sources.documents.activities,
                                           desktopEntries.all(),
                                           schema,
                                           sources.frameworks.all,
                                           software.programFolders),
                      std::back_inserter(sources.findings));
    sources.entries = mergedActivities(sources.documents, sources.objectives, sources.findings);
    sources.profiles = mergedProfiles(sources.documents.profiles, sources.findings);
    matchSoftware(
        sources.entries, desktopEntries, metainfo, software.programFolders, sources.findings);
    std::ranges::move(checked(sources.entries, sources.objectives),
                      std::back_inserter(sources.findings));
    keepFromTooYoung(sources.entries); // last: it hides what is right by itself
    return sources;
}

QStringList withoutRepeats(QStringList paths)
{
    paths.removeDuplicates();
    return paths;
}
} // namespace

IndexContent readSources(const Paths &paths, const SoftwarePlaces &software)
{
    const QStringList documents = jsonFilesIn(paths.catalogueFolders());
    const QStringList frameworks = jsonFilesIn(paths.frameworkFolders());
    const DesktopEntries desktopEntries(software);

    IndexContent content;
    content.folders = paths.catalogueFolders() + paths.frameworkFolders();
    const QStringList metainfo = metainfoFolders(software.dataFolders);
    content.watched
        = withoutRepeats(content.folders + documents + frameworks + desktopEntries.folders()
                         + desktopEntries.files() + metainfo + metainfoFilesIn(metainfo)
                         + software.programFolders + QStringList{software.packages});
    content.fingerprint = fingerprintOf(content.watched);

    Sources sources = read(documents, frameworks, desktopEntries, software);
    content.activities = sources.entries | std::views::transform(&Entry::activity)
        | std::views::filter(std::not_fn(&Activity::hidden))
        | std::ranges::to<std::vector<Activity>>();
    content.frameworks = std::move(sources.frameworks.all);
    content.profiles = std::move(sources.profiles);
    content.findings = std::move(sources.findings);
    return content;
}

std::optional<Entry>
entryOf(const QString &activityId, const Paths &paths, const SoftwarePlaces &software)
{
    Sources sources = read(jsonFilesIn(paths.catalogueFolders()),
                           jsonFilesIn(paths.frameworkFolders()),
                           DesktopEntries(software),
                           software);
    const auto found = std::ranges::find(
        sources.entries, activityId, [](const Entry &entry) { return entry.activity.id; });
    return found == sources.entries.end() ? std::nullopt : std::optional(std::move(*found));
}

std::vector<Finding>
findingsOf(const QStringList &files, const Paths &paths, const SoftwarePlaces &software)
{
    QStringList documents = jsonFilesIn(paths.catalogueFolders());
    QStringList frameworks = jsonFilesIn(paths.frameworkFolders());
    QStringList wanted;
    for (const QString &file : files) {
        const QString path = QFileInfo(file).absoluteFilePath();
        QStringList &sources = isFramework(path) ? frameworks : documents;
        sources.removeAll(path); // read once, as the last one
        sources << path;
        wanted << path;
    }
    Sources sources = read(documents, frameworks, DesktopEntries(software), software);
    std::erase_if(sources.findings, [&wanted](const Finding &finding) {
        return !wanted.contains(finding.problem.source);
    });
    return sources.findings;
}

Result<IndexContent> refreshIndex(const Paths &paths,
                                  const SoftwarePlaces &software,
                                  const QString &target,
                                  const Progress &progress)
{
    IndexContent content = readSources(paths, software);
    addPictures(content, software, progress);
    return writeIndex(content, target).transform([&content] { return std::move(content); });
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/gather.h"

#include "catalogue/ages.h"
#include "catalogue/check.h"
#include "catalogue/index/fingerprint.h"
#include "catalogue/software.h"
#include "catalogue/sourcememory.h"
#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/gcompris.h"
#include "catalogue/sources/installedprograms.h"
#include "catalogue/sources/metainfo.h"
#include "catalogue/targets.h"
#include "catalogue/viewers.h"
#include "core/paths.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// Later ones win.
Documents documentsIn(const QStringList &files, SourceMemory &memory)
{
    std::optional<DocumentSchema> schema; // where a document has to be read
    Documents all;
    for (const QString &file : files) {
        append(all, memory.documents(file, {file}, [&] {
            if (!schema) {
                schema = DocumentSchema::shipped(u"catalogue-1"_s);
            }
            return readDocuments({file}, *schema);
        }));
    }
    return all;
}

GComprisPlace gcomprisPlace(const SoftwarePlaces &software)
{
    return {.folder = gcomprisFolder(software.dataFolders),
            .languages = software.languages,
            .drawsWithOpenGl = software.offers.contains("opengl"_L1),
            .hasBox2D = software.offers.contains("box2d"_L1)};
}

Documents gcomprisIn(const GComprisPlace &place, SourceMemory &memory)
{
    if (place.folder.isEmpty()) {
        return {};
    }
    const QString name = u"%1 %2 %3 %4"_s.arg(place.folder, place.languages.join(u','))
                             .arg(place.drawsWithOpenGl)
                             .arg(place.hasBox2D);
    return memory.documents(name, gcomprisFiles(place), [&place] { return readGCompris(place); });
}
} // namespace

SourceFiles sourceFilesOf(const Paths &paths)
{
    // What packs say comes between what is shipped and what this PC's administrator wrote.
    const QStringList documents = paths.catalogueFolders();
    const QStringList frameworks = paths.frameworkFolders();
    InstalledPacks packs = readInstalledPacks(paths.packFolders());
    return {.documents = jsonFilesIn(documents.first(1)) + packs.documents()
                + jsonFilesIn(documents.sliced(1)),
            .frameworks = jsonFilesIn(frameworks.first(1)) + packs.frameworks()
                + jsonFilesIn(frameworks.sliced(1)),
            .packs = std::move(packs)};
}

Gathered gathered(const SourceFiles &files,
                  const Paths &paths,
                  const SoftwarePlaces &software,
                  SourceMemory &memory)
{
    const DesktopEntries desktopEntries(software);
    Gathered all;
    all.watched = paths.catalogueFolders() + paths.frameworkFolders() + files.packs.watched
        + files.documents + files.frameworks + desktopEntries.folders() + desktopEntries.files()
        + software.programFolders + QStringList{software.packages};
    const GComprisPlace gcompris = gcomprisPlace(software);
    const QStringList metainfoPlaces = metainfoFolders(software.dataFolders);
    all.watched += gcomprisFiles(gcompris) + metainfoPlaces + metainfoFilesIn(metainfoPlaces);
    all.watched.removeDuplicates();
    all.fingerprint = fingerprintOf(all.watched);

    all.frameworks = readFrameworks(files.frameworks, DocumentSchema::shipped(u"framework-1"_s));
    all.objectives = knownObjectives(all.frameworks.all);
    all.findings = files.packs.findings;
    std::ranges::copy(all.frameworks.findings, std::back_inserter(all.findings));
    Documents ofGCompris = gcomprisIn(gcompris, memory);
    Documents documents = documentsIn(files.documents, memory);
    matchGCompris(ofGCompris, documents);
    append(ofGCompris, std::exchange(documents, {}));
    documents = std::move(ofGCompris);
    std::ranges::move(addInstalledPrograms(documents.activities,
                                           desktopEntries.all(),
                                           DocumentSchema::shipped(u"catalogue-1"_s),
                                           all.frameworks.all,
                                           software.programFolders),
                      std::back_inserter(all.findings));
    std::ranges::move(documents.findings, std::back_inserter(all.findings));

    InstalledMetainfo metainfo = readMetainfo(metainfoFilesIn(metainfoPlaces));
    std::ranges::move(metainfo.findings, std::back_inserter(all.findings));
    all.entries = mergedActivities(documents, all.objectives, all.findings);
    // Hundreds of small ones: after all that fills a lesson by itself.
    std::ranges::stable_partition(all.entries, [](const Entry &entry) {
        return entry.activity.kind != ActivityKind::GCompris;
    });
    all.profiles = mergedProfiles(documents.profiles, all.findings);
    matchSoftware(all.entries, desktopEntries, metainfo, software, all.findings);
    matchTargets(
        all.entries, Viewers(documents.viewers, software.programFolders), software, all.findings);
    std::ranges::move(checked(all.entries, all.objectives), std::back_inserter(all.findings));
    keepFromTooYoung(all.entries); // last: it hides what is right by itself
    std::ranges::move(checkedProfiles(documents.profiles, all.frameworks.all),
                      std::back_inserter(all.findings));
    return all;
}

} // namespace PrimTux

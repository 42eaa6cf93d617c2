// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/gather.h"

#include "catalogue/ages.h"
#include "catalogue/check.h"
#include "catalogue/index/fingerprint.h"
#include "catalogue/software.h"
#include "catalogue/sourcememory.h"
#include "catalogue/sources/classroomdocument.h"
#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/gcompris.h"
#include "catalogue/sources/installedprograms.h"
#include "catalogue/sources/metainfo.h"
#include "catalogue/targets.h"
#include "catalogue/viewers.h"
#include "core/paths.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
/** What is installed here, to be read. */
struct Installed {
    DesktopEntries entries;
    GComprisPlace gcompris;
    QStringList metainfoPlaces;
    QStringList metainfo;
};

Installed installedOn(const SoftwarePlaces &software)
{
    const QStringList metainfoPlaces = metainfoFolders(software.dataFolders);
    return {.entries = DesktopEntries(software),
            .gcompris = {.folder = gcomprisFolder(software.dataFolders),
                         .languages = software.languages,
                         .drawsWithOpenGl = software.offers.contains("opengl"_L1),
                         .hasBox2D = software.offers.contains("box2d"_L1)},
            .metainfoPlaces = metainfoPlaces,
            .metainfo = metainfoFilesIn(metainfoPlaces)};
}

QStringList watchedOf(const SourceFiles &files,
                      const Paths &paths,
                      const SoftwarePlaces &software,
                      const Installed &installed)
{
    QStringList watched = paths.catalogueFolders() + paths.frameworkFolders() + files.packs.watched
        + files.documents + files.frameworks + installed.entries.folders()
        + installed.entries.files() + software.programFolders + QStringList{software.packages}
        + gcomprisFiles(installed.gcompris) + installed.metainfoPlaces + installed.metainfo
        + QStringList{documentOfClassroom(paths.systemClassroom()), // may come to be the one
                      documentOfClassroom(paths.userClassroom())};
    watched.removeDuplicates();
    return watched;
}

void add(std::vector<Finding> &findings, std::vector<Finding> more)
{
    std::ranges::move(more, std::back_inserter(findings));
}

// As one: CASE packages learn the grades of the other documents.
Frameworks frameworksIn(const QStringList &files, SourceMemory &memory)
{
    return files.isEmpty()
        ? Frameworks()
        : frameworksOf(memory.frameworks(files.join(u' '), files, [&files] {
              return readFrameworkDocuments(files, DocumentSchema::shipped(u"framework-1"_s));
          }));
}

// Later ones win.
Documents documentsIn(const QStringList &files, const QString &classroom, SourceMemory &memory)
{
    std::optional<DocumentSchema> schema; // where a document has to be read
    Documents all;
    for (const QString &file : files) {
        append(all, memory.documents(file, {file}, [&] {
            if (!schema) {
                schema = DocumentSchema::shipped(u"catalogue-1"_s);
            }
            return file == classroom ? readClassroomDocument(file, *schema)
                                     : readDocuments({file}, *schema);
        }));
    }
    return all;
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

InstalledMetainfo metainfoIn(const QStringList &files, SourceMemory &memory)
{
    InstalledMetainfo all;
    for (const QString &file : files) {
        append(all, memory.metainfo(file, {file}, [&file] { return readMetainfo({file}); }));
    }
    return all;
}

/** What GCompris, the documents and installed programs say; documents have the last word. */
Documents allDocuments(const QStringList &files,
                       const QString &classroom,
                       const Installed &installed,
                       const SoftwarePlaces &software,
                       const std::vector<Framework> &frameworks,
                       SourceMemory &memory)
{
    Documents all = gcomprisIn(installed.gcompris, memory);
    Documents documents = documentsIn(files, classroom, memory);
    matchGCompris(all, documents);
    append(all, std::move(documents));
    std::vector<Finding> ofPrograms
        = addInstalledPrograms(all.activities,
                               installed.entries.all(),
                               DocumentSchema::shipped(u"catalogue-1"_s),
                               frameworks,
                               software.programFolders);
    all.findings.insert(all.findings.begin(), ofPrograms.begin(), ofPrograms.end());
    forgetUnknown(all, classroom);
    return all;
}

QStringList fileIfThere(const QString &file)
{
    return QFileInfo::exists(file) ? QStringList{file} : QStringList();
}

/** Hundreds of small ones: after all that fills a lesson by itself. */
void putGComprisLast(std::vector<Entry> &entries)
{
    std::ranges::stable_partition(
        entries, [](const Entry &entry) { return entry.activity.kind != ActivityKind::GCompris; });
}

/** Notes which profiles are known without the @p classroom. */
void noteShipped(std::vector<Profile> &profiles,
                 const std::vector<DocumentPart> &parts,
                 const QString &classroom)
{
    for (Profile &profile : profiles) {
        profile.shipped = std::ranges::any_of(parts, [&](const DocumentPart &part) {
            return part.id == profile.id && part.source != classroom;
        });
    }
}
} // namespace

SourceFiles sourceFilesOf(const Paths &paths)
{
    // Teachers have the last word. What packs say comes between what is shipped and what this PC's
    // administrator wrote.
    const QStringList documents = paths.catalogueFolders();
    const QStringList frameworks = paths.frameworkFolders();
    InstalledPacks packs = readInstalledPacks(paths.packFolders());
    return {.documents = jsonFilesIn(documents.first(1)) + packs.documents()
                + jsonFilesIn(documents.sliced(1)) + fileIfThere(paths.classroomDocument()),
            .frameworks = jsonFilesIn(frameworks.first(1)) + packs.frameworks()
                + jsonFilesIn(frameworks.sliced(1)),
            .packs = std::move(packs)};
}

Gathered gathered(const SourceFiles &files,
                  const Paths &paths,
                  const SoftwarePlaces &software,
                  SourceMemory &memory)
{
    const Installed installed = installedOn(software);
    Gathered all;
    all.watched = watchedOf(files, paths, software, installed);
    all.fingerprint = fingerprintOf(all.watched); // before anything is read
    all.findings = files.packs.findings;

    all.frameworks = frameworksIn(files.frameworks, memory);
    all.objectives = knownObjectives(all.frameworks.all);
    add(all.findings, all.frameworks.findings);
    Documents documents = allDocuments(files.documents,
                                       paths.classroomDocument(),
                                       installed,
                                       software,
                                       all.frameworks.all,
                                       memory);
    add(all.findings, std::move(documents.findings));
    InstalledMetainfo metainfo = metainfoIn(installed.metainfo, memory);
    add(all.findings, std::move(metainfo.findings));

    all.entries = mergedActivities(documents, all.objectives, all.findings);
    putGComprisLast(all.entries);
    all.profiles = mergedProfiles(documents.profiles, all.findings);
    noteShipped(all.profiles, documents.profiles, paths.classroomDocument());

    matchSoftware(all.entries, installed.entries, metainfo, software, all.findings);
    matchTargets(
        all.entries, Viewers(documents.viewers, software.programFolders), software, all.findings);

    add(all.findings, checked(all.entries, all.objectives));
    keepFromTooYoung(all.entries,
                     paths.classroomDocument()); // last: it hides what is right by itself
    add(all.findings, checkedProfiles(documents.profiles, all.frameworks.all));
    return all;
}

} // namespace PrimTux

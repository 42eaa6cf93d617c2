// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/gather.h"

#include "catalogue/check.h"
#include "catalogue/index/fingerprint.h"
#include "catalogue/software.h"
#include "catalogue/sourcememory.h"
#include "catalogue/sources/desktopentries.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/targets.h"
#include "catalogue/viewers.h"
#include "core/paths.h"

#include <algorithm>
#include <iterator>

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
} // namespace

SourceFiles sourceFilesOf(const Paths &paths)
{
    return {.documents = jsonFilesIn(paths.catalogueFolders()),
            .frameworks = jsonFilesIn(paths.frameworkFolders())};
}

Gathered gathered(const SourceFiles &files,
                  const Paths &paths,
                  const SoftwarePlaces &software,
                  SourceMemory &memory)
{
    const DesktopEntries desktopEntries(software);
    Gathered all;
    all.watched = paths.catalogueFolders() + paths.frameworkFolders() + files.documents
        + files.frameworks + desktopEntries.folders() + software.programFolders
        + QStringList{software.packages};
    all.watched.removeDuplicates();
    all.fingerprint = fingerprintOf(all.watched);

    all.frameworks = readFrameworks(files.frameworks, DocumentSchema::shipped(u"framework-1"_s));
    all.objectives = knownObjectives(all.frameworks.all);
    all.findings = all.frameworks.findings;
    Documents documents = documentsIn(files.documents, memory);
    std::ranges::move(documents.findings, std::back_inserter(all.findings));

    all.entries = mergedActivities(documents, all.objectives, all.findings);
    all.profiles = mergedProfiles(documents.profiles, all.findings);
    matchSoftware(all.entries, desktopEntries, software.programFolders, all.findings);
    matchTargets(all.entries, Viewers(documents.viewers, software.programFolders), all.findings);
    std::ranges::move(checked(all.entries, all.objectives), std::back_inserter(all.findings));
    return all;
}

} // namespace PrimTux

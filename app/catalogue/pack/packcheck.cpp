// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packcheck.h"

#include "catalogue/pack/container.h"
#include "catalogue/pack/limits.h"
#include "catalogue/pack/packdocuments.h"
#include "catalogue/pack/packfiles.h"
#include "catalogue/pack/packpictures.h"
#include "catalogue/pack/packtext.h"
#include "catalogue/pack/unpack.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
void checkContents(const QString &folder,
                   const std::vector<PackEntry> &entries,
                   const PackProgress &progress,
                   std::vector<Problem> &problems)
{
    PackPictures pictures;
    StepProgress step(progress, PackStep::Checking, entries);
    for (const PackEntry &entry : entries) {
        const QString path = folder + u'/' + entry.path;
        if (entry.folder) {
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            problems.push_back({.source = path,
                                .place = {},
                                .reason = PackText::tr("This is not a file that can be read.")});
            continue;
        }
        const QByteArray start = file.read(enoughToKnow);
        QString refusal = refusalOfArchive(path, start);
        if (refusal.isEmpty()) {
            refusal = pictures.refusalOf(path, start);
        }
        if (!refusal.isEmpty()) {
            problems.push_back({.source = path, .place = {}, .reason = refusal});
        }
        step.add(entry.size);
    }
}

// A hundred faults are enough to begin with.
void tellTheFirst(std::vector<Problem> &problems, const QString &source)
{
    if (problems.size() > mostToldProblems) {
        const std::size_t more = problems.size() - mostToldProblems;
        problems.resize(mostToldProblems);
        problems.push_back(
            {.source = source,
             .place = {},
             .reason = PackText::tr("%1 more mistakes are not told here.").arg(more)});
    }
}

// What is wrong in the folder is told of the pack: "syllabes.ptxpack: page.json: /activities/0: …".
void nameThePack(std::vector<Problem> &problems, const QString &folder, const QString &source)
{
    for (Problem &problem : problems) {
        if (problem.source.startsWith(folder + u'/')) {
            QStringList places{problem.source.sliced(folder.size() + 1), problem.place};
            places.removeAll(QString());
            problem.place = places.join(": "_L1);
        }
        problem.source = source;
    }
}

/** A folder on a disk if there is one: the pack may be larger than what memory has room for. */
QString workFolder()
{
    const QString onDisk = u"/var/tmp"_s;
    return (QFileInfo(onDisk).isWritable() ? onDisk : QDir::tempPath()) + "/ptxpack-XXXXXX"_L1;
}
} // namespace

CheckedPack checkPackFolder(const QString &folder,
                            const QString &source,
                            HiddenFiles hidden,
                            const PackProgress &progress)
{
    const QString top = QDir(folder).absolutePath();
    CheckedPack checked;
    checked.entries = packFilesIn(top, hidden, checked.problems);
    if (checked.problems.empty()) {
        auto manifest = readManifest(top);
        if (manifest) {
            checked.manifest = std::move(*manifest);
            PackDocuments documents = readPackDocuments(top);
            checked.activities = documents.activities;
            checked.problems = std::move(documents.problems);
        } else {
            checked.problems = std::move(manifest.error());
        }
        checkContents(top, checked.entries, progress, checked.problems);
    }
    nameThePack(checked.problems, top, source);
    tellTheFirst(checked.problems, source);
    return checked;
}

PackResult<CheckedPack> checkPackArchive(const QString &archive, const PackProgress &progress)
{
    const QTemporaryDir folder(workFolder());
    if (!folder.isValid()) {
        return systemFault(folder.path(), PackText::tr("The folder cannot be made."));
    }
    return unpackPack(archive, folder.path(), progress).transform([&] {
        return checkPackFolder(folder.path(), archive, HiddenFiles::Checked, progress);
    });
}

} // namespace PrimTux

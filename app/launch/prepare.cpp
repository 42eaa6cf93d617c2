// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/prepare.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

struct PrepareText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Prepare)
};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr auto oldMark = ".old-"_L1;

[[nodiscard]] std::unexpected<Error> refusal(const QString &reason)
{
    return std::unexpected(Error{reason});
}

[[nodiscard]] Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return refusal(
            PrepareText::tr("The folder %1 cannot be made. Is there room, and may this user write "
                            "there?")
                .arg(path));
    }
    return {};
}

/** Makes @p path part by part below @p base, so that no link is followed. */
[[nodiscard]] Result<void> makeFolderBelow(const QString &base, const QString &path)
{
    if (const Result<void> made = makeFolder(base); !made) {
        return made;
    }
    QString part = base;
    for (const QString &name : path.sliced(base.size()).split(u'/', Qt::SkipEmptyParts)) {
        part += u'/' + name;
        if (QFileInfo(part).isSymLink()) {
            return refusal(
                PrepareText::tr("%1 is a symbolic link, where a folder was expected. Remove it.")
                    .arg(part));
        }
        if (!QFileInfo(part).isDir() && !QDir().mkdir(part)) {
            return makeFolder(part);
        }
    }
    return {};
}

[[nodiscard]] QString baseOf(const LaunchPlan &plan, const QString &path)
{
    const std::array bases{plan.home, plan.kept, plan.cache};
    const auto *const base = std::ranges::find_if(bases, [&path](const QString &folder) {
        return path == folder || path.startsWith(folder + u'/');
    });
    return base == bases.end() ? QString() : *base;
}

[[nodiscard]] Result<void> makeFolder(const LaunchPlan &plan, const QString &path)
{
    const QString base = baseOf(plan, path);
    if (base.isEmpty()) {
        return refusal(
            PrepareText::tr("%1 lies outside the folders of “%2”.").arg(path, plan.activityId));
    }
    return makeFolderBelow(base, path);
}

// What a program left unwritable must not stay for ever.
void removeTree(const QString &path)
{
    if (QFileInfo(path).isSymLink() || !QFileInfo(path).isDir()) {
        QFile::remove(path);
        return;
    }
    if (QDir(path).removeRecursively()) {
        return;
    }
    QFile::setPermissions(path, ownerOnly);
    QDirIterator inside(path,
                        QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                        QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        QFile::setPermissions(inside.next(), ownerOnly);
    }
    QDir(path).removeRecursively(); // the next start tries again
}

/** Moves the old home out of the way, which is quick, and empties it in the background. */
[[nodiscard]] Result<void> renewHome(const QString &home)
{
    const QFileInfo place(home);
    const QString name = oldMark + place.fileName() + u'-';
    if (QFileInfo(place.path()).isSymLink()) {
        return refusal(
            PrepareText::tr("%1 is a symbolic link, where a folder was expected. Remove it.")
                .arg(place.path()));
    }
    if (const Result<void> made = makeFolder(place.path()); !made) {
        return made;
    }
    if (place.exists() || place.isSymLink()) {
        const QString aside
            = place.path() + u'/' + name + QUuid::createUuid().toString(QUuid::Id128);
        if (!QFile::rename(home, aside)) {
            return refusal(
                PrepareText::tr("The old private home %1 cannot be moved away.").arg(home));
        }
    }
    QThreadPool::globalInstance()->start([folder = place.path(), name] {
        const QStringList olds = QDir(folder).entryList(
            {name + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        std::ranges::for_each(olds,
                              [&folder](const QString &old) { removeTree(folder + u'/' + old); });
    });
    if (!QDir().mkdir(home, ownerOnly)) {
        return refusal(
            PrepareText::tr("The private home %1 cannot be made. Is there room?").arg(home));
    }
    return {};
}

[[nodiscard]] Result<void>
makeLink(const LaunchPlan &plan, const QString &place, const QString &target)
{
    if (const Result<void> made = makeFolder(plan, QFileInfo(place).path()); !made) {
        return made;
    }
    if (!QFile::link(target, place)) {
        return refusal(PrepareText::tr("The link %1 to %2 cannot be made.").arg(place, target));
    }
    return {};
}

[[nodiscard]] Result<void> writeFile(const LaunchPlan &plan, const PreparedFile &file)
{
    if (const Result<void> made = makeFolder(plan, QFileInfo(file.path).path()); !made) {
        return made;
    }
    if (QFileInfo(file.path).isSymLink()) {
        QFile::remove(file.path); // QSaveFile would write to where it leads
    }
    QSaveFile out(file.path);
    const QByteArray content = file.content.toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit()) {
        return refusal(PrepareText::tr("The settings file %1 cannot be written: %2.")
                           .arg(file.path, out.errorString()));
    }
    return {};
}

} // namespace

Result<void> prepare(const LaunchPlan &plan)
{
    if (const Result<void> renewed = renewHome(plan.home); !renewed) {
        return renewed;
    }
    for (const QString &folder : plan.folders) {
        if (const Result<void> made = makeFolder(plan, folder); !made) {
            return made;
        }
    }
    for (const auto &[place, target] : plan.links) {
        if (const Result<void> made = makeLink(plan, place, target); !made) {
            return made;
        }
    }
    for (const PreparedFile &file : plan.files) {
        if (const Result<void> written = writeFile(plan, file); !written) {
            return written;
        }
    }
    return makeFolder(QFileInfo(plan.log).path());
}

} // namespace PrimTux

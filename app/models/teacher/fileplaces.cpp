// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/fileplaces.h"

#include "core/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <ranges>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct FilePlacesText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::FilePlaces)
};

constexpr std::size_t mostFiles = 100;
constexpr int mostFolders = 200; // of one place
constexpr qsizetype longestFileName = 80; // in characters, without the suffix

// Where udisks and file managers mount what a user plugs in.
bool isPluggedIn(const QStorageInfo &volume)
{
    return std::ranges::any_of(
        std::array{"/media/"_L1, "/run/media/"_L1},
        [&volume](QLatin1StringView start) { return volume.rootPath().startsWith(start); });
}

void addFiles(const FilePlace &place,
              const QDir &folder,
              const QString &shown,
              const QStringList &patterns,
              std::vector<FoundFile> &found)
{
    const QFileInfoList files
        = folder.entryInfoList(patterns, QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo &file : files) {
        found.push_back({.path = file.absoluteFilePath(),
                         .name = file.completeBaseName(),
                         .place = shown.isEmpty() ? place.name : place.name + u" › "_s + shown,
                         .changed = file.lastModified()});
    }
}
} // namespace

std::vector<FilePlace> filePlacesOfThisPc()
{
    std::vector<FilePlace> places;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (volume.isReady() && isPluggedIn(volume)) {
            const QString label = QFileInfo(volume.rootPath()).fileName();
            places.push_back({.folder = volume.rootPath(),
                              .name = FilePlacesText::tr("USB stick “%1”").arg(label),
                              .removable = true,
                              .writable = !volume.isReadOnly()});
        }
    }
    for (const auto location :
         {QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation}) {
        const QString folder = QStandardPaths::writableLocation(location);
        const QFileInfo info(folder);
        if (info.isDir() && folder != QDir::homePath()) {
            places.push_back({.folder = folder,
                              .name = FilePlacesText::tr("Folder “%1”").arg(info.fileName()),
                              .removable = false,
                              .writable = info.isWritable()});
        }
    }
    return places;
}

std::vector<FoundFile> filesIn(const std::vector<FilePlace> &places, const QStringList &suffixes)
{
    const QStringList patterns = suffixes
        | std::views::transform([](const QString &suffix) { return u"*."_s + suffix; })
        | std::ranges::to<QStringList>();
    std::vector<FoundFile> found;
    for (const FilePlace &place : places) {
        const QDir folder(place.folder);
        addFiles(place, folder, {}, patterns, found);
        const QStringList inside = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : inside | std::views::take(mostFolders)) {
            addFiles(place, QDir(folder.filePath(name)), name, patterns, found);
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &FoundFile::changed);
    found.resize(std::min(found.size(), mostFiles));
    return found;
}

QString fileNameFor(const QString &title, const QString &suffix)
{
    QString name;
    for (const QChar character : title.simplified()) {
        const bool taken = character.isPrint() && !u"\\/:*?\"<>|"_s.contains(character);
        name += taken ? character : u'-';
    }
    name.truncate(longestFileName);
    while (name.startsWith(u'.')) {
        name.removeFirst();
    }
    name = name.trimmed();
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return (name.isEmpty() ? FilePlacesText::tr("Lesson") : name) + u'.' + suffix;
}

QString freePathIn(const QString &folder, const QString &name)
{
    const QFileInfo parts(name);
    QString path = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QDir(folder).filePath(
            u"%1 (%2).%3"_s.arg(parts.completeBaseName()).arg(number).arg(parts.suffix()));
    }
    return path;
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return std::unexpected(
            Error{FilePlacesText::tr("%1 cannot be written: %2").arg(path, file.errorString())});
    }
    if (!synced(path, O_RDONLY) || !synced(QFileInfo(path).path(), O_RDONLY | O_DIRECTORY)) {
        return std::unexpected(
            Error{FilePlacesText::tr("%1 cannot be written: %2").arg(path, systemReason())});
    }
    return {};
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/ownfiles.h"

#include "classroom/copies.h"
#include "core/durable.h"
#include "core/ownactivity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{
struct OwnFilesText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Classroom)
};

constexpr auto keptAfterRemoval = 24h;
constexpr mode_t folderOfEverybody = 0755;

bool makeSharedFolder(const QString &folder)
{
    return QFileInfo(folder).isDir()
        || (QDir().mkpath(folder)
            && ::chmod(QFile::encodeName(folder).constData(), folderOfEverybody) == 0);
}

std::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return std::unexpected(
        Error{OwnFilesText::tr("%1 could not be written: %2").arg(path, reason)});
}

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

Result<void> finished(const QString &part, const QString &path, const QString &name)
{
    if (ownFileName(sha256Of(part), name.section(u'.', -1)) != name) {
        QFile::remove(part);
        return std::unexpected(Error{OwnFilesText::tr(
            "The document did not arrive as it was sent; nothing was changed. Try again.")});
    }
    if (!shareWithAll(part) || !synced(part, O_RDWR)
        || std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData())
            != 0) {
        return notWritten(path, systemReason());
    }
    // Not every file system can; the document is in place all the same.
    static_cast<void>(synced(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY));
    return {};
}
} // namespace

Result<void> writeShared(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (makeSharedFolder(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size() && file.commit() && shareWithAll(path)) {
        return {};
    }
    return notWritten(path, file.errorString());
}

Result<void> addPiece(const QString &folder, const DocumentPiece &piece)
{
    const QString path = folder + u'/' + ownDocumentPath(piece.name);
    if (QFileInfo::exists(path)) {
        return {};
    }
    const QString part = path + ".part"_L1;
    if (!makeSharedFolder(QFileInfo(path).absolutePath())) {
        return notWritten(path, systemReason());
    }
    QFile file(part);
    const auto mode = piece.at == 0 ? QIODevice::WriteOnly | QIODevice::Truncate
                                    : QIODevice::WriteOnly | QIODevice::Append;
    if (!file.open(mode)) {
        return notWritten(path, file.errorString());
    }
    if (file.size() != piece.at) {
        return std::unexpected(Error{OwnFilesText::tr(
            "The document did not arrive as it was sent; nothing was changed. Try again.")});
    }
    if (file.write(piece.bytes) != piece.bytes.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        return notWritten(path, reason);
    }
    file.close();
    return piece.at + piece.bytes.size() == piece.size ? finished(part, path, piece.name)
                                                       : Result<void>();
}

void removeOtherPictures(const QString &folder, const QStringList &named)
{
    QDir pictures(folder + "/pictures"_L1);
    const QStringList there = pictures.entryList(QDir::Files);
    for (const QString &name : there) {
        if (isOwnPicture(name) && !named.contains(name)) {
            pictures.remove(name);
        }
    }
}

void removeOldDocuments(const QString &folder, const QStringList &before, const QStringList &named)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QFileInfoList there
        = QDir(folder + "/documents"_L1).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : there) {
        const QString name = info.fileName();
        if (named.contains(name)) {
            continue;
        }
        if (before.contains(name)) { // from now on
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadWrite)) {
                file.setFileTime(now, QFileDevice::FileModificationTime);
            }
        } else if (info.lastModified() + keptAfterRemoval < now) {
            QFile::remove(info.filePath());
        }
    }
}

} // namespace PrimTux

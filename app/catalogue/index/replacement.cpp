// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/replacement.h"

#include "core/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ReplacementText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Replacement)
};

constexpr mode_t readableByAll = 0644;

std::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return std::unexpected(
        Error{ReplacementText::tr("The index %1 cannot be written: %2.").arg(path, reason)});
}

void removeLeftovers(const QString &path)
{
    const QFileInfo info(path);
    QDir folder = info.dir();
    const QStringList names
        = folder.entryList({info.fileName() + ".new-*"_L1}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        folder.remove(name);
    }
}
} // namespace

Replacement::Replacement(QString path, FolderLock lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

Replacement::Replacement(Replacement &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, {}))
    , m_lock(std::move(other.m_lock))
{
}

Replacement::~Replacement()
{
    if (!m_file.isEmpty()) {
        QFile::remove(m_file);
    }
}

Result<Replacement> Replacement::of(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return cannotWrite(path, ReplacementText::tr("the folder %1 cannot be made").arg(folder));
    }
    Replacement replacement(path, FolderLock(folder));
    if (replacement.m_lock.isHeld()) {
        removeLeftovers(path);
    }
    QTemporaryFile file(path + ".new-XXXXXX"_L1);
    file.setAutoRemove(false);
    if (!file.open()) {
        return cannotWrite(path, file.errorString());
    }
    replacement.m_file = file.fileName();
    return replacement;
}

QString Replacement::file() const
{
    return m_file;
}

Result<void> Replacement::commit()
{
    const QByteArray from = QFile::encodeName(m_file);
    if (::chmod(from.constData(), readableByAll) != 0 || !synced(m_file, O_RDWR)
        || ::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0) {
        return cannotWrite(m_path, systemReason());
    }
    m_file.clear();
    // Not every file system can; the new index is in place all the same.
    static_cast<void>(synced(QFileInfo(m_path).absolutePath(), O_RDONLY | O_DIRECTORY));
    return {};
}

} // namespace PrimTux

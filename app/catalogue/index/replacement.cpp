// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/replacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{
struct ReplacementText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Replacement)
};

constexpr mode_t readableByAll = 0644;
constexpr auto patience = 60s;
constexpr auto betweenTries = 20ms;

std::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return std::unexpected(
        Error{ReplacementText::tr("The index %1 cannot be written: %2.").arg(path, reason)});
}

QString systemReason()
{
    return QString::fromLocal8Bit(
        std::strerror(errno)); // NOLINT(concurrency-mt-unsafe): one thread
}

/** The folder of @p path, locked; the lock goes with the process that has it. -1: it cannot be had.
 */
int lockedFolder(const QString &folder)
{
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const auto until = std::chrono::steady_clock::now() + patience;
    while (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || std::chrono::steady_clock::now() > until) {
            ::close(descriptor);
            return -1;
        }
        std::this_thread::sleep_for(betweenTries);
    }
    return descriptor;
}

bool synced(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
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

Replacement::Replacement(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

Replacement::Replacement(Replacement &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, {}))
    , m_lock(std::exchange(other.m_lock, -1))
{
}

Replacement::~Replacement()
{
    if (!m_file.isEmpty()) {
        QFile::remove(m_file);
    }
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

Result<Replacement> Replacement::of(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return cannotWrite(path, ReplacementText::tr("the folder %1 cannot be made").arg(folder));
    }
    Replacement replacement(path, lockedFolder(folder));
    if (replacement.m_lock >= 0) {
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

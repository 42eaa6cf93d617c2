// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/durable.h"

#include <QFile>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{
constexpr auto patience = 60s;
constexpr auto betweenTries = 20ms;
} // namespace

FolderLock::FolderLock(const QString &folder)
    : m_descriptor(
          ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || std::chrono::steady_clock::now() > until) {
            ::close(m_descriptor);
            m_descriptor = -1;
        } else {
            std::this_thread::sleep_for(betweenTries);
        }
    }
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

bool FolderLock::isHeld() const
{
    return m_descriptor >= 0;
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

QString systemReason()
{
    return QString::fromLocal8Bit(
        std::strerror(errno)); // NOLINT(concurrency-mt-unsafe): one thread
}

} // namespace PrimTux

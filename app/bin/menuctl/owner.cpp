// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/owner.h"

#include "bin/menuctl/exitcode.h"

#include <QFile>

#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace PrimTux
{

ActingAsOwner::ActingAsOwner(const QString &file)
    : m_group(::getegid())
{
    struct stat status{};
    if (::geteuid() != 0 || ::lstat(QFile::encodeName(file).constData(), &status) != 0
        || status.st_uid == 0) {
        return;
    }
    // The group first: who is no longer root may not choose one.
    m_acts = ::setegid(status.st_gid) == 0 && ::seteuid(status.st_uid) == 0;
    if (!m_acts && ::setegid(m_group) != 0) {
        ::_exit(std::to_underlying(ExitCode::SystemFailed));
    }
}

ActingAsOwner::~ActingAsOwner()
{
    if (m_acts && (::seteuid(0) != 0 || ::setegid(m_group) != 0)) {
        ::_exit(std::to_underlying(ExitCode::SystemFailed));
    }
}

} // namespace PrimTux

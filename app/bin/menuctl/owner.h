// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <sys/types.h>

namespace PrimTux
{

/**
 * While it lives, this process, if it is root's, acts as the owner of a file: what it writes beside
 * the file is the owner's too, who has to write it later on.
 */
class ActingAsOwner
{
public:
    /** Of @p file; where there is none nothing changes. */
    explicit ActingAsOwner(const QString &file);
    ActingAsOwner(const ActingAsOwner &) = delete;
    ActingAsOwner &operator=(const ActingAsOwner &) = delete;
    ActingAsOwner(ActingAsOwner &&) = delete;
    ActingAsOwner &operator=(ActingAsOwner &&) = delete;
    ~ActingAsOwner();

private:
    bool m_acts = false;
    gid_t m_group; // before
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace PrimTux
{

/**
 * A folder of which one process at a time has the lock (flock); it goes with the process that has
 * it, and with this object.
 */
class FolderLock
{
public:
    /** Waits for up to a minute. */
    explicit FolderLock(const QString &folder);
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) = delete;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

    [[nodiscard]] bool isHeld() const;

private:
    int m_descriptor = -1;
};

/** Whether a file or folder, opened with the @p flags of open(2), lies safely on the disk. */
[[nodiscard]] bool synced(const QString &path, int flags);

/** The reason of the last call to the system that failed. */
[[nodiscard]] QString systemReason();

} // namespace PrimTux

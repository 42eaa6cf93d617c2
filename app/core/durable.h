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
    /**
     * The same by means of @p file in the folder, which is made, for its owner alone: nobody else
     * can hold others up.
     */
    [[nodiscard]] static FolderLock ofOwner(const QString &folder, const QString &file);

    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) = delete;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

    [[nodiscard]] bool isHeld() const;

private:
    explicit FolderLock(int descriptor);

    int m_descriptor = -1;
};

/** Whether a file or folder, opened with the @p flags of open(2), lies safely on the disk. */
[[nodiscard]] bool synced(const QString &path, int flags);

/** The reason of the last call to the system that failed. */
[[nodiscard]] QString systemReason();

} // namespace PrimTux

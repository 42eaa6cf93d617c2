// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/durable.h"
#include "core/error.h"

namespace PrimTux
{

/**
 * A file that takes the place of another in one step. While it lives, others that want to replace
 * the same file wait (for a while: without the lock all goes well too, only what killed ones left
 * is not cleared away).
 */
class Replacement
{
public:
    /** Makes the folder of @p path if need be, and a new empty file in it. */
    [[nodiscard]] static Result<Replacement> of(const QString &path);

    Replacement(Replacement &&other) noexcept;
    Replacement &operator=(Replacement &&other) = delete;
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;
    ~Replacement();

    /** The new file, to be written by its name. */
    [[nodiscard]] QString file() const;
    /** Puts it in place, readable by everybody, safe against a power cut. */
    [[nodiscard]] Result<void> commit();

private:
    Replacement(QString path, FolderLock lock);

    QString m_path;
    QString m_file;
    FolderLock m_lock; // of its folder
};

} // namespace PrimTux

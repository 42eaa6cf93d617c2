// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/changes.h"

#include <memory>

namespace PrimTux
{

/**
 * classroom.sqlite for the one who may write it. Made where it is missing, taken to this version
 * where it is older. To be used from the thread that opened it.
 */
class ClassroomStore
{
public:
    /** Errors: the folder or the file cannot be written, not a classroom, made by a newer version.
     */
    [[nodiscard]] static Result<ClassroomStore> open(const QString &path);

    ClassroomStore(ClassroomStore &&) noexcept;
    ClassroomStore &operator=(ClassroomStore &&) noexcept;
    ~ClassroomStore();

    /** All of them or none; on the disk when it returns. */
    [[nodiscard]] Result<void> apply(const std::vector<Change> &changes);

private:
    class Private;
    explicit ClassroomStore(std::unique_ptr<Private> own);

    std::unique_ptr<Private> m_d;
};

} // namespace PrimTux

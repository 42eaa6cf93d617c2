// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/content.h"
#include "classroom/localclassroom.h"
#include "classroom/reader.h"
#include "models/teacher/teachercatalogue.h"

#include <QTemporaryDir>

namespace PrimTux
{

/**
 * A real index for teachers: at MS six activities for counting, "count-0" to "count-5", the last
 * one not installed; three for letters, which need reading; at CP four for sums; a page; and one
 * program without tags, for numbers as its entry says.
 */
class Staffroom
{
public:
    Staffroom();

    /** So many activities more for sums. */
    void addSums(int count);
    /** Opens a classroom, with two profiles: what a teacher says is kept from now on. */
    void openClassroom();
    [[nodiscard]] LocalClassroom &classroom() const { return *m_classroom; }
    [[nodiscard]] Result<ClassroomReader> reader() const;
    /** Writes the index. */
    void write() const;

    [[nodiscard]] Result<IndexQuery> open() const;
    [[nodiscard]] TeacherCatalogue::Parts parts() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void add(const QString &id, Levels levels, const QStringList &objectives);

    QTemporaryDir m_folder;
    IndexContent m_content;
    int m_sums = 0;
    std::unique_ptr<LocalClassroom> m_classroom;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/index/query.h"
#include "core/lesson.h"
#include "models/teacher/exchange.h"
#include "models/teacher/sheet.h"

#include <functional>

namespace PrimTux
{

/** Lessons as files (.ptxlesson), and lessons and lists of activities on paper (PDF). */
class LessonFiles : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        std::function<Result<IndexQuery>()> openIndex;
        // The lesson of this id that is there; empty: none is.
        std::function<Result<std::optional<Lesson>>(const QString &lessonId)> find;
        std::function<QByteArray(const QString &key)> picture; // Tile::picture to PNG
    };

    LessonFiles(Parts parts, Exchange &exchange, QObject *parent = nullptr);

    /** Asks where to, and writes the lesson there, without the teacher's note to herself. */
    void copy(const Lesson &lesson);
    /** Asks for a file, and reads it. */
    void ask();
    /** Reads a lesson, which read() gives. Errors: what is wrong with it, in plain words. */
    [[nodiscard]] Result<QString> take(const QString &path);
    /** Asks where to, and writes it for the printer. */
    void print(const Lesson &lesson, const QString &subtitle);
    void printList(const QString &title, const QStringList &activities);

Q_SIGNALS:
    /** @p before: the lesson of this id that is there; without an id: there is none. */
    void read(const PrimTux::Lesson &lesson, const PrimTux::Lesson &before);

private:
    void offerSheet(Sheet sheet, const QStringList &activities);
    [[nodiscard]] Result<std::vector<SheetItem>> itemsOf(const QStringList &activities) const;

    Parts m_parts;
    Exchange &m_exchange;
};

} // namespace PrimTux

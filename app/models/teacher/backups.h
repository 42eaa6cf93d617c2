// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/exchange.h"

#include "classroom/backupfile.h"
#include "classroom/classroom.h"
#include "classroom/reader.h"

#include <QDateTime>

namespace PrimTux
{

/** All that was decided for this PC, as a file (.ptxclassroom): for a reserve, or another PC. */
class Backups : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the settings")
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

public:
    struct Parts {
        std::function<Result<ClassroomReader>()> readClassroom;
        std::function<QDateTime()> now;
    };

    Backups(Parts parts, Classroom &classroom, Exchange &exchange, QObject *parent = nullptr);

    /** "All is as in “Classroom 24 November”."; empty if nothing can be undone. */
    [[nodiscard]] QString undoText() const { return m_undoText; }
    /** Why a copy could not be taken over; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }

    /** Asks where to, and writes it there. */
    Q_INVOKABLE void copy();
    /** Asks for a file, and takes it over: nothing stays that is not in it. */
    Q_INVOKABLE void ask();
    /** As it was before. */
    Q_INVOKABLE void undo();
    /** What can be undone is not any more. */
    void forget();

    /** Errors: the classroom cannot be read, the file cannot be written, a document is not in it.
     */
    [[nodiscard]] Result<void> write(const QString &path) const;
    /** Says what comes of it, unless that is yet to be seen. Errors: what is wrong with the file,
     * in plain words. */
    [[nodiscard]] Result<QString> take(const QString &path);

Q_SIGNALS:
    void changed();

private:
    /** Hands the documents over, one after the other, and then applies @p changes. */
    void bring(std::vector<DocumentPiece> documents,
               const std::vector<Change> &changes,
               const std::vector<Change> &undo,
               const QString &text);
    void apply(const std::vector<Change> &changes, std::vector<Change> undo, const QString &text);

    Parts m_parts;
    Classroom &m_classroom;
    Exchange &m_exchange;
    std::vector<Change> m_undo;
    QString m_undoText;
    QString m_failure;
};

} // namespace PrimTux

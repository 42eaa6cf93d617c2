// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "classroom/reader.h"
#include "models/profilelistmodel.h"
#include "models/teacher/lessondraft.h"
#include "models/teacher/lessonfiles.h"
#include "models/teacher/lessonlistmodel.h"

namespace PrimTux
{

/** All lessons of the classroom, and what is done with whole ones. */
class LessonShelf : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(PrimTux::LessonListModel *lessons READ lessons CONSTANT FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged FINAL)
    Q_PROPERTY(QString removedText READ removedText NOTIFY removedChanged FINAL)

public:
    struct Parts {
        std::function<Result<IndexQuery>()> openIndex;
        std::function<Result<ClassroomReader>()> readClassroom;
        std::function<QByteArray(const QString &key)> picture; // Tile::picture to PNG
        StepListModel::Describe describe;
        std::function<QDateTime()> now;
        QStringList languages;
    };

    LessonShelf(Parts parts,
                Classroom &classroom,
                LessonDraft &draft,
                ProfileListModel &profiles,
                Exchange &exchange,
                QObject *parent = nullptr);

    [[nodiscard]] LessonListModel *lessons() { return &m_lessons; }
    [[nodiscard]] LessonFiles &files() { return m_files; }
    /** What could not be read or kept; usually empty. */
    [[nodiscard]] QString failure() const { return m_failure; }
    /** Says which lesson was deleted last and may come back; usually empty. */
    [[nodiscard]] QString removedText() const;

    /** Reads the lessons again. */
    void read();
    Q_INVOKABLE void open(const QString &id);
    /** A copy, not published; from a model: a lesson. */
    Q_INVOKABLE void copy(const QString &id);
    Q_INVOKABLE void makeModel(const QString &id);
    Q_INVOKABLE void archive(const QString &id, bool archived);
    Q_INVOKABLE void remove(const QString &id);
    /** Brings the lesson back that was removed last. */
    Q_INVOKABLE void restore();
    /** What was removed stays so. */
    void forgetRemoved() { setRemoved({}); }
    /** Asks for the file of a lesson. */
    Q_INVOKABLE void openFile() { m_files.ask(); }
    /** The lesson that is being made, as a file for other PCs, or on paper. */
    Q_INVOKABLE void saveDraft();
    Q_INVOKABLE void printDraft();

Q_SIGNALS:
    /** A lesson is to be looked at. */
    void opened();
    void failureChanged();
    void removedChanged();

private:
    [[nodiscard]] Result<std::optional<Lesson>> find(const QString &id) const;
    void take(const Lesson &lesson, const Lesson &before);
    void save(const Lesson &lesson);
    void apply(const Change &change);
    void setFailure(const QString &failure);
    void setRemoved(std::optional<Lesson> lesson);

    Classroom &m_classroom;
    LessonDraft &m_draft;
    ProfileListModel &m_profiles;
    Parts m_parts;
    LessonFiles m_files;
    LessonListModel m_lessons;
    std::optional<Lesson> m_removed;
    QString m_failure;
};

/** An id for a new lesson. */
[[nodiscard]] QString newLessonId();

} // namespace PrimTux

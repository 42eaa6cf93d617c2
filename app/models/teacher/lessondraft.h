// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/teacher/saving.h"
#include "models/teacher/steplistmodel.h"
#include "models/teacher/undolist.h"

#include <functional>
#include <optional>

namespace PrimTux
{

/**
 * The lesson that a teacher is making. Each change is kept as it is made, and can be undone;
 * children see it only when it is published.
 */
class LessonDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    Q_PROPERTY(QStringList profiles READ profiles NOTIFY changed FINAL)
    Q_PROPERTY(bool onlyThese READ isOnlyThese WRITE setOnlyThese NOTIFY changed FINAL)
    Q_PROPERTY(bool inOrder READ isInOrder WRITE setInOrder NOTIFY changed FINAL)
    Q_PROPERTY(bool untilDone READ isUntilDone WRITE setUntilDone NOTIFY changed FINAL)
    Q_PROPERTY(Days days READ days NOTIFY changed FINAL)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed FINAL)
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed FINAL)
    Q_PROPERTY(bool published READ isPublished NOTIFY changed FINAL)
    Q_PROPERTY(bool publishable READ isPublishable NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ isKept NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(PrimTux::StepListModel *steps READ steps CONSTANT FINAL)

public:
    /** When children see it. */
    enum class Days : quint8 {
        Always, // no dates
        Today,
        ThisWeek, // to its Friday
        NextWeek, // Monday to Friday
        Other,
    };
    Q_ENUM(Days)

    static constexpr int mostActivities = 200;
    static constexpr int mostNameCharacters = 200;
    static constexpr int mostNoteCharacters = 4000;

    LessonDraft(Classroom &classroom,
                StepListModel::Describe describe,
                std::function<QDateTime()> now,
                QObject *parent = nullptr);

    /** Another lesson is made from now on. */
    void begin(const Lesson &lesson);
    /** None is. What was changed is kept first. */
    void end();

    [[nodiscard]] bool isOpen() const { return m_lesson.has_value(); }
    [[nodiscard]] Lesson lesson() const { return m_lesson.value_or(Lesson()); }
    [[nodiscard]] QString name() const { return lesson().name; }
    void setName(const QString &name);
    [[nodiscard]] QString note() const { return lesson().note; }
    void setNote(const QString &note);
    [[nodiscard]] QStringList profiles() const { return lesson().profiles; }
    [[nodiscard]] bool isOnlyThese() const { return lesson().mode == LessonMode::OnlyThese; }
    void setOnlyThese(bool only);
    [[nodiscard]] bool isInOrder() const { return lesson().inOrder; }
    void setInOrder(bool inOrder);
    [[nodiscard]] bool isUntilDone() const { return lesson().untilDone; }
    void setUntilDone(bool untilDone);
    [[nodiscard]] Days days() const;
    [[nodiscard]] QString fromText() const;
    [[nodiscard]] QString untilText() const;
    [[nodiscard]] bool isPublished() const { return lesson().published; }
    /** It has activities and is for somebody. */
    [[nodiscard]] bool isPublishable() const;
    [[nodiscard]] int count() const { return static_cast<int>(lesson().activities.size()); }
    /** How many of its activities are not on this PC. */
    [[nodiscard]] int missing() const;
    [[nodiscard]] bool canUndo() const { return m_undone.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undone.canRedo(); }
    /** "Saved at 08:12"; empty before the first time. */
    /** Whether all that was decided is on the disk. */
    [[nodiscard]] bool isKept() const { return !m_saving.isUnderway(); }
    [[nodiscard]] QString savedText() const { return m_saving.text(); }
    /** Why the last change could not be kept; usually empty. */
    [[nodiscard]] QString failure() const { return m_saving.failure(); }
    [[nodiscard]] StepListModel *steps() { return &m_steps; }

    /** Those it has already are left out. */
    Q_INVOKABLE void add(const QStringList &activities);
    Q_INVOKABLE void remove(const QString &activity);
    /** An activity takes the place @p row; the others make room. */
    Q_INVOKABLE void moveTo(const QString &activity, int row);
    Q_INVOKABLE void setFor(const QString &profile, bool chosen);
    Q_INVOKABLE void setDays(Days days);
    /** The first or last day goes @p days on, or back; the other gives way. */
    Q_INVOKABLE void moveFrom(int days);
    Q_INVOKABLE void moveUntil(int days);
    /** All of it is another; can be undone. */
    void replace(const Lesson &lesson) { change(lesson); }
    Q_INVOKABLE void publish();
    /** Children see it no more. */
    Q_INVOKABLE void finish();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /** Tries again what failed. */
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();
    void published();

private:
    /** @p field tells writing that goes on from another change. */
    void change(const Lesson &lesson, const QString &field = {});
    void show(const Lesson &lesson);

    std::function<QDateTime()> m_now;
    StepListModel m_steps;
    Saving m_saving;
    std::optional<Lesson> m_lesson;
    UndoList<Lesson> m_undone;
    QString m_field; // that was written in last
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/lessonshelf.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString newLessonId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

LessonShelf::LessonShelf(Parts parts,
                         Classroom &classroom,
                         LessonDraft &draft,
                         ProfileListModel &profiles,
                         Exchange &exchange,
                         QObject *parent)
    : QObject(parent)
    , m_classroom(classroom)
    , m_draft(draft)
    , m_profiles(profiles)
    , m_parts(std::move(parts))
    , m_files({.openIndex = m_parts.openIndex,
               .find = [this](const QString &id) { return find(id); },
               .picture = m_parts.picture},
              exchange)
    , m_lessons(m_parts.describe)
{
    connect(&m_files, &LessonFiles::read, this, &LessonShelf::take);
}

QString LessonShelf::removedText() const
{
    return m_removed ? tr("The lesson “%1” is deleted.").arg(m_removed->name) : QString();
}

void LessonShelf::read()
{
    auto reader = m_parts.readClassroom();
    auto lessons = reader ? reader->lessons() : std::unexpected(reader.error());
    if (!lessons) {
        setFailure(lessons.error().message);
        return;
    }
    m_lessons.setLessons(
        *std::move(lessons), m_profiles.profiles(), m_parts.languages, m_parts.now().date());
}

void LessonShelf::open(const QString &id)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        if (m_draft.lesson().id != id) {
            m_draft.begin(*lesson);
        }
        Q_EMIT opened();
    }
}

void LessonShelf::copy(const QString &id)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        Lesson copy = *lesson;
        copy.id = newLessonId();
        copy.published = false;
        copy.archived = false;
        copy.model = false;
        copy.from = {};
        copy.until = {};
        if (!lesson->model) {
            copy.name = tr("%1 (copy)").arg(lesson->name).left(LessonDraft::mostNameCharacters);
        }
        save(copy);
        m_draft.begin(copy);
        Q_EMIT opened();
    }
}

void LessonShelf::makeModel(const QString &id)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        Lesson model = *lesson;
        model.id = newLessonId();
        model.published = false;
        model.archived = false;
        model.model = true;
        model.from = {};
        model.until = {};
        save(model);
    }
}

void LessonShelf::archive(const QString &id, bool archived)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        Lesson changed = *lesson;
        changed.archived = archived;
        changed.published = changed.published && !archived;
        if (m_draft.lesson().id == id) {
            m_draft.end();
        }
        save(changed);
    }
}

void LessonShelf::remove(const QString &id)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        setRemoved(*lesson);
        if (m_draft.lesson().id == id) {
            m_draft.end();
        }
        apply(RemoveLesson{id});
    }
}

void LessonShelf::restore()
{
    if (m_removed) {
        save(*m_removed);
        setRemoved({});
    }
}

void LessonShelf::saveDraft()
{
    m_files.copy(m_draft.lesson());
}

void LessonShelf::printDraft()
{
    m_files.print(m_draft.lesson(), m_lessons.who(m_draft.lesson()));
}

// What is made now may not be on the disk yet.
Result<std::optional<Lesson>> LessonShelf::find(const QString &id) const
{
    if (m_draft.isOpen() && m_draft.lesson().id == id) {
        return m_draft.lesson();
    }
    return m_parts.readClassroom().and_then(
        [&id](const ClassroomReader &reader) { return reader.lesson(id); });
}

void LessonShelf::take(const Lesson &lesson, const Lesson &before)
{
    if (before.id.isEmpty()) {
        save(lesson);
        m_draft.begin(lesson);
    } else {
        if (m_draft.lesson().id != before.id) {
            m_draft.begin(before);
        }
        m_draft.replace(lesson);
    }
    Q_EMIT opened();
}

void LessonShelf::save(const Lesson &lesson)
{
    apply(SaveLesson{lesson});
}

void LessonShelf::apply(const Change &change)
{
    m_classroom.apply({change}).then(this, [this](const Result<void> &result) {
        setFailure(result ? QString() : result.error().message);
    });
}

void LessonShelf::setFailure(const QString &failure)
{
    if (failure != m_failure) {
        m_failure = failure;
        Q_EMIT failureChanged();
    }
}

void LessonShelf::setRemoved(std::optional<Lesson> lesson)
{
    if (lesson != m_removed) {
        m_removed = std::move(lesson);
        Q_EMIT removedChanged();
    }
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/lessondraft.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct DateRange {
    QDate from;
    QDate until;

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

DateRange rangeOf(LessonDraft::Days days, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    switch (days) {
    case LessonDraft::Days::Today:
        return {.from = today, .until = today};
    case LessonDraft::Days::ThisWeek:
        // At the weekend it is the coming one that is meant.
        return {.from = today, .until = monday.addDays(today.dayOfWeek() > Qt::Friday ? 11 : 4)};
    case LessonDraft::Days::NextWeek:
        return {.from = monday.addDays(7), .until = monday.addDays(11)};
    case LessonDraft::Days::Always:
    case LessonDraft::Days::Other:
        break;
    }
    return {};
}

QString shown(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"ddd d MMM"_s) : QString();
}
} // namespace

LessonDraft::LessonDraft(Classroom &classroom,
                         StepListModel::Describe describe,
                         std::function<QDateTime()> now,
                         QObject *parent)
    : QObject(parent)
    , m_classroom(classroom)
    , m_now(std::move(now))
    , m_steps(std::move(describe))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(400));
    connect(&m_soon, &QTimer::timeout, this, &LessonDraft::save);
}

void LessonDraft::begin(const Lesson &lesson)
{
    end();
    m_savedText.clear();
    m_failure.clear();
    show(lesson);
}

void LessonDraft::end()
{
    if (m_soon.isActive()) {
        save();
    }
    m_undone.clear();
    m_field.clear();
    m_lesson.reset();
    m_steps.show({});
    Q_EMIT changed();
}

void LessonDraft::setName(const QString &name)
{
    Lesson next = lesson();
    next.name = name.left(mostNameCharacters);
    change(next, u"name"_s);
}

void LessonDraft::setNote(const QString &note)
{
    Lesson next = lesson();
    next.note = note.left(mostNoteCharacters);
    change(next, u"note"_s);
}

void LessonDraft::setOnlyThese(bool only)
{
    Lesson next = lesson();
    next.mode = only ? LessonMode::OnlyThese : LessonMode::Suggested;
    change(next);
}

void LessonDraft::setInOrder(bool inOrder)
{
    Lesson next = lesson();
    next.inOrder = inOrder;
    change(next);
}

void LessonDraft::setUntilDone(bool untilDone)
{
    Lesson next = lesson();
    next.untilDone = untilDone;
    change(next);
}

LessonDraft::Days LessonDraft::days() const
{
    const DateRange range{.from = lesson().from, .until = lesson().until};
    const QDate today = m_now().date();
    for (const Days days : {Days::Always, Days::Today, Days::ThisWeek, Days::NextWeek}) {
        if (rangeOf(days, today) == range) {
            return days;
        }
    }
    return Days::Other;
}

QString LessonDraft::fromText() const
{
    return shown(lesson().from);
}

QString LessonDraft::untilText() const
{
    return shown(lesson().until);
}

bool LessonDraft::isPublishable() const
{
    return m_lesson && !m_lesson->activities.isEmpty() && !m_lesson->profiles.isEmpty();
}

int LessonDraft::missing() const
{
    return static_cast<int>(std::ranges::count(m_steps.steps(), true, &LessonStep::missing));
}

void LessonDraft::add(const QStringList &activities)
{
    Lesson next = lesson();
    for (const QString &activity : activities) {
        if (!next.activities.contains(activity) && next.activities.size() < mostActivities) {
            next.activities << activity;
        }
    }
    change(next);
}

void LessonDraft::remove(const QString &activity)
{
    Lesson next = lesson();
    next.activities.removeOne(activity);
    change(next);
}

void LessonDraft::moveTo(const QString &activity, int row)
{
    Lesson next = lesson();
    if (const qsizetype from = next.activities.indexOf(activity); from >= 0) {
        next.activities.move(from, std::clamp<qsizetype>(row, 0, next.activities.size() - 1));
        change(next);
    }
}

void LessonDraft::setFor(const QString &profile, bool chosen)
{
    Lesson next = lesson();
    next.profiles.removeAll(profile);
    if (chosen) {
        next.profiles << profile;
    }
    change(next);
}

void LessonDraft::setDays(Days days)
{
    Lesson next = lesson();
    if (days == Days::Other) { // to be moved from here
        if (!next.from.isValid()) {
            next.from = m_now().date();
        }
        if (!next.until.isValid()) {
            next.until = next.from.addDays(1);
        }
    } else {
        const DateRange range = rangeOf(days, m_now().date());
        next.from = range.from;
        next.until = range.until;
    }
    change(next);
}

void LessonDraft::moveFrom(int days)
{
    Lesson next = lesson();
    next.from = (next.from.isValid() ? next.from : m_now().date()).addDays(days);
    if (next.until.isValid()) {
        next.until = std::max(next.from, next.until);
    }
    change(next);
}

void LessonDraft::moveUntil(int days)
{
    Lesson next = lesson();
    next.until = (next.until.isValid() ? next.until : m_now().date()).addDays(days);
    if (next.from.isValid()) {
        next.from = std::min(next.from, next.until);
    }
    change(next);
}

void LessonDraft::publish()
{
    if (isPublishable()) {
        Lesson next = lesson();
        next.published = true;
        next.archived = false;
        next.model = false;
        change(next);
        Q_EMIT published();
    }
}

void LessonDraft::finish()
{
    Lesson next = lesson();
    next.published = false;
    change(next);
}

void LessonDraft::undo()
{
    if (m_undone.canUndo()) {
        m_field.clear();
        show(m_undone.undo(lesson()));
        save();
    }
}

void LessonDraft::redo()
{
    if (m_undone.canRedo()) {
        m_field.clear();
        show(m_undone.redo(lesson()));
        save();
    }
}

void LessonDraft::save()
{
    if (!m_lesson) {
        return;
    }
    m_soon.stop();
    m_classroom.apply({SaveLesson{*m_lesson}}).then(this, [this](const Result<void> &result) {
        m_failure = result ? QString() : result.error().message;
        if (result) {
            m_savedText
                = tr("Saved at %1").arg(QLocale().toString(m_now().time(), QLocale::ShortFormat));
        }
        Q_EMIT changed();
    });
}

void LessonDraft::change(const Lesson &lesson, const QString &field)
{
    if (!m_lesson || lesson == *m_lesson) {
        return;
    }
    if (field.isEmpty() || field != m_field) {
        m_undone.keep(*m_lesson);
    }
    m_field = field;
    m_undone.forgetNext();
    show(lesson);
    if (field.isEmpty()) {
        save();
    } else {
        m_soon.start();
    }
}

void LessonDraft::show(const Lesson &lesson)
{
    m_lesson = lesson;
    m_steps.show(lesson.activities);
    Q_EMIT changed();
}

} // namespace PrimTux

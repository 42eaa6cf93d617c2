// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/teachersession.h"

#include "models/logging.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QUuid>

#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int tellings = 10; // how often the classroom is told of input while the lock waits

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString levelsText(Levels levels)
{
    return (allLevels | std::views::filter([levels](Level level) { return levels.testFlag(level); })
            | std::views::transform([](Level level) { return idOf(level); })
            | std::ranges::to<QStringList>())
        .join(u" · "_s);
}
} // namespace

TeacherSession::TeacherSession(Parts parts, Classroom &classroom, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_classroom(classroom)
    , m_code(classroom)
    , m_draft(
          classroom, [this](const QString &activity) { return describe(activity); }, m_parts.now)
    , m_lessons([this](const QString &activity) { return describe(activity); })
    , m_catalogue({.open = m_parts.openIndex, .languages = m_parts.languages, .framework = {}})
    , m_settings({.openIndex = m_parts.openIndex,
                  .readClassroom = m_parts.readClassroom,
                  .profiles = m_parts.profiles,
                  .eraseProgress = m_parts.eraseProgress,
                  .now = m_parts.now,
                  .languages = m_parts.languages},
                 classroom)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_parts.idle);
    connect(&m_idle, &QTimer::timeout, this, &TeacherSession::close);
    connect(&m_code, &CodeEntry::opened, this, &TeacherSession::opened);
    connect(&m_draft, &LessonDraft::changed, this, [this] {
        m_catalogue.setLesson(m_draft.lesson().activities);
    });
    connect(&m_catalogue, &TeacherCatalogue::addWanted, this, &TeacherSession::addToLesson);
    connect(&m_catalogue, &TeacherCatalogue::removeWanted, &m_draft, &LessonDraft::remove);
    connect(&m_catalogue, &TeacherCatalogue::tryWanted, this, &TeacherSession::tryActivity);
    connect(&m_settings, &TeacherSettings::profilesChanged, this, [this] {
        m_profiles.setProfiles(m_settings.shownProfiles(), m_parts.languages);
    });
    connect(&m_settings, &TeacherSettings::progressErased, this, &TeacherSession::classroomChanged);
    connect(&m_classroom, &Classroom::locked, this, &TeacherSession::close);
    connect(&m_classroom, &Classroom::changed, this, [this] {
        if (m_page == Page::Lessons) {
            readLessons();
        }
        if (isOpen()) {
            m_settings.reload();
        }
        Q_EMIT classroomChanged();
    });
}

TeacherSession::~TeacherSession() = default;

QString TeacherSession::removedText() const
{
    return m_removed ? tr("The lesson “%1” is deleted.").arg(m_removed->name) : QString();
}

void TeacherSession::indexChanged()
{
    m_index.reset();
    m_described.clear();
    m_catalogue.reload();
    if (isOpen()) {
        m_settings.reload();
    }
}

void TeacherSession::enter()
{
    if (!isOpen()) {
        setPage(Page::Code);
        m_idle.start();
        m_code.begin();
    }
}

void TeacherSession::close()
{
    if (!isOpen()) {
        return;
    }
    m_idle.stop();
    if (m_page != Page::Code) {
        m_last = m_page;
        m_settings.leave();
        m_draft.save(); // the lesson stays open: it is there again after the code
        m_classroom.lock();
    }
    setRemoved({});
    setPage(Page::Closed);
}

void TeacherSession::show(Page page)
{
    if (!isOpen() || m_page == Page::Code || page == Page::Code) {
        return;
    }
    if (page == Page::Closed) {
        close();
        return;
    }
    if (m_page == Page::Settings) {
        m_settings.leave();
    }
    if (page == Page::Lessons) {
        readLessons();
    }
    if (page == Page::Lesson && !m_draft.isOpen()) {
        m_draft.begin(fresh());
    }
    setPage(page);
}

void TeacherSession::newLesson()
{
    m_draft.begin(fresh());
    show(Page::Lesson);
}

void TeacherSession::openLesson(const QString &id)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        if (m_draft.lesson().id != id) {
            m_draft.begin(*lesson);
        }
        show(Page::Lesson);
    }
}

void TeacherSession::copyLesson(const QString &id)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        Lesson copy = *lesson;
        copy.id = newId();
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
        show(Page::Lesson);
    }
}

void TeacherSession::makeModel(const QString &id)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        Lesson model = *lesson;
        model.id = newId();
        model.published = false;
        model.archived = false;
        model.model = true;
        model.from = {};
        model.until = {};
        save(model);
    }
}

void TeacherSession::archiveLesson(const QString &id, bool archived)
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

void TeacherSession::removeLesson(const QString &id)
{
    if (const Lesson *const lesson = m_lessons.find(id)) {
        setRemoved(*lesson);
        if (m_draft.lesson().id == id) {
            m_draft.end();
        }
        m_classroom.apply({RemoveLesson{id}}).then(this, [this](const Result<void> &result) {
            setFailure(result ? QString() : result.error().message);
        });
    }
}

void TeacherSession::restoreLesson()
{
    if (m_removed) {
        save(*m_removed);
        setRemoved({});
    }
}

void TeacherSession::addToLesson(const QStringList &activities)
{
    if (!m_draft.isOpen()) {
        m_draft.begin(fresh());
    }
    m_draft.add(activities);
}

void TeacherSession::tryActivity(const QString &activity)
{
    m_draft.save();
    Q_EMIT tryWanted(activity);
}

bool TeacherSession::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        input();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

LessonStep TeacherSession::describe(const QString &activity)
{
    const auto known = m_described.constFind(activity);
    return known != m_described.cend() ? *known : *m_described.insert(activity, read(activity));
}

LessonStep TeacherSession::read(const QString &activity)
{
    LessonStep step{
        .activity = activity, .name = activity, .picture = {}, .levels = {}, .missing = true};
    if (!m_index) {
        auto opened = m_parts.openIndex();
        if (!opened) {
            qCWarning(menuModels).noquote() << opened.error().message;
            return step;
        }
        m_index.emplace(*std::move(opened));
    }
    const auto shown = m_index->show(activity);
    if (!shown) {
        qCWarning(menuModels).noquote() << shown.error().message;
    } else if (const std::optional<ShownActivity> &found = *shown) {
        step.name = found->activity.name;
        step.picture = found->picture;
        step.levels = levelsText(found->activity.levels);
        step.missing = !found->activity.installed;
    }
    return step;
}

Lesson TeacherSession::fresh() const
{
    Lesson lesson;
    lesson.id = newId();
    const QString objective = m_catalogue.askedObjective();
    lesson.name = !objective.isEmpty()
        ? objective.left(LessonDraft::mostNameCharacters)
        : tr("Lesson of %1").arg(QLocale().toString(m_parts.now().date(), u"d MMMM"_s));
    lesson.profiles = profilesAt(m_catalogue.filter().levels);
    return lesson;
}

QStringList TeacherSession::profilesAt(Levels levels) const
{
    QStringList ids;
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.levels & levels) {
            ids << profile.id;
        }
    }
    return ids;
}

void TeacherSession::opened()
{
    m_settings.reload();
    readLessons();
    m_idle.start();
    m_told.start();
    const bool left = m_last == Page::Lesson && !m_draft.isOpen();
    setPage(left ? Page::Lessons : m_last);
}

void TeacherSession::input()
{
    m_idle.start();
    if (m_page != Page::Code && m_told.hasExpired(m_parts.idle.count() / tellings)) {
        m_told.start();
        m_classroom.keepOpen();
    }
}

void TeacherSession::readLessons()
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

void TeacherSession::save(const Lesson &lesson)
{
    m_classroom.apply({SaveLesson{lesson}}).then(this, [this](const Result<void> &result) {
        setFailure(result ? QString() : result.error().message);
    });
}

void TeacherSession::setPage(Page page)
{
    if (page != m_page) {
        if (page == Page::Closed) {
            QCoreApplication::instance()->removeEventFilter(this);
        } else if (m_page == Page::Closed) {
            QCoreApplication::instance()->installEventFilter(this);
        }
        m_page = page;
        Q_EMIT pageChanged();
    }
}

void TeacherSession::setFailure(const QString &failure)
{
    if (failure != m_failure) {
        m_failure = failure;
        Q_EMIT failureChanged();
    }
}

void TeacherSession::setRemoved(std::optional<Lesson> lesson)
{
    if (lesson != m_removed) {
        m_removed = std::move(lesson);
        Q_EMIT removedChanged();
    }
}

} // namespace PrimTux

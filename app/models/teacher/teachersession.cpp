// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/teachersession.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int tellings = 10; // how often the classroom is told of input while the lock waits
} // namespace

TeacherSession::TeacherSession(Parts parts, Classroom &classroom, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_classroom(classroom)
    , m_steps(m_parts.openIndex)
    , m_exchange(m_parts.places)
    , m_code(classroom)
    , m_draft(
          classroom,
          [this](const QString &activity) { return m_steps.describe(activity); },
          m_parts.now)
    , m_shelf({.openIndex = m_parts.openIndex,
               .readClassroom = m_parts.readClassroom,
               .picture = m_parts.picture,
               .describe = [this](const QString &activity) { return m_steps.describe(activity); },
               .now = m_parts.now,
               .languages = m_parts.languages},
              classroom,
              m_draft,
              m_profiles,
              m_exchange)
    , m_catalogue({.open = m_parts.openIndex,
                   .languages = m_parts.languages,
                   .framework = {},
                   .crashes = m_parts.crashes,
                   .own = {.classroom = &classroom,
                           .read = m_parts.readClassroom,
                           .profiles = m_parts.profiles,
                           .places = m_parts.places,
                           .exchange = &m_exchange}})
    , m_settings({.openIndex = m_parts.openIndex,
                  .readClassroom = m_parts.readClassroom,
                  .profiles = m_parts.profiles,
                  .eraseProgress = m_parts.eraseProgress,
                  .now = m_parts.now,
                  .languages = m_parts.languages,
                  .confFaults = m_parts.confFaults},
                 classroom,
                 m_exchange)
    , m_language(m_parts.languages)
    , m_oldMenus({.menuctl = m_parts.menuctl,
                  .folders = m_parts.oldMenuFolders,
                  .openIndex = m_parts.openIndex,
                  .readClassroom = m_parts.readClassroom},
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
    connect(&m_shelf, &LessonShelf::opened, this, [this] { show(Page::Lesson); });
    connect(&m_classroom, &Classroom::locked, this, &TeacherSession::close);
    connect(&m_classroom, &Classroom::changed, this, [this] {
        if (m_page == Page::Lessons) {
            m_shelf.read();
        }
        if (isOpen()) {
            m_settings.reload();
        }
        Q_EMIT classroomChanged();
    });
}

TeacherSession::~TeacherSession() = default;

void TeacherSession::indexChanged()
{
    m_steps.forget();
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
        m_last = m_page == Page::Welcome ? Page::Lessons : m_page;
        m_settings.leave();
        m_draft.save(); // the lesson stays open: it is there again after the code
        m_classroom.lock();
    }
    m_shelf.forgetRemoved();
    m_exchange.close();
    m_exchange.hush();
    setPage(Page::Closed);
}

void TeacherSession::leaveMenu()
{
    close();
    Q_EMIT leaveWanted();
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
        m_shelf.read();
    }
    const bool welcomed = m_page == Page::Welcome;
    if (page == Page::Lesson && !m_draft.isOpen()) {
        m_draft.begin(fresh());
    }
    setPage(page);
    if (welcomed) {
        takeFile();
    }
}

void TeacherSession::newLesson()
{
    m_draft.begin(fresh());
    show(Page::Lesson);
}

void TeacherSession::openFile(const QString &path)
{
    m_file = path;
    if (!isOpen()) {
        enter();
    } else if (m_page != Page::Code) {
        takeFile();
    }
}

void TeacherSession::takeFile()
{
    const QString path = std::exchange(m_file, {});
    if (!path.isEmpty()) {
        const auto taken = m_shelf.files().take(path);
        m_exchange.say(taken ? *taken : taken.error().message);
    }
}

void TeacherSession::askOldMenu()
{
    m_exchange.ask({.title = tr("Which menu of an older PrimTux?"),
                    .suffixes = {u"yaml"_s, u"yml"_s},
                    .read = [this](const QString &path) {
                        m_oldMenus.take({path});
                        return Result<QString>();
                    }});
}

void TeacherSession::printFound()
{
    const QString objective = m_catalogue.askedObjective();
    m_shelf.files().printList(objective.isEmpty() ? tr("Activities") : objective,
                              m_catalogue.foundActivities());
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

Lesson TeacherSession::fresh() const
{
    Lesson lesson;
    lesson.id = newLessonId();
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
    m_shelf.read();
    m_idle.start();
    m_told.start();
    if (m_code.isNew()) {
        m_oldMenus.look();
        setPage(Page::Welcome);
        return;
    }
    const bool left = m_last == Page::Lesson && !m_draft.isOpen();
    setPage(left ? Page::Lessons : m_last);
    takeFile();
}

void TeacherSession::input()
{
    m_idle.start();
    if (m_page != Page::Code && m_told.hasExpired(m_parts.idle.count() / tellings)) {
        m_told.start();
        m_classroom.keepOpen();
    }
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

} // namespace PrimTux

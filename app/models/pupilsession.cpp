// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pupilsession.h"

#include "models/logging.h"
#include "models/memory.h"

#include <utility>

namespace PrimTux
{

namespace
{

BurstGuard::Time monotonicNow()
{
    return std::chrono::duration_cast<BurstGuard::Time>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

PupilSession::PupilSession(
    Parts parts, Launcher &launcher, Memory &memory, Progress &progress, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_memory(memory)
    , m_browser(m_parts.languages)
    , m_run(launcher, m_parts.planner, memory)
    , m_lessons(m_parts.lessons, progress)
    , m_autoStart(m_parts.stone)
    , m_handle([this] { return m_parts.now(); }, m_parts.question, m_parts.returnKeys)
    , m_helpers(m_parts.companions,
                m_parts.planner,
                [this](const QString &id) { return helperOrder(id); })
    , m_voice(m_parts.voice, [this] { return wordsOfPage(); })
{
    if (!m_parts.now) {
        m_parts.now = monotonicNow;
    }
    connect(&m_handle, &ReturnHandle::leaveWanted, &m_run, &ActivityRun::leave);
    connect(&m_handle, &ReturnHandle::changed, this, &PupilSession::offerHelpers);
    connect(&m_handle, &ReturnHandle::resumed, &m_run, &ActivityRun::bringToFront);
    connect(&m_run, &ActivityRun::adopted, this, &PupilSession::recognise);
    connect(&m_run, &ActivityRun::stateChanged, this, &PupilSession::runChanged);
    connect(&m_run,
            &ActivityRun::left,
            this,
            [this](const QString &activityId, std::chrono::milliseconds shown) {
                m_lessons.note(activityId, shown);
            });
    if (m_parts.power != nullptr) {
        connect(m_parts.power, &Power::changed, this, &PupilSession::wayUpChanged);
        connect(m_parts.power, &Power::changed, this, [this] {
            if (m_place == Place::Leaving && !m_parts.power->isLeaving() && !mayLeave()) {
                stay();
            }
        });
    }
    connect(this, &PupilSession::placeChanged, this, &PupilSession::wayUpChanged);
    connect(this, &PupilSession::placeChanged, &m_voice, &PageVoice::arrive);
    connect(&m_browser, &Browser::pageChanged, &m_voice, &PageVoice::arrive);
    connect(&m_browser, &Browser::profileChanged, this, [this] {
        m_voice.setWish(m_browser.profile() != nullptr ? m_browser.profile()->voice
                                                       : Voice::OnRest);
    });
    connect(&m_voice, &PageVoice::offeredChanged, this, [this] {
        m_browser.setSpeakers(m_voice.isOffered());
    });
    connect(&m_autoStart, &AutoStart::due, this, [this] { start(trail()->activityAt(0)); });
    connect(&m_browser, &Browser::layoutChanged, this, [this] {
        trail()->setScreen(m_browser.screen(), m_browser.layout());
    });
}

PupilSession::~PupilSession() = default;

void PupilSession::begin()
{
    QString reason;
    if (!openCatalogue(&reason)) {
        qCInfo(menuModels).noquote() << "no index to read yet:" << reason;
        setPlace(Place::Preparing);
        Q_EMIT indexWanted();
        return;
    }
    if (!m_parts.profileId.isEmpty() && !m_browser.openProfile(m_parts.profileId)) {
        qCWarning(menuModels).noquote() << "there is no profile of the id" << m_parts.profileId;
    }
    if (m_browser.profile() == nullptr && m_browser.profileCount() == 1) {
        m_browser.openProfile(m_browser.profiles()->profiles().front().id);
    }
    if (const Profile *const last = m_browser.profiles()->find(m_memory.lastProfile())) {
        m_browser.setCurrentProfile(
            static_cast<int>(last - m_browser.profiles()->profiles().data()));
    }
    m_helpers.adopt();
    if (m_run.state() == ActivityRun::State::Idle && !m_run.adopt()) {
        m_helpers.endAll(); // of an activity that has ended since
        showPage();
    } else {
        readClassroom(); // what runs may be of the lesson
    }
}

void PupilSession::indexMade(const QString &failure)
{
    if (m_catalogue) {
        if (!failure.isEmpty()) {
            qCWarning(menuModels).noquote() << "the index stays as it is:" << failure;
            return;
        }
        m_reopen = true;
        if (m_run.state() == ActivityRun::State::Idle && m_place != Place::Leaving) {
            showPage();
        }
        return;
    }
    QString reason;
    if (failure.isEmpty() && openCatalogue(&reason)) {
        begin();
        return;
    }
    m_hint = tr("For adults: the list of activities could not be made. %1")
                 .arg(failure.isEmpty() ? reason : failure);
    qCWarning(menuModels).noquote() << m_hint;
    setPlace(Place::Empty);
}

void PupilSession::classroomChanged()
{
    if (onPage()) {
        showPage();
    }
}

bool PupilSession::open(const QString &activityId)
{
    if (!m_catalogue || !m_catalogue->tile(activityId) || !m_catalogue->launch(activityId)) {
        return false;
    }
    m_home = false;
    m_run.dismiss();
    const bool lives = m_run.state() == ActivityRun::State::Starting
        || (m_run.state() == ActivityRun::State::Running && !m_run.isEnding());
    if (lives && m_run.activityId() == activityId) {
        m_next.clear();
        m_run.bringToFront();
        return true;
    }
    if (m_run.state() == ActivityRun::State::Idle) {
        start(activityId);
    } else if (lives && helperOrder(activityId)) {
        m_helpers.start(activityId);
        return true;
    } else {
        m_next = activityId;
        m_run.stop();
    }
    Q_EMIT raiseWanted();
    return true;
}

void PupilSession::home()
{
    m_next.clear();
    m_home = true;
    m_run.dismiss();
    m_run.stop();
    if (m_run.state() == ActivityRun::State::Idle) {
        showPage();
        Q_EMIT raiseWanted();
    }
}

void PupilSession::quit()
{
    m_quitting = true;
    m_next.clear();
    m_run.dismiss();
    m_run.stop();
    if (m_run.state() == ActivityRun::State::Idle) {
        Q_EMIT quitWanted();
    }
}

bool PupilSession::isResting() const
{
    switch (m_place) {
    case Place::Empty:
    case Place::Profiles:
    case Place::Home:
    case Place::Domain:
    case Place::Lesson:
    case Place::Only:
    case Place::Leaving:
        return true;
    case Place::Preparing:
    case Place::Starting:
    case Place::Running:
    case Place::Failed:
        return false;
    }
    return false;
}

bool PupilSession::accepts()
{
    return m_guard.accepts(m_parts.now());
}

bool PupilSession::offersOthers() const
{
    return m_lessons.any() && !m_lessons.hidesAllElse()
        && m_browser.view() != Browser::View::Nothing;
}

bool PupilSession::onPage() const
{
    switch (m_place) {
    case Place::Home:
    case Place::Domain:
    case Place::Lesson:
    case Place::Only:
        return true;
    case Place::Empty:
        return m_browser.profile() != nullptr;
    case Place::Preparing:
    case Place::Profiles:
    case Place::Leaving:
    case Place::Starting:
    case Place::Running:
    case Place::Failed:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

PupilSession::Place PupilSession::placeOfPage() const
{
    if (m_browser.profile() == nullptr) {
        return m_browser.profileCount() > 0 ? Place::Profiles : Place::Empty;
    }
    if (m_lessons.any() && !m_beside) {
        return m_lessons.isSingle() ? Place::Only : Place::Lesson;
    }
    if (m_browser.view() == Browser::View::Nothing) {
        return Place::Empty;
    }
    return m_browser.isDomainPage() ? Place::Domain : Place::Home;
}

LaunchOrder PupilSession::orderFor(const Tile &tile, Launch launch) const
{
    const Profile *const profile = m_browser.profile();
    return {.tile = tile,
            .launch = std::move(launch),
            .profileId = profile != nullptr ? profile->id : m_memory.lastProfile()};
}

bool PupilSession::openCatalogue(QString *reason)
{
    auto opened = m_parts.openCatalogue();
    if (!opened) {
        *reason = opened.error().message;
        return false;
    }
    // The page turns to the new catalogue before the old one goes.
    auto fresh = std::make_unique<Catalogue>(*std::move(opened));
    fresh->hide(m_lessons.hidden());
    m_browser.setCatalogue(fresh.get());
    m_catalogue = std::move(fresh);
    Q_EMIT catalogueChanged();
    return true;
}

void PupilSession::start(const QString &activityId)
{
    const auto tile = m_catalogue->installedTile(activityId);
    auto launch = m_catalogue->launch(activityId);
    if (!tile || !launch) {
        qCWarning(menuModels).noquote() << activityId << "is not on this computer any more";
        return;
    }
    m_run.start(orderFor(*tile, *std::move(launch)));
}

void PupilSession::showPage()
{
    if (m_reopen) {
        m_reopen = false;
        QString reason;
        if (!openCatalogue(&reason)) {
            qCWarning(menuModels).noquote() << "the new index is not used:" << reason;
        }
    }
    if (m_home) {
        m_home = false;
        m_beside = false;
        if (m_browser.profile() != nullptr) {
            m_browser.goHome();
        }
    }
    readClassroom();
    const Place place = placeOfPage();
    if (place == Place::Empty) {
        m_hint = hintOfEmptyPage();
    }
    setPlace(place);
    if (place == Place::Only && m_lessons.opensByItself() && !m_failed
        && !m_autoStart.isCounting()) {
        m_autoStart.begin();
    }
}

// Whenever a page is shown: a lesson ends by a teacher's hand, or at midnight.
void PupilSession::readClassroom()
{
    const Profile *const profile = m_browser.profile();
    if (profile == nullptr) {
        return;
    }
    const QSet<QString> hidden = m_lessons.hidden();
    const bool another = m_lessons.read(profile->id, *m_catalogue);
    if (another || m_lessons.hidesAllElse()) {
        m_beside = false;
    }
    if (m_lessons.hidden() != hidden) {
        m_catalogue->hide(m_lessons.hidden());
        m_browser.readAgain();
    }
    m_beside = m_beside && m_browser.view() != Browser::View::Nothing;
}

void PupilSession::leaveProfile()
{
    m_beside = false;
    m_failed = false;
    m_lessons.clear();
    m_catalogue->hide({});
    m_browser.closeProfile();
}

QString PupilSession::hintOfEmptyPage() const
{
    if (m_browser.profile() == nullptr) {
        return tr("For adults: the catalogue names no profile. Its documents are in "
                  "/usr/share/primtux-menu and "
                  "/etc/primtux-menu.");
    }
    return m_lessons.hidden().isEmpty()
        ? tr("For adults: none of the programs known for “%1” is installed on this computer.")
              .arg(m_browser.profileName())
        : tr("For adults: what is installed on this computer for “%1” is hidden.")
              .arg(m_browser.profileName());
}

void PupilSession::runChanged()
{
    showHandle();
    if (m_run.state() == ActivityRun::State::Idle || m_run.state() == ActivityRun::State::Failed) {
        m_helpers.endAll();
    }
    switch (m_run.state()) {
    case ActivityRun::State::Starting:
        setPlace(Place::Starting);
        return;
    case ActivityRun::State::Running:
        setPlace(Place::Running);
        return;
    case ActivityRun::State::Failed:
        m_failed = true;
        if (m_next.isEmpty() && !m_home && !m_quitting) {
            setPlace(Place::Failed);
            Q_EMIT raiseWanted();
            return;
        }
        m_run.dismiss();
        return;
    case ActivityRun::State::Idle:
        if (m_quitting) {
            Q_EMIT quitWanted();
        } else if (!m_next.isEmpty()) {
            start(std::exchange(m_next, QString()));
        } else {
            showPage();
            Q_EMIT raiseWanted();
        }
        return;
    }
}

void PupilSession::setPlace(Place place)
{
    if (place != m_place) {
        m_place = place;
        m_guard.screenChanged(m_parts.now());
    }
    if (place != Place::Only) {
        m_autoStart.cancel();
    }
    Q_EMIT placeChanged();
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a child presses, of PupilSession.
#include "models/pupilsession.h"

#include "models/memory.h"

#include <optional>
#include <utility>

namespace PrimTux
{

namespace
{

// The digits of the upper row need Shift on a French keyboard: its bare keys count as well.
std::optional<std::size_t> digitOf(int key)
{
    switch (key) {
    case Qt::Key_1:
    case Qt::Key_Ampersand:
        return 1;
    case Qt::Key_2:
    case Qt::Key_Eacute:
        return 2;
    case Qt::Key_3:
    case Qt::Key_QuoteDbl:
        return 3;
    default:
        return {};
    }
}

} // namespace

void PupilSession::showOn(int width, int height)
{
    m_browser.setScreen({width, height});
}

void PupilSession::chooseProfile(const QString &id)
{
    if (accepts() && m_place == Place::Profiles && m_browser.openProfile(id)) {
        m_memory.setLastProfile(id);
        showPage();
    }
}

bool PupilSession::become(const QString &profileId)
{
    if (m_browser.profiles()->find(profileId) == nullptr) {
        return false;
    }
    const Profile *const profile = m_browser.profile();
    if (profile == nullptr || profile->id != profileId) {
        if (profile != nullptr) {
            leaveProfile();
        }
        m_browser.openProfile(profileId);
        m_memory.setLastProfile(profileId);
        if (m_run.state() == ActivityRun::State::Idle) {
            showPage();
        } else {
            readClassroom();
        }
    }
    return true;
}

bool PupilSession::chooseProfileByKey(int key)
{
    const auto row = digitOf(key);
    if (!row || std::cmp_greater(*row, m_browser.profileCount())) {
        return false;
    }
    chooseProfile(m_browser.profiles()->profiles()[*row - 1].id);
    return true;
}

void PupilSession::openDomain(int row)
{
    if (accepts() && m_place == Place::Home) {
        m_browser.openDomain(row);
        showPage();
    }
}

void PupilSession::openActivity(const QString &id)
{
    if (accepts() && (m_place == Place::Home || m_place == Place::Domain)) {
        start(id);
    }
}

void PupilSession::openStation(int row)
{
    if (!accepts() || (m_place != Place::Lesson && m_place != Place::Only)) {
        return;
    }
    if (m_lessons.isOfAnotherDay()) {
        showPage(); // it may have ended at midnight
        return;
    }
    if (trail()->waits(row)) {
        trail()->pointAtNext();
        return;
    }
    m_failed = false;
    start(trail()->activityAt(row));
}

void PupilSession::openOthers()
{
    if (accepts() && (m_place == Place::Lesson || m_place == Place::Only) && offersOthers()) {
        m_beside = true;
        showPage();
    }
}

void PupilSession::nextPage()
{
    turn(1);
}

void PupilSession::previousPage()
{
    turn(-1);
}

void PupilSession::turn(int pages)
{
    if (m_place == Place::Home || m_place == Place::Domain) {
        m_browser.turnTo(m_browser.page() + pages);
    } else if (m_place == Place::Lesson) {
        trail()->turnTo(trail()->page() + pages);
    }
}

bool PupilSession::turnPageByKey(int key)
{
    switch (key) {
    case Qt::Key_PageDown:
        nextPage();
        return true;
    case Qt::Key_PageUp:
        previousPage();
        return true;
    default:
        return false;
    }
}

void PupilSession::turnWheel(int angle)
{
    constexpr int notch = 120;
    m_wheel += angle;
    if (m_wheel <= -notch) {
        m_wheel = 0;
        nextPage();
    } else if (m_wheel >= notch) {
        m_wheel = 0;
        previousPage();
    }
}

void PupilSession::goUp()
{
    switch (m_place) {
    case Place::Domain:
        if (accepts()) {
            m_browser.leaveDomain();
            showPage();
        }
        return;
    case Place::Home:
    case Place::Lesson:
    case Place::Only:
    case Place::Empty:
        if (isBesideLesson() && accepts()) {
            m_beside = false;
            showPage();
        } else if (!isBesideLesson() && mayLeave()) {
            leave();
        } else if (!isBesideLesson() && hasProfileChoice() && accepts()) {
            setPlace(Place::Profiles);
            leaveProfile();
        }
        return;
    case Place::Leaving:
        stay();
        return;
    case Place::Starting:
        stopActivity();
        return;
    case Place::Failed:
        backToMenu();
        return;
    case Place::Preparing:
    case Place::Profiles:
    case Place::Running:
        return;
    }
}

bool PupilSession::mayLeave() const
{
    return m_parts.power != nullptr && m_parts.power->isOffered();
}

void PupilSession::leave()
{
    if (mayLeave() && (onPage() || m_place == Place::Profiles) && accepts()) {
        setPlace(Place::Leaving);
    }
}

void PupilSession::stay()
{
    if (m_place == Place::Leaving && accepts()) {
        showPage();
    }
}

void PupilSession::changeProfile()
{
    if (m_place == Place::Leaving && hasProfileChoice() && accepts()) {
        setPlace(Place::Profiles);
        leaveProfile();
    }
}

void PupilSession::switchOff()
{
    if (m_place == Place::Leaving && accepts()) {
        m_parts.power->switchOff();
    }
}

void PupilSession::stopActivity()
{
    if (accepts()) {
        m_run.stop();
    }
}

void PupilSession::retry()
{
    if (accepts()) {
        m_run.retry();
    }
}

void PupilSession::backToMenu()
{
    if (accepts()) {
        m_run.dismiss();
    }
}

} // namespace PrimTux

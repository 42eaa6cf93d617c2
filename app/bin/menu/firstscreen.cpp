// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstscreen.h"

#include "models/pupilsession.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr std::chrono::milliseconds
    longestWaitForKeyboard(1000); // where no window manager gives it
constexpr int startTimeField = 22; // of /proc/self/stat, see proc_pid_stat(5)
constexpr int fieldsWithName = 2; // pid and name, which may hold blanks

// Since this process was started, to the kernel's clock tick; -1 if the kernel does not say.
qint64 millisecondsSinceStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(startTimeField - fieldsWithName - 1).toDouble()
        / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qRound64(
        (static_cast<double>(now.tv_sec) + (static_cast<double>(now.tv_nsec) / 1e9) - started)
        * 1000);
}

QString nameOf(PupilSession::Place place)
{
    return QString::fromLatin1(
               QMetaEnum::fromType<PupilSession::Place>().valueToKey(static_cast<int>(place)))
        .toLower();
}

// How many pictures there are to press on the page.
qsizetype shownBy(PupilSession &session)
{
    Browser &browser = *session.browser();
    switch (session.place()) {
    case PupilSession::Place::Profiles:
        return browser.profileCount();
    case PupilSession::Place::Lesson:
    case PupilSession::Place::Only:
        return session.trail()->stations()->count();
    default:
        break;
    }
    return browser.view() == Browser::View::Domains ? browser.domains()->count()
                                                    : browser.tiles()->count();
}

} // namespace

FirstScreen::FirstScreen(PupilSession &session, QQuickWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
{
    // Frames are presented on the thread that draws; a frame queued before this is not lost: the
    // next one counts.
    connect(&m_window,
            &QQuickWindow::frameSwapped,
            this,
            &FirstScreen::framePresented,
            Qt::QueuedConnection);
    connect(&m_window, &QWindow::activeChanged, &m_window, &QQuickWindow::update);
    QTimer::singleShot(longestWaitForKeyboard, this, [this] {
        m_awaitsKeyboard = false;
        if (!m_done) {
            m_window.update();
        }
    });
}

void FirstScreen::framePresented()
{
    if (m_done || m_session.place() == PupilSession::Place::Preparing) {
        return;
    }
    // The ring of the focus is part of a complete screen; it shows once the window has the
    // keyboard.
    const bool hasKeyboard = m_window.isActive() && m_window.activeFocusItem() != nullptr
        && m_window.activeFocusItem() != m_window.contentItem();
    if (!hasKeyboard && m_awaitsKeyboard) {
        return;
    }
    // This frame may have been drawn just before.
    if (!m_lastFrameAsked) {
        m_lastFrameAsked = true;
        m_window.update();
        return;
    }
    m_done = true;
    disconnect(&m_window, nullptr, this, nullptr);
    disconnect(&m_window, &QWindow::activeChanged, &m_window, &QQuickWindow::update);
    QGuiApplication::sync(); // until then the frame may be on its way to the display server
    Q_EMIT presented();
}

QByteArray announcementOf(PupilSession &session)
{
    const Browser &browser = *session.browser();
    const Profile *const profile = browser.profile();
    const QJsonObject line{{u"screen"_s, nameOf(session.place())},
                           {u"profile"_s, profile != nullptr ? profile->id : QString()},
                           {u"activities"_s, browser.everything()},
                           {u"shown"_s, shownBy(session)},
                           {u"milliseconds"_s, millisecondsSinceStart()}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/screenawake.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

struct ScreenAwakeTexts {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ScreenAwake)
};

// Of the Idle Inhibition Service (freedesktop.org). A service that does not run is not started.
[[nodiscard]] QDBusMessage screenSaverCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                                       u"/org/freedesktop/ScreenSaver"_s,
                                                       u"org.freedesktop.ScreenSaver"_s,
                                                       method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

} // namespace

ScreenAwake::ScreenAwake(xcb_connection_t *connection,
                         QDBusConnection bus,
                         Rhythm rhythm,
                         QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_bus(std::move(bus))
{
    m_beats.setInterval(rhythm.beat);
    m_longest.setInterval(rhythm.longest);
    m_longest.setSingleShot(true);
    connect(&m_beats, &QTimer::timeout, this, &ScreenAwake::beat);
    connect(&m_longest, &QTimer::timeout, this, &ScreenAwake::end);
}

ScreenAwake::~ScreenAwake()
{
    end();
}

void ScreenAwake::begin()
{
    if (m_longest.isActive() || m_longest.interval() == 0) {
        return;
    }
    m_longest.start();
    m_holds = true;
    if (m_connection != nullptr) {
        beat();
        m_beats.start();
    }
    inhibit();
    Q_EMIT began();
}

void ScreenAwake::end()
{
    m_beats.stop();
    m_longest.stop();
    if (const auto cookie = std::exchange(m_cookie, std::nullopt)) {
        m_bus.send(screenSaverCall(u"UnInhibit"_s, {*cookie}));
    }
    if (std::exchange(m_holds, false)) {
        Q_EMIT ended();
    }
}

void ScreenAwake::beat()
{
    xcb_force_screen_saver(m_connection, XCB_SCREEN_SAVER_RESET);
    xcb_flush(m_connection);
}

void ScreenAwake::inhibit()
{
    if (!m_bus.isConnected()) {
        return;
    }
    auto *const watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(screenSaverCall(
            u"Inhibit"_s,
            {u"fr.primtux.Menu"_s, ScreenAwakeTexts::tr("A child works with a program.")})),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<quint32> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            return; // no desktop's screen saver runs here
        }
        m_cookie = reply.value();
        if (!m_longest.isActive()) {
            end(); // the program was quicker
        }
    });
}

} // namespace PrimTux

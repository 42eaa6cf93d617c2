// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/classroomservice.h"

#include "service/classroomcalls.h"
#include "service/names.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ServiceText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ClassroomService)
};

constexpr int mostCallsAtOnce = 8; // of one caller
constexpr qsizetype longestPin = 64; // characters that are taken to be looked at

Result<void> refused(const QString &reason)
{
    return std::unexpected(Error{reason});
}
} // namespace

ClassroomService::ClassroomService(const Settings &settings, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_guarded(settings.file, settings.clock, settings.openFor)
{
    m_callers.setConnection(m_bus);
    m_callers.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_callers, &QDBusServiceWatcher::serviceUnregistered, this, &ClassroomService::forget);
    connect(&m_guarded, &GuardedClassroom::changed, this, &ClassroomService::tellChanged);
    connect(&m_guarded, &GuardedClassroom::locked, this, &ClassroomService::tellLocked);
    m_idle.setInterval(settings.idleAfter);
    connect(&m_idle, &QTimer::timeout, this, &ClassroomService::considerEnd);
    new ClassroomCalls(*this); // the object's own child from now on
}

Result<void> ClassroomService::begin()
{
    if (!m_bus.registerObject(classroomPath, this, QDBusConnection::ExportAdaptors)
        || !m_bus.registerService(classroomName)) {
        return std::unexpected(
            Error{ServiceText::tr("The bus does not give the name %1 to this program: %2")
                      .arg(classroomName, m_bus.lastError().message())});
    }
    m_idle.start();
    return {};
}

void ClassroomService::gate(const QDBusMessage &call)
{
    if (takes(call)) {
        m_guarded.gate(call.service()).then(this, [this, call](const Result<Gate> &gate) {
            answer(call, gate);
        });
    }
}

void ClassroomService::unlock(const QString &pin, const QDBusMessage &call)
{
    if (takes(call)) {
        m_guarded.unlock(call.service(), pin.left(longestPin))
            .then(this, [this, call](const Result<Gate> &gate) { answer(call, gate); });
    }
}

void ClassroomService::setPin(const QString &pin, const QDBusMessage &call)
{
    if (takes(call)) {
        m_guarded.setPin(call.service(), pin.left(longestPin))
            .then(this, [this, call](const Result<Gate> &gate) { answer(call, gate); });
    }
}

void ClassroomService::lock(const QDBusMessage &call)
{
    if (takes(call)) {
        m_guarded.lock(call.service());
        answer(call, Result<void>());
    }
}

void ClassroomService::keepOpen(const QDBusMessage &call)
{
    if (takes(call)) {
        m_guarded.keepOpen(call.service());
        answer(call,
               m_guarded.isUnlocked(call.service())
                   ? Result<void>()
                   : refused(ServiceText::tr("The teacher’s part is locked.")));
    }
}

void ClassroomService::apply(const QByteArray &json, const QDBusMessage &call)
{
    if (!takes(call)) {
        return;
    }
    if (json.size() > mostBytesOfChanges) {
        answer(
            call,
            refused(ServiceText::tr("These are too many changes at once: %L1 bytes; at most %L2.")
                        .arg(json.size())
                        .arg(mostBytesOfChanges)));
        return;
    }
    if (!m_guarded.isUnlocked(call.service())) {
        applyForRoot(json, call);
        return;
    }
    // Nothing is read for those who may not write.
    const auto changes = changesFromJson(json);
    if (!changes) {
        answer(call, refused(changes.error().message));
        return;
    }
    m_guarded.apply(call.service(), *changes).then(this, [this, call](const Result<void> &result) {
        answer(call, result);
    });
}

void ClassroomService::applyForRoot(const QByteArray &json, const QDBusMessage &call)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
                                                           u"/org/freedesktop/DBus"_s,
                                                           u"org.freedesktop.DBus"_s,
                                                           u"GetConnectionUnixUser"_s);
    question << call.service();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, json, call] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> user = *watcher;
        if (user.isError() || user.value() != 0) {
            answer(call,
                   refused(ServiceText::tr("The teacher’s part is locked: nothing was changed.")));
            return;
        }
        const auto changes = changesFromJson(json);
        if (!changes) {
            answer(call, refused(changes.error().message));
            return;
        }
        m_guarded.applyUnguarded(*changes).then(
            this, [this, call](const Result<void> &result) { answer(call, result); });
    });
}

void ClassroomService::tellChanged()
{
    m_bus.send(QDBusMessage::createSignal(classroomPath, classroomInterface, u"Changed"_s));
}

void ClassroomService::tellLocked(const QString &caller)
{
    m_bus.send(
        QDBusMessage::createTargetedSignal(caller, classroomPath, classroomInterface, u"Locked"_s));
}

void ClassroomService::forget(const QString &caller)
{
    m_callers.removeWatchedService(caller);
    m_guarded.lock(caller);
}

bool ClassroomService::takes(const QDBusMessage &call)
{
    call.setDelayedReply(true);
    if (!m_ending) {
        m_idle.start();
    }
    m_guarded.closeEnded();
    const QString caller = call.service();
    if (m_underWay.value(caller) >= mostCallsAtOnce) {
        m_bus.send(
            call.createErrorReply(classroomRefused, ServiceText::tr("Too many calls at once.")));
        return false;
    }
    ++m_underWay[caller];
    if (!m_callers.watchedServices().contains(caller)) {
        m_callers.addWatchedService(caller);
    }
    return true;
}

void ClassroomService::answer(const QDBusMessage &call, const Result<Gate> &gate)
{
    send(call,
         gate ? call.createReply({gate->pinSet, gate->unlocked, gate->waitSeconds})
              : call.createErrorReply(classroomRefused, gate.error().message));
}

void ClassroomService::answer(const QDBusMessage &call, const Result<void> &result)
{
    send(call,
         result ? call.createReply()
                : call.createErrorReply(classroomRefused, result.error().message));
}

void ClassroomService::send(const QDBusMessage &call, const QDBusMessage &reply)
{
    m_bus.send(reply);
    const auto caller = m_underWay.find(call.service());
    if (caller != m_underWay.end() && --*caller <= 0) {
        m_underWay.erase(caller);
    }
    if (m_ending) {
        endOnceAnswered();
    }
}

void ClassroomService::considerEnd()
{
    // Without the bus nobody will ever call.
    if (m_bus.isConnected() && (!m_underWay.isEmpty() || m_guarded.isUnlockedForAnyone())) {
        return;
    }
    m_idle.stop();
    m_bus.unregisterService(classroomName);
    m_ending = true;
    // What arrived before waits for this thread already.
    QMetaObject::invokeMethod(this, &ClassroomService::endOnceAnswered, Qt::QueuedConnection);
}

void ClassroomService::endOnceAnswered()
{
    if (m_underWay.isEmpty()) {
        Q_EMIT ended();
    }
}

} // namespace PrimTux

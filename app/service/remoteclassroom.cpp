// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/remoteclassroom.h"

#include "service/names.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QPromise>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct RemoteText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::RemoteClassroom)
};

constexpr std::chrono::milliseconds callPatience{30'000};
constexpr std::chrono::milliseconds betweenSigns{5'000};

Error errorOf(const QDBusMessage &reply)
{
    if (reply.errorName() == classroomRefused) {
        return {reply.errorMessage()};
    }
    return {RemoteText::tr("The service that keeps the classroom did not answer, and may not have "
                           "saved the last change. Please try again. (%1)")
                .arg(reply.errorMessage())};
}

Result<Gate> gateFrom(const QDBusMessage &reply)
{
    if (reply.signature() != "bbi"_L1) {
        return std::unexpected(Error{RemoteText::tr(
            "The service that keeps the classroom is of another version; this PC has "
            "to be restarted.")});
    }
    const QVariantList values = reply.arguments();
    return Gate{.pinSet = values[0].toBool(),
                .unlocked = values[1].toBool(),
                .waitSeconds = values[2].toInt()};
}
} // namespace

ClassroomProxy::ClassroomProxy(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(
          classroomName, classroomPath, QByteArray(classroomInterface).constData(), bus, parent)
{
    setTimeout(static_cast<int>(callPatience.count()));
}

RemoteClassroom::RemoteClassroom(const QDBusConnection &bus, QObject *parent)
    : Classroom(parent)
    , m_proxy(bus, this)
    , m_service(classroomName, bus, QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_proxy, &ClassroomProxy::Changed, this, &Classroom::changed);
    connect(&m_proxy, &ClassroomProxy::Locked, this, &RemoteClassroom::closed);
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, &RemoteClassroom::closed);
}

template<typename Value, typename Read>
QFuture<Result<Value>>
RemoteClassroom::call(const QString &verb, const QVariantList &arguments, Read read)
{
    const auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    auto *watcher
        = new QDBusPendingCallWatcher(m_proxy.asyncCallWithArgumentList(verb, arguments), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, promise, read] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        promise->addResult(reply.type() == QDBusMessage::ReplyMessage
                               ? read(reply)
                               : Result<Value>(std::unexpected(errorOf(reply))));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Gate>> RemoteClassroom::askGate(const QString &verb, const QVariantList &arguments)
{
    return call<Gate>(verb, arguments, [this](const QDBusMessage &reply) {
        Result<Gate> gate = gateFrom(reply);
        m_open = gate && gate->unlocked;
        return gate;
    });
}

QFuture<Result<Gate>> RemoteClassroom::gate()
{
    return askGate(u"Gate"_s);
}

QFuture<Result<Gate>> RemoteClassroom::unlock(const QString &pin)
{
    return askGate(u"Unlock"_s, {pin});
}

QFuture<Result<Gate>> RemoteClassroom::setPin(const QString &pin)
{
    return askGate(u"SetPin"_s, {pin});
}

void RemoteClassroom::lock()
{
    m_open = false;
    m_proxy.asyncCall(u"Lock"_s); // an ended service has locked, too
}

void RemoteClassroom::keepOpen()
{
    if (!m_open || (m_kept.isValid() && !m_kept.hasExpired(betweenSigns.count()))) {
        return;
    }
    m_kept.start();
    auto *watcher = new QDBusPendingCallWatcher(m_proxy.asyncCall(u"KeepOpen"_s), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError()) {
            closed();
        }
    });
}

QFuture<Result<void>> RemoteClassroom::apply(const std::vector<Change> &changes)
{
    return call<void>(
        u"Apply"_s, {toJson(changes)}, [](const QDBusMessage &) { return Result<void>(); });
}

void RemoteClassroom::closed()
{
    if (m_open) {
        m_open = false;
        Q_EMIT locked();
    }
}

} // namespace PrimTux

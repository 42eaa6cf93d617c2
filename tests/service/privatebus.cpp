// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/privatebus.h"

#include "service/names.h"
#include "service/otheruser.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int patience = 15'000; // milliseconds

// What Debian's system.conf allows and denies, and the service's policy as it is installed.
QByteArray busConfiguration(const QString &folder)
{
    const QByteArray here = folder.toUtf8();
    QByteArray configuration = "<busconfig><type>session</type><listen>unix:path=" + here
        + "/bus</listen>" + "<auth>EXTERNAL</auth><servicedir>" + here + "/services</servicedir>"
        + "<policy context='default'><allow user='*'/><deny own='*'/>"
          "<deny send_type='method_call'/><allow send_type='signal'/>"
          "<allow send_requested_reply='true' send_type='method_return'/>"
          "<allow send_requested_reply='true' send_type='error'/>"
          "<allow receive_type='method_call'/><allow receive_type='method_return'/>"
          "<allow receive_type='error'/><allow receive_type='signal'/>"
          "<allow send_destination='org.freedesktop.DBus'/></policy>"
          "<include>" SOURCE_FOLDER "/data/dbus/fr.primtux.Menu.Classroom1.conf</include>";
    // Whoever runs the tests is what the service's user is on a PC.
    configuration += "<policy user='" + QByteArray::number(::geteuid()) + "'><allow own='"
        + QByteArray(classroomName) + "'/></policy>";
    return configuration + "</busconfig>";
}

QDBusMessage messageOf(const QString &verb, const QVariantList &arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(classroomName, classroomPath, classroomInterface, verb);
    message.setArguments(arguments);
    return message;
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}
} // namespace

BusCaller::BusCaller(const QString &address)
    : m_name(u"caller %1"_s.arg(reinterpret_cast<quintptr>(this)))
    , m_bus(QDBusConnection::connectToBus(address, m_name))
{
}

BusCaller::~BusCaller()
{
    QDBusConnection::disconnectFromBus(m_name);
}

QDBusMessage BusCaller::call(const QString &verb, const QVariantList &arguments) const
{
    return m_bus.call(messageOf(verb, arguments), QDBus::Block, patience);
}

QDBusPendingCall BusCaller::begin(const QString &verb, const QVariantList &arguments) const
{
    return m_bus.asyncCall(messageOf(verb, arguments), patience);
}

bool BusCaller::unlocks(const QString &pin) const
{
    return call(u"Unlock"_s, {pin}).arguments().value(1).toBool();
}

PrivateBus::PrivateBus(Settings settings)
{
    const QDir folder(m_folder.path());
    folder.mkpath(u"services"_s);
    folder.mkpath(u"var/lib/primtux-menu"_s);
    QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755)); // others pass
    put(folder.filePath(u"bus.conf"_s), busConfiguration(m_folder.path()));
    if (settings.startsService) {
        put(folder.filePath(u"services/fr.primtux.Menu.Classroom1.service"_s),
            "[D-BUS Service]\nName=" + QByteArray(classroomName)
                + "\nExec=" BUILD_FOLDER "/bin/primtux-menu-service --address unix:path="
                + m_folder.path().toUtf8() + "/bus --idle "
                + QByteArray::number(settings.idleSeconds) + '\n');
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PRIMTUX_MENU_ROOT"_s, m_folder.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); });
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--nofork"_s,
                    u"--nopidfile"_s,
                    u"--print-address=1"_s,
                    "--config-file="_L1 + folder.filePath(u"bus.conf"_s)});
    if (QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, patience)) {
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
}

PrivateBus::~PrivateBus()
{
    if (isRunning()) {
        killService();
    }
    m_daemon.kill();
    m_daemon.waitForFinished();
}

std::unique_ptr<BusCaller> PrivateBus::pupil() const
{
    const OtherUser other;
    return std::make_unique<BusCaller>(m_address);
}

qint64 PrivateBus::servicePid() const
{
    const BusCaller asking(m_address);
    const auto pid = asking.bus().interface()->servicePid(classroomName);
    return pid.isValid() ? pid.value() : 0;
}

void PrivateBus::killService() const
{
    const BusCaller watching(m_address);
    const auto pid = watching.bus().interface()->servicePid(classroomName);
    if (!pid.isValid()) {
        return;
    }
    ::kill(static_cast<pid_t>(pid.value()), SIGKILL);
    static_cast<void>(QTest::qWaitFor(
        [&watching] {
            return !watching.bus().interface()->isServiceRegistered(classroomName).value();
        },
        patience));
}

} // namespace PrimTux

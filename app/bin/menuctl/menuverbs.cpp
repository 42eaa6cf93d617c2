// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/menuverbs.h"

#include "bin/menuctl/terminal.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct VerbText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

constexpr std::chrono::milliseconds patience{5000};

QDBusMessage messageOf(const QString &verb, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"fr.primtux.Menu"_s, u"/fr/primtux/Menu"_s, u"fr.primtux.Menu1"_s, verb);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

// Without one the library would start a bus of its own.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}
} // namespace

ExitCode callMenu(const QString &verb, const QVariantList &arguments)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        complain(
            VerbText::tr("There is no session bus here (DBUS_SESSION_BUS_ADDRESS); the menu can "
                         "be reached only from its own session."));
        return ExitCode::SystemFailed;
    }
    const QDBusMessage reply
        = bus.call(messageOf(verb, arguments), QDBus::Block, static_cast<int>(patience.count()));
    if (reply.type() != QDBusMessage::ErrorMessage) {
        return ExitCode::Done;
    }
    const QString error = reply.errorName();
    if (error == "fr.primtux.Menu.Error.UnknownActivity"_L1) {
        complain(VerbText::tr("The menu has no activity “%1” that can be started.")
                     .arg(arguments.value(0).toString()));
        return ExitCode::WrongData;
    }
    if (error == "fr.primtux.Menu.Error.UnknownProfile"_L1) {
        complain(VerbText::tr("The menu has no profile “%1” that children can choose.")
                     .arg(arguments.value(1).toString()));
        return ExitCode::WrongData;
    }
    if (error == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || error == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1) {
        complain(VerbText::tr("The menu is not running in this session."));
    } else {
        complain(VerbText::tr("The menu did not answer: %1").arg(reply.errorMessage()));
    }
    return ExitCode::SystemFailed;
}

void tellMenu(const QString &verb)
{
    if (!hasSessionBus()) {
        return;
    }
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        static_cast<void>(bus.send(messageOf(verb, {}))); // there may be no menu
    }
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/menugroup.h"

#include "bin/menuctl/terminal.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>

#include <CLI/CLI.hpp>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct MenuText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Menuctl)
};

constexpr std::chrono::milliseconds patience{5000};

ExitCode call(const QString &method, const QVariantList &arguments = {})
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        complain(
            MenuText::tr("There is no session bus here (DBUS_SESSION_BUS_ADDRESS); the menu can "
                         "be reached only from its own session."));
        return ExitCode::SystemFailed;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"fr.primtux.Menu"_s, u"/fr/primtux/Menu"_s, u"fr.primtux.Menu1"_s, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    const QDBusMessage reply = bus.call(message, QDBus::Block, static_cast<int>(patience.count()));
    if (reply.type() != QDBusMessage::ErrorMessage) {
        return ExitCode::Done;
    }
    const QString error = reply.errorName();
    if (error == "fr.primtux.Menu.Error.UnknownActivity"_L1) {
        complain(MenuText::tr("The menu has no activity “%1” that can be started.")
                     .arg(arguments.value(0).toString()));
        return ExitCode::WrongData;
    }
    if (error == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || error == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1) {
        complain(MenuText::tr("The menu is not running in this session."));
    } else {
        complain(MenuText::tr("The menu did not answer: %1").arg(reply.errorMessage()));
    }
    return ExitCode::SystemFailed;
}
} // namespace

void addMenuGroup(CLI::App &program, Task &task)
{
    CLI::App *group
        = program.add_subcommand("menu", MenuText::tr("Verbs to the running menu").toStdString());
    group->require_subcommand(1);

    const auto activity = std::make_shared<std::string>();
    CLI::App *open = group->add_subcommand("open", MenuText::tr("Start an activity").toStdString());
    open->add_option("ID", *activity, MenuText::tr("id of the activity").toStdString())->required();
    open->callback([activity, &task] {
        task = [activity] { return call(u"Open"_s, {QString::fromStdString(*activity)}); };
    });
    group->add_subcommand("home", MenuText::tr("Go back to the first page").toStdString())
        ->callback([&task] { task = [] { return call(u"Home"_s); }; });
    group->add_subcommand("quit", MenuText::tr("End the menu").toStdString())->callback([&task] {
        task = [] { return call(u"Quit"_s); };
    });
}

} // namespace PrimTux

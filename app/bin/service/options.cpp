// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/service/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OptionText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::ServiceOptions)
};

constexpr int longestIdle = 86'400; // seconds
} // namespace

Result<ServiceOptions> readServiceOptions(const QStringList &arguments)
{
    const QCommandLineOption session(u"session"_s,
                                     OptionText::tr("Serves on the bus of the session."));
    const QCommandLineOption address(
        u"address"_s, OptionText::tr("Serves on the bus at this address."), u"ADDRESS"_s);
    const QCommandLineOption idle(
        u"idle"_s,
        OptionText::tr("Ends after so long without a call, when nobody is let in."),
        u"SECONDS"_s,
        u"60"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        OptionText::tr("Keeps what teachers decide; the system bus starts it when needed."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({session, address, idle});
    if (!parser.parse(arguments)) {
        return std::unexpected(Error{parser.errorText()});
    }
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty()) {
        return std::unexpected(
            Error{OptionText::tr("“%1” is not an option.").arg(extra.constFirst())});
    }
    bool isNumber = false;
    const int seconds = parser.value(idle).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestIdle) {
        return std::unexpected(Error{OptionText::tr("--idle: “%1” is not a number from 1 to %2.")
                                         .arg(parser.value(idle))
                                         .arg(longestIdle)});
    }
    QString text;
    if (parser.isSet(help)) {
        text = parser.helpText();
    } else if (parser.isSet(version)) {
        text = u"primtux-menu-service %1\n"_s.arg(QCoreApplication::applicationVersion());
    }
    return ServiceOptions{.text = text,
                          .bus
                          = {.session = parser.isSet(session), .address = parser.value(address)},
                          .idleAfter = std::chrono::seconds(seconds)};
}

} // namespace PrimTux

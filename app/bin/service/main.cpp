// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/service/options.h"
#include "core/menuconf.h"
#include "core/paths.h"
#include "service/classroomservice.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr int wrongCall = 2; // exit codes of all our programs
constexpr int systemFailed = 3;

int failed(const QString &reason, int code)
{
    std::fputs(qPrintable(u"primtux-menu-service: %1\n"_s.arg(reason)), stderr);
    return code;
}

QDBusConnection connectionFor(const BusChoice &choice)
{
    if (choice.session) {
        return QDBusConnection::sessionBus();
    }
    return choice.address.isEmpty() ? QDBusConnection::systemBus()
                                    : QDBusConnection::connectToBus(choice.address, u"classroom"_s);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"primtux-menu-service"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MENU_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"primtux-menu"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&translator);
    }

    const auto line = readServiceOptions(QCoreApplication::arguments());
    if (!line) {
        return failed(line.error().message, wrongCall);
    }
    if (!line->text.isEmpty()) {
        std::fputs(qPrintable(line->text), stdout);
        return 0;
    }
    const QDBusConnection bus = connectionFor(line->bus);
    if (!bus.isConnected()) {
        return failed(QCoreApplication::translate("PrimTux::ClassroomService",
                                                  "The bus cannot be reached: %1")
                          .arg(bus.lastError().message()),
                      systemFailed);
    }

    const Paths paths({.programFolder = {},
                       .root = qEnvironmentVariable("PRIMTUX_MENU_ROOT"),
                       .userCache = {},
                       .userData = {},
                       .runtime = {}});
    ClassroomService service(
        {.file = paths.systemClassroom(),
         .clock = currentMoment,
         .idleAfter = line->idleAfter,
         .openFor = readMenuConf(paths.menuConf()).conf.teacherLock}, // its faults the menu tells
        bus);
    if (const auto begun = service.begin(); !begun) {
        return failed(begun.error().message, systemFailed);
    }
    QObject::connect(&service,
                     &ClassroomService::ended,
                     &application,
                     &QCoreApplication::quit,
                     Qt::QueuedConnection);
    return QCoreApplication::exec();
}

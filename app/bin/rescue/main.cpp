// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"
#include "words.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <chrono>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::minutes unattended(1); // then the menu is tried again: children are alone

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"primtux-menu-rescue"_s);
    QTranslator translator;
    if (translator.load(QLocale(), u"primtux-menu"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&translator);
    }
    // Started by the session only.
    const QCommandLineOption log(u"log"_s, {}, u"FILE"_s);
    const QCommandLineOption reason(u"reason"_s, {}, u"TEXT"_s);
    QCommandLineParser parser;
    parser.addOptions({log, reason});
    parser.process(application);

    RescuePage page(rescueWords(parser.value(reason), parser.value(log)));
    const auto end = [](RescueAnswer answer) { QCoreApplication::exit(static_cast<int>(answer)); };
    QObject::connect(&page, &RescuePage::answered, &application, end);
    QTimer alone;
    alone.setInterval(unattended);
    QObject::connect(
        &alone, &QTimer::timeout, &application, [end] { end(RescueAnswer::TryAgain); });
    QObject::connect(&page, &RescuePage::touched, &alone, qOverload<>(&QTimer::start));
    alone.start();
    page.showFullScreen();
    return QGuiApplication::exec();
}

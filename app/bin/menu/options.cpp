// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::CommandLine)
};

struct Known {
    QCommandLineOption profile{
        u"profile"_s,
        CommandLineTexts::tr("Shows this profile at once instead of the choice."),
        u"ID"_s};
    QCommandLineOption windowed{u"windowed"_s, CommandLineTexts::tr("Shows the menu in a window.")};
    QCommandLineOption fullScreen{
        u"full-screen"_s, CommandLineTexts::tr("Fills the screen, whatever menu.conf says.")};
    QCommandLineOption renderer{
        u"renderer"_s,
        CommandLineTexts::tr("How the screen is drawn: auto, software or opengl."),
        u"NAME"_s,
        u"auto"_s};
    QCommandLineOption index{
        u"index"_s,
        CommandLineTexts::tr("Reads this index instead of the one of this computer."),
        u"FILE"_s};
    QCommandLineOption language{
        u"lang"_s, CommandLineTexts::tr("Speaks this language, for example “fr”."), u"NAME"_s};
    QCommandLineOption textScale{
        u"text-scale"_s, CommandLineTexts::tr("Shows texts bigger: 1 to 2."), u"FACTOR"_s, u"1"_s};
    QCommandLineOption dpi{u"dpi"_s,
                           CommandLineTexts::tr("Takes this as the density of the screen."),
                           u"NUMBER"_s,
                           u"0"_s};
    QCommandLineOption announce{
        u"announce"_s,
        CommandLineTexts::tr("Prints a line of JSON when the first screen is complete.")};
    QCommandLineOption timeout{
        u"timeout"_s,
        CommandLineTexts::tr("Gives a program that shows nothing so long to start."),
        u"SECONDS"_s,
        u"20"_s};
    QCommandLineOption probe{u"probe-renderer"_s};
};

bool isLesson(const QString &argument)
{
    return argument.endsWith(".ptxlesson"_L1, Qt::CaseInsensitive);
}

Error badValue(const QCommandLineOption &option, const QString &value, const QString &expected)
{
    return {CommandLineTexts::tr("--%1: “%2” is not %3.")
                .arg(option.names().constFirst(), value, expected)};
}

Result<double> number(const QCommandLineParser &parser,
                      const QCommandLineOption &option,
                      double otherwise,
                      double least,
                      double most)
{
    if (!parser.isSet(option)) {
        return otherwise;
    }
    const QString value = parser.value(option);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || number < least || number > most) {
        return std::unexpected(badValue(
            option, value, CommandLineTexts::tr("a number from %1 to %2").arg(least).arg(most)));
    }
    return number;
}

Result<std::optional<Renderer>> rendererFrom(const QCommandLineParser &parser,
                                             const QCommandLineOption &option,
                                             std::optional<Renderer> otherwise)
{
    if (!parser.isSet(option)) {
        return otherwise;
    }
    const QString name = parser.value(option);
    if (name == "auto"_L1) {
        return std::nullopt;
    }
    if (name == "software"_L1) {
        return Renderer::Software;
    }
    if (name == "opengl"_L1) {
        return Renderer::OpenGl;
    }
    return std::unexpected(
        badValue(option, name, CommandLineTexts::tr("one of auto, software, opengl")));
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments,
                                    const QString &environmentProfile,
                                    const MenuConf &conf)
{
    Known known;
    known.probe.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineTexts::tr("Full-screen menu of educational programs"));
    parser.addPositionalArgument(u"lesson"_s,
                                 CommandLineTexts::tr("A lesson file that a teacher opens."),
                                 u"[FILE.ptxlesson]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({known.profile,
                       known.windowed,
                       known.fullScreen,
                       known.renderer,
                       known.index,
                       known.language,
                       known.textScale,
                       known.dpi,
                       known.announce,
                       known.timeout,
                       known.probe});
    if (!parser.parse(arguments)) {
        return std::unexpected(Error{parser.errorText()});
    }
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files) {
        if (!isLesson(file) || files.size() > 1) {
            return std::unexpected(
                Error{CommandLineTexts::tr("“%1” is neither an option nor the one lesson to open.")
                          .arg(files.constLast())});
        }
    }
    CommandLine line;
    if (parser.isSet(help)) {
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.text = u"primtux-menu %1\n"_s.arg(QCoreApplication::applicationVersion());
        return line;
    }
    const auto renderer = rendererFrom(parser, known.renderer, conf.renderer);
    const auto textScale = number(parser, known.textScale, conf.textScale, 1, 2);
    const auto dpi = number(parser, known.dpi, conf.dpi, 0, 1000);
    const auto timeout
        = number(parser, known.timeout, static_cast<double>(conf.startTime.count()), 1, 3600);
    if (!renderer) {
        return std::unexpected(renderer.error());
    }
    for (const auto &value : {textScale, dpi, timeout}) {
        if (!value) {
            return std::unexpected(value.error());
        }
    }
    const QString profile = environmentProfile.isEmpty() ? conf.profile : environmentProfile;
    line.options = {.profile = parser.isSet(known.profile) ? parser.value(known.profile) : profile,
                    .windowed = !parser.isSet(known.fullScreen)
                        && (parser.isSet(known.windowed) || conf.windowed),
                    .renderer = *renderer,
                    .index = parser.value(known.index),
                    .language = parser.value(known.language),
                    .textScale = *textScale,
                    .dpi = *dpi,
                    .announce = parser.isSet(known.announce),
                    .timeout = std::chrono::seconds(static_cast<int>(*timeout)),
                    .probeRenderer = parser.isSet(known.probe),
                    .file = files.isEmpty() ? QString() : QDir().absoluteFilePath(files.front())};
    return line;
}

QString fileOf(const QStringList &arguments, const QString &folder)
{
    const auto file = std::ranges::find_if(arguments, isLesson);
    return file == arguments.end() ? QString() : QDir(folder).absoluteFilePath(*file);
}

Error missingDisplay()
{
    return {CommandLineTexts::tr(
        "There is no display to open on: neither DISPLAY nor WAYLAND_DISPLAY is set.")};
}

} // namespace PrimTux

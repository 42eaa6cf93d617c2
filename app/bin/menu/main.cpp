// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/indexnews.h"
#include "bin/surroundings.h"
#include "catalogue/catalogue.h"
#include "catalogue/index/fingerprint.h"
#include "classroom/lateclassroom.h"
#include "classroom/progress.h"
#include "core/menuconf.h"
#include "core/paths.h"
#include "decided.h"
#include "desktopkeys.h"
#include "firstscreen.h"
#include "graphics.h"
#include "launch/companions.h"
#include "launch/launcher.h"
#include "launch/qtconnection.h"
#include "launch/screenawake.h"
#include "launch/screendark.h"
#include "launch/windows.h"
#include "models/attention.h"
#include "models/childfont.h"
#include "models/memory.h"
#include "models/pictures/pictureproviders.h"
#include "models/pupilsession.h"
#include "models/teacher/teachersession.h"
#include "options.h"
#include "planning.h"
#include "readingaloud.h"
#include "remotecontrol.h"
#include "restart.h"
#include "service/choice.h"
#include "thrift.h"
#include "upkeep.h"
#include "waylandsession.h"

#include <KDBusService>

#include <QDBusConnection>
#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cstdio>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <thread>

#include <malloc.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(menuMain, "primtux.menu", QtInfoMsg)

constexpr int wrongCall = 2; // exit codes of all our programs
constexpr int systemFailed = 3;

constexpr QSize windowSize(1024, 640);

void print(const QString &text, FILE *stream)
{
    std::fputs(qPrintable(text), stream);
    std::fflush(stream);
}

void speak(QTranslator &translator, const QStringList &languages)
{
    const QLocale locale(languages.value(0, u"en"_s)); // English has its plurals there
    if (translator.load(locale, u"primtux-menu"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&translator);
    }
}

bool holds(std::span<char *> arguments, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(arguments, [words](std::string_view argument) {
        return std::ranges::contains(words, argument);
    });
}

bool hasDisplay(std::span<char *> arguments)
{
    return holds(arguments, {"-platform", "--platform"})
        || std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                               qEnvironmentVariableIsSet);
}

QStringList sentencesOf(const std::vector<ConfFault> &faults, const Paths &paths)
{
    QStringList sentences;
    for (const ConfFault &fault : faults) {
        sentences << sentenceOf(fault, paths.menuConf());
    }
    return sentences;
}

// Asked anew each time: the first refresh may make another one than was looked for.
QString indexOf(const Options &options, const Paths &paths)
{
    return options.index.isEmpty() ? paths.indexToRead() : options.index;
}

} // namespace

int main(int argc, char *argv[])
{
    mallopt(M_ARENA_MAX, 1); // one heap for all threads, which do little: less lies idle
    // With the domain, the name on the bus: fr.primtux.Menu.
    QCoreApplication::setOrganizationDomain(u"primtux.fr"_s);
    QCoreApplication::setApplicationName(u"Menu"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MENU_VERSION));
    QGuiApplication::setDesktopFileName(u"fr.primtux.Menu"_s);
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    const bool display = hasDisplay(arguments);
    // A question is answered without a display, too.
    const bool graphical = display && !holds(arguments, {"--help", "-h", "--version", "-v"});
    const std::unique_ptr<QCoreApplication> application = graphical
        ? std::make_unique<QGuiApplication>(argc, argv)
        : std::make_unique<QCoreApplication>(argc, argv);

    QTranslator translator;
    QStringList languages = languagesFromEnvironment();
    speak(translator, languages);
    const Paths paths(surroundingsFromEnvironment());
    const auto [conf, faults] = readMenuConf(paths.menuConf());
    const auto line = readCommandLine(
        QCoreApplication::arguments(), qEnvironmentVariable("PRIMTUX_PROFILE"), conf);
    if (!line) {
        print(u"primtux-menu: %1\n"_s.arg(line.error().message), stderr);
        return wrongCall;
    }
    const Options &options = line->options;
    if (!line->text.isEmpty()) {
        print(line->text, stdout);
        return 0;
    }
    if (!display) {
        print(u"primtux-menu: %1\n"_s.arg(missingDisplay().message), stderr);
        return systemFailed;
    }
    if (options.probeRenderer) {
        print(probeRenderer() + u'\n', stdout);
        return 0;
    }
    for (const QString &sentence : sentencesOf(faults, paths)) {
        qCWarning(menuMain).noquote() << sentence;
    }
    Memory memory(paths.stateFile());
    const QString chosen = memory.language().isEmpty() ? conf.language : memory.language();
    const QString language = options.language.isEmpty() ? chosen : options.language;
    if (!language.isEmpty()) {
        languages = languagesOf(language);
        speak(translator, languages);
        qputenv("LANGUAGE", language.toUtf8()); // for what makes the index
    }

    KDBusService service(KDBusService::Unique | KDBusService::NoExitOnFailure);
    if (!service.isRegistered()) {
        qCWarning(menuMain).noquote()
            << "no session bus: the menu cannot be reached from outside, and a second start"
            << "would open a second menu." << service.errorMessage();
    }

    // Else Qt Quick reads that of the desktop, in which nothing is shown.
    QGuiApplication::setFont(QFont(childFontFamily()));
    // While the main thread does the rest; not before the service, which ends a second start by
    // exit().
    const std::jthread letters(readChildFont);

    const QString graphics = graphicsOfThisPc();
    const Renderer renderer = chooseRenderer(options.renderer, graphics, memory);
    useRenderer(renderer);

    const Planning planning(paths, language, conf.closeTime);
    Launcher launcher({.supervisor = paths.program(u"primtux-menu-run"),
                       .socket = paths.supervisorSocket(),
                       .timeout = options.timeout,
                       .answering = conf.answerTime});
    Companions companions({.supervisor = paths.program(u"primtux-menu-run"),
                           .socket = paths.besideSocket(),
                           .mainWindow = [&launcher] { return launcher.programWindow(); }});
    Progress progress(paths.progressFile());
    if (!conf.childrenSwitchOff) {
        memory.setOffersPower(false);
    }
    const Decided decided(paths);
    Power power(
        {.bus = [] { return systemBusFor(QProcessEnvironment::systemEnvironment()); },
         .children
         = [&decided, &conf] { return conf.childrenSwitchOff && decided.childrenSwitchOff(); }},
        memory);
    ReadingAloud reading(paths.program(u"primtux-menu-voice"), languages.value(0, u"en"_s), memory);
    PupilSession session(
        {.openCatalogue = [&] { return Catalogue::open(indexOf(options, paths), languages); },
         .languages = languages,
         .planner = planning,
         .profileId = options.profile,
         .now = {},
         .power = &power,
         .companions = &companions,
         .lessons = {.decide =
                         [&paths](const QString &profile, QDate day) {
                             return decisionsFrom(paths.classroomFile(), profile, day);
                         },
                     .today = {}},
         .voice = reading.parts(),
         .question = conf.returnQuestion,
         .returnKeys = conf.returnKeys,
         .corner = conf.returnCorner,
         .teachersCorner = [&decided] { return decided.corner(); }},
        launcher,
        memory,
        progress);
    LateClassroom classroom([&paths, &conf] {
        return classroomOfThisPc(
            paths, systemBusFor(QProcessEnvironment::systemEnvironment()), conf.teacherLock);
    });
    TeacherSession teacher(
        {.openIndex = [&] { return IndexQuery::open(indexOf(options, paths), languages); },
         .readClassroom = [&paths] { return ClassroomReader::open(paths.classroomFile()); },
         .picture =
             [&session](const QString &key) {
                 return session.catalogue() ? session.catalogue()->picture(key) : QByteArray();
             },
         .profiles = [&session] { return session.everyProfile(); },
         .eraseProgress = [&progress] { return progress.erase(); },
         .crashes = [&memory](const QString &id) { return memory.crashesInARow(id); },
         .now = [] { return QDateTime::currentDateTime(); },
         .languages = languages,
         .menuctl = paths.program(u"primtux-menuctl"),
         .oldMenuFolders = paths.oldMenuFolders(),
         .confFaults
         = [&paths] { return sentencesOf(readMenuConf(paths.menuConf()).faults, paths); },
         .idle = conf.teacherLock},
        classroom);
    QObject::connect(
        &teacher, &TeacherSession::classroomChanged, &session, &PupilSession::classroomChanged);
    QObject::connect(&teacher, &TeacherSession::classroomChanged, &power, &Power::ask);
    QObject::connect(&teacher, &TeacherSession::tryWanted, &session, &PupilSession::open);
    QObject::connect(&teacher, &TeacherSession::leaveWanted, &session, &PupilSession::quit);
    QObject::connect(
        &session, &PupilSession::catalogueChanged, &teacher, &TeacherSession::indexChanged);
    Attention attention(paths.lockFile());
    const RemoteControl remote(session, attention, &service);
    Upkeep upkeep(paths.program(u"primtux-menuctl"));
    QObject::connect(&session, &PupilSession::indexWanted, &upkeep, &Upkeep::refresh);
    QObject::connect(&upkeep, &Upkeep::refreshed, &session, &PupilSession::indexMade);
    const auto refreshIfStale = [&upkeep, &paths] {
        upkeep.refreshIf([&paths] {
            const QString index = paths.indexToRead();
            return index == paths.indexToWrite() && isStale(index, paths);
        });
    };
    if (options.index.isEmpty()) {
        QObject::connect(&classroom, &Classroom::changed, &upkeep, refreshIfStale);
    }
    std::optional<IndexNews> news;
    // Not quit(): it asks the window first, which leaves closing to the session.
    QObject::connect(
        &session, &PupilSession::quitWanted, application.get(), [] { QCoreApplication::exit(0); });

    const QScreen &screen = *QGuiApplication::primaryScreen();
    const QSize surface
        = options.windowed ? windowSize.boundedTo(screen.availableSize()) : screen.size();
    session.browser()->setScreen(surface);
    session.browser()->setDensity(options.dpi > 0 ? options.dpi : screen.physicalDotsPerInch(),
                                  options.textScale);
    QObject::connect(
        &screen, &QScreen::physicalDotsPerInchChanged, &session, [&session, &options](qreal dpi) {
            session.browser()->setDensity(options.dpi > 0 ? options.dpi : dpi, options.textScale);
        });
    QQmlApplicationEngine engine;
    reading.begin(session);
    session.begin();

    const PictureCache pictures(paths.pictureCache());
    engine.addImageProvider(u"picto"_s, new PictoProvider(pictures));
    engine.addImageProvider(u"art"_s, new ArtProvider(pictures));
    engine.addImageProvider(u"tile"_s, new TileProvider(pictures, [&session](const QString &key) {
                                return session.catalogue()->picture(key);
                            }));
    engine.setInitialProperties(
        {{u"session"_s, QVariant::fromValue(&session)},
         {u"teacher"_s, QVariant::fromValue(&teacher)},
         {u"attention"_s, QVariant::fromValue(&attention)},
         {u"surface"_s, surface},
         {u"windowed"_s, options.windowed},
         // Else it would cover a program that only Wayland knows.
         {u"hidden"_s, launcher.isRunning() && !ProgramWindows::canBeWatched()}});
    engine.loadFromModule("PrimTux.Menu", "Main");
    auto *const window = engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window == nullptr) {
        return systemFailed;
    }

    launcher.setMenuWindow(window);
    ScreenAwake awake(qtConnection(), QDBusConnection::sessionBus(), {.longest = conf.screenAwake});
    // Before it shows: from outside it is started before a dark screen, too.
    QObject::connect(&launcher, &Launcher::starting, &awake, &ScreenAwake::begin);
    QObject::connect(&launcher, &Launcher::windowShown, &awake, &ScreenAwake::begin);
    QObject::connect(&launcher, &Launcher::ended, &awake, &ScreenAwake::end);
    QObject::connect(
        &launcher, &Launcher::ended, window, [window] { window->setProperty("hidden", false); });
    WaylandSession wayland;
    std::optional<DesktopKeys> desktopKeys;
    const auto raise = [window] { bringToFront(window); };
    QObject::connect(&session, &PupilSession::raiseWanted, window, raise);
    QObject::connect(&service,
                     &KDBusService::activateRequested,
                     window,
                     [&](const QStringList &words, const QString &folder) {
                         raise();
                         if (const QString file = fileOf(words, folder); !file.isEmpty()) {
                             teacher.openFile(file);
                         }
                     });
    QStringList again; // the command line of another start; empty: none
    QObject::connect(window,
                     &QQuickWindow::sceneGraphError,
                     application.get(),
                     [&](auto, const QString &message) {
                         qCWarning(menuMain).noquote()
                             << "OpenGL failed, software draws from now on:" << message;
                         memory.setRenderer(graphics, u"software"_s);
                         if (renderer == Renderer::OpenGl) {
                             again = QCoreApplication::arguments()
                                 + QStringList{u"--renderer"_s, u"software"_s};
                         }
                         QCoreApplication::exit(systemFailed);
                     });

    QObject::connect(teacher.language(),
                     &LanguageChoice::wanted,
                     application.get(),
                     [&memory, &again](const QString &wanted) {
                         memory.setLanguage(wanted);
                         again = withoutLanguage(QCoreApplication::arguments());
                         QCoreApplication::exit(0);
                     });

    // The program that runs needs it more.
    QObject::connect(&session, &PupilSession::placeChanged, window, [&] {
        if (session.place() == PupilSession::Place::Running) {
            giveMemoryBack(session, engine, *window);
        }
    });

    const FirstScreen first(session, *window);
    QObject::connect(&first, &FirstScreen::presented, application.get(), [&] {
        if (options.announce) {
            print(QString::fromUtf8(announcementOf(session)), stdout);
        }
        if (!options.file.isEmpty()) {
            teacher.openFile(options.file);
        }
        giveMemoryBack(session, engine, *window);
        power.ask();
        reading.lookForVoice();
        if (conf.screenDark) {
            darkenScreenAfter(*conf.screenDark, qtConnection());
        }
        wayland.begin(conf, awake);
        desktopKeys.emplace(conf.returnKeys, launcher, *window);
        if (options.windowed) { // only then is there a frame or a panel to show it
            window->setIcon(QIcon::fromTheme(QGuiApplication::desktopFileName()));
        }
        if (options.index.isEmpty()) {
            // Names of programs are in one language, which a teacher may have chosen since.
            if (!memory.language().isEmpty() && memory.indexLanguage() != language) {
                memory.setIndexLanguage(language);
                upkeep.refresh();
            } else {
                refreshIfStale();
            }
            news.emplace(systemBusFor(QProcessEnvironment::systemEnvironment()));
            QObject::connect(
                &*news, &IndexNews::made, &session, [&session] { session.indexMade({}); });
        }
        if (!options.renderer && !graphics.isEmpty() && memory.renderer(graphics).isEmpty()) {
            upkeep.probe(QCoreApplication::applicationFilePath());
        }
    });
    QObject::connect(&upkeep, &Upkeep::probed, application.get(), [&](const QString &found) {
        memory.setRenderer(graphics, found);
    });

    const int result = QGuiApplication::exec();
    if (!again.isEmpty()) {
        startAgain(again);
    }
    return result;
}

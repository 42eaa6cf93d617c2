// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/placeholders.h"
#include "launch/plan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PrimTux;

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInPlaceholders_data();
    void fillsInPlaceholders();
    void namesFilesAfterIds_data();
    void namesFilesAfterIds();
    void findsTheProgramOnThePath();
    void findsGamesThatAreNotOnThePath();
    void refusesWhatCannotBeStarted_data();
    void refusesWhatCannotBeStarted();
    void givesEveryActivityAndProfileAHomeOfItsOwn();
    void letsVariantsShareWhatWasMade();
    void fillsInCommandsAndEnvironment();
    void fillsInContentsOnlyInBraces();
    void putsFilesWhereTheirFoldersAre_data();
    void putsFilesWhereTheirFoldersAre();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void linksKeptFolders();
    void refusesHostileKeptFolders_data();
    void refusesHostileKeptFolders();
    void writesFilesBelowKeptFoldersWhereTheyReallyAre();
    void letsTheCatalogueReplaceOurOwnFiles();
    void refusesHostileEnvironments_data();
    void refusesHostileEnvironments();
    void inheritsOnlyWhatConcernsPrograms();
    void speaksTheLanguageOfTheMenu();
    void keepsTheLanguageOfTheSessionWithoutOne();
    void findsTheKeyOfTheXServerFromAnotherHome();

private:
    [[nodiscard]] static QProcessEnvironment environment();
    [[nodiscard]] static Result<LaunchPlan> planned(const Launch &launch,
                                                    const QString &id = u"tuxpaint"_s);
    [[nodiscard]] static Launch launchOf(const QStringList &command);
};

QProcessEnvironment PlanTest::environment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"HOME"_s, u"/nowhere"_s);
    return environment;
}

Launch PlanTest::launchOf(const QStringList &command)
{
    Launch launch;
    launch.command = command;
    return launch;
}

Result<LaunchPlan> PlanTest::planned(const Launch &launch, const QString &id)
{
    const PlanPlaces places{.homes = u"/c/homes"_s,
                            .kept = u"/d/kept"_s,
                            .caches = u"/c/caches"_s,
                            .logs = u"/c/logs"_s,
                            .locale = u"fr_FR.UTF-8"_s};
    return planLaunch(id, u"mini"_s, launch, places, environment());
}

void PlanTest::fillsInPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QString>("filledInBraces");

    QTest::newRow("none") << u"a b"_s << u"a b"_s << u"a b"_s;
    QTest::newRow("one") << u"$HOME"_s << u"/h"_s << u"$HOME"_s;
    QTest::newRow("inside") << u"--file=$HOME/a$KEPT,"_s << u"--file=/h/a/k,"_s
                            << u"--file=$HOME/a$KEPT,"_s;
    QTest::newRow("longer name") << u"$HOMELY $KEPT_"_s << u"$HOMELY $KEPT_"_s
                                 << u"$HOMELY $KEPT_"_s;
    QTest::newRow("alone") << u"$ $$ 5$"_s << u"$ $$ 5$"_s << u"$ $$ 5$"_s;
    QTest::newRow("twice") << u"$$HOME"_s << u"$/h"_s << u"$$HOME"_s;
    QTest::newRow("braces") << u"${HOME} ${PATH}"_s << u"${HOME} ${PATH}"_s << u"/h ${PATH}"_s;
}

void PlanTest::fillsInPlaceholders()
{
    QFETCH(const QString, text);
    QFETCH(const QString, filled);
    QFETCH(const QString, filledInBraces);
    const Placeholders words{{u"HOME"_s, u"/h"_s}, {u"KEPT"_s, u"/k"_s}};

    QCOMPARE(PrimTux::filledIn(text, words), filled);
    QCOMPARE(PrimTux::filledInBraces(text, words), filledInBraces);
}

void PlanTest::namesFilesAfterIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"tux-paint_2.0"_s << u"tux-paint_2.0"_s;
    QTest::newRow("variant") << u"tuxpaint/petits"_s << u"tuxpaint+petits"_s;
    QTest::newRow("parent folder") << u".."_s << u"%2E."_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"%2Ebashrc"_s;
    QTest::newRow("plus") << u"a+b"_s << u"a%2Bb"_s;
    QTest::newRow("accents and spaces") << u"é a"_s << u"%C3%A9%20a"_s;
    QTest::newRow("address") << u"https://a.fr/?b"_s << u"https%3A++a.fr+%3Fb"_s;
}

void PlanTest::namesFilesAfterIds()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);

    QCOMPARE(fileNameFor(id), name);
}

void PlanTest::findsTheProgramOnThePath()
{
    const auto plan = planned(launchOf({u"env"_s, u"a b"_s, u"$x"_s}));

    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(plan->program, u"/usr/bin/env"_s);
    QCOMPARE(plan->arguments, (QStringList{u"a b"_s, u"$x"_s}));
    QCOMPARE(plan->activityId, u"tuxpaint"_s);
    QCOMPARE(plan->log, u"/c/logs/tuxpaint.log"_s);
}

void PlanTest::findsGamesThatAreNotOnThePath()
{
    const auto plan = planned(launchOf({u"env"_s}));

    QVERIFY(plan->environment.at(u"PATH"_s).split(u':').contains(u"/usr/games"_s));
    QVERIFY(plan->environment.at(u"PATH"_s).startsWith(u"/usr/bin:/bin:"_s));
}

void PlanTest::refusesWhatCannotBeStarted_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("said");

    QTest::newRow("nothing") << QStringList{} << u"names no program"_s;
    QTest::newRow("empty") << QStringList{QString()} << u"names no program"_s;
    QTest::newRow("not installed")
        << QStringList{u"no-such-program"_s} << u"no-such-program is not installed"_s;
    QTest::newRow("no such path") << QStringList{u"/nowhere/a"_s}
                                  << u"/nowhere/a is not installed"_s;
    QTest::newRow("not executable") << QStringList{u"/etc/passwd"_s} << u"may not be executed"_s;
    QTest::newRow("a folder") << QStringList{u"/etc"_s} << u"may not be executed"_s;
}

void PlanTest::refusesWhatCannotBeStarted()
{
    QFETCH(const QStringList, command);
    QFETCH(const QString, said);

    const auto plan = planned(launchOf(command));

    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(said), qPrintable(plan.error().message));
    QVERIFY2(plan.error().message.contains(u"tuxpaint"_s), qPrintable(plan.error().message));
}

void PlanTest::givesEveryActivityAndProfileAHomeOfItsOwn()
{
    const auto plan = planned(launchOf({u"env"_s}), u"tuxpaint/petits"_s);

    QCOMPARE(plan->home, u"/c/homes/mini/tuxpaint+petits"_s);
    QCOMPARE(plan->workingFolder, plan->home);
    QCOMPARE(plan->environment.at(u"HOME"_s), plan->home);
    QCOMPARE(plan->environment.at(u"XDG_CONFIG_HOME"_s), plan->home + u"/.config"_s);
    QCOMPARE(plan->environment.at(u"XDG_DATA_HOME"_s), plan->home + u"/.local/share"_s);
    QCOMPARE(plan->environment.at(u"XDG_STATE_HOME"_s), plan->home + u"/.local/state"_s);
    QCOMPARE(plan->environment.at(u"XDG_CACHE_HOME"_s), u"/c/caches/mini/tuxpaint+petits"_s);
    QCOMPARE(plan->links.at(plan->home + u"/.cache"_s), u"/c/caches/mini/tuxpaint+petits"_s);
    QVERIFY(!plan->environment.contains(u"KEPT"_s));
}

void PlanTest::letsVariantsShareWhatWasMade()
{
    QCOMPARE(planned(launchOf({u"env"_s}), u"tuxpaint/petits"_s)->kept, u"/d/kept/mini/tuxpaint"_s);
    QCOMPARE(planned(launchOf({u"env"_s}), u"tuxpaint"_s)->kept, u"/d/kept/mini/tuxpaint"_s);
}

void PlanTest::fillsInCommandsAndEnvironment()
{
    Launch launch = launchOf({u"env"_s, u"--savedir"_s, u"$KEPT/drawings"_s, u"--lang=$LOCALE"_s});
    launch.environment = {{u"DRAWINGS"_s, u"$KEPT/drawings"_s}, {u"SCALING"_s, u"1.5"_s}};

    const auto plan = planned(launch);

    QCOMPARE(plan->arguments,
             (QStringList{
                 u"--savedir"_s, u"/d/kept/mini/tuxpaint/drawings"_s, u"--lang=fr_FR.UTF-8"_s}));
    QCOMPARE(plan->environment.at(u"DRAWINGS"_s), u"/d/kept/mini/tuxpaint/drawings"_s);
    QCOMPARE(plan->environment.at(u"SCALING"_s), u"1.5"_s);
}

void PlanTest::fillsInContentsOnlyInBraces()
{
    Launch launch = launchOf({u"env"_s});
    launch.files = {{.path = u"$XDG_CONFIG_HOME/a"_s,
                     .content = u"locale=${LOCALE}\nhome=$HOME\nkept=${KEPT}\n"_s}};

    const auto plan = planned(launch);

    QCOMPARE(plan->files.back().content,
             u"locale=fr_FR.UTF-8\nhome=$HOME\nkept=/d/kept/mini/tuxpaint\n"_s);
}

void PlanTest::putsFilesWhereTheirFoldersAre_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");

    QTest::newRow("home") << u"$HOME/.tuxtype/settings.txt"_s
                          << u"/c/homes/mini/tuxpaint/.tuxtype/settings.txt"_s;
    QTest::newRow("tilde") << u"~/.a"_s << u"/c/homes/mini/tuxpaint/.a"_s;
    QTest::newRow("settings") << u"$XDG_CONFIG_HOME/De Marchi/a.ini"_s
                              << u"/c/homes/mini/tuxpaint/.config/De Marchi/a.ini"_s;
    QTest::newRow("data") << u"$XDG_DATA_HOME/a"_s << u"/c/homes/mini/tuxpaint/.local/share/a"_s;
    QTest::newRow("cache") << u"$XDG_CACHE_HOME/a"_s << u"/c/caches/mini/tuxpaint/a"_s;
    QTest::newRow("cache below home") << u"$HOME/.cache/a"_s << u"/c/caches/mini/tuxpaint/a"_s;
    QTest::newRow("kept") << u"$KEPT/a/b"_s << u"/d/kept/mini/tuxpaint/a/b"_s;
    QTest::newRow("documents") << u"$HOME/Documents/a"_s << u"/d/kept/mini/tuxpaint/a"_s;
    QTest::newRow("untidy") << u"$HOME//a/./b"_s << u"/c/homes/mini/tuxpaint/a/b"_s;
}

void PlanTest::putsFilesWhereTheirFoldersAre()
{
    QFETCH(const QString, path);
    QFETCH(const QString, place);
    Launch launch = launchOf({u"env"_s});
    launch.files = {{.path = path, .content = u"x"_s}};

    const auto plan = planned(launch);

    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(plan->files.back().path, place);
}

void PlanTest::refusesHostileFiles_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("relative") << u"a/b"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("up") << u"$HOME/../x"_s;
    QTest::newRow("up, hidden") << u"$XDG_CONFIG_HOME/a/../../../../x"_s;
    QTest::newRow("up from kept") << u"$KEPT/.."_s;
    QTest::newRow("unknown folder") << u"$PATH/a"_s;
    QTest::newRow("longer name") << u"$HOMEWARD/a"_s;
    QTest::newRow("no separator") << u"$HOME.ssh/a"_s;
    QTest::newRow("other user") << u"~root/a"_s;
    QTest::newRow("the folder itself") << u"$HOME"_s;
    QTest::newRow("the folder itself, untidy") << u"$KEPT/./"_s;
    QTest::newRow("a folder") << u"$HOME/a/"_s;
    QTest::newRow("a link") << u"$HOME/Documents"_s;
    QTest::newRow("cut off") << u"$HOME/a"_s + QChar(u'\0') + u"b"_s;
}

void PlanTest::refusesHostileFiles()
{
    QFETCH(const QString, path);
    Launch launch = launchOf({u"env"_s});
    launch.files = {{.path = path, .content = u"x"_s}};

    const auto plan = planned(launch);

    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(u'“' + path + u'”'), qPrintable(plan.error().message));
}

void PlanTest::linksKeptFolders()
{
    Launch launch = launchOf({u"env"_s});
    launch.kept = {u".tuxpaint/saved"_s,
                   u"$XDG_DATA_HOME/scores"_s,
                   u".tuxpaint/saved/thumbs"_s,
                   u"Documents/x"_s};

    const auto plan = planned(launch);

    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    const QString home = plan->home + u'/';
    const QString kept = u"/d/kept/mini/tuxpaint"_s;
    QCOMPARE(plan->links,
             (std::map<QString, QString>{
                 {home + u".cache"_s, plan->cache},
                 {home + u"Documents"_s, kept},
                 {home + u"Downloads"_s, kept},
                 {home + u"Music"_s, kept},
                 {home + u"Pictures"_s, kept},
                 {home + u"Videos"_s, kept},
                 {home + u".tuxpaint/saved"_s, kept + u"/.tuxpaint/saved"_s},
                 {home + u".local/share/scores"_s, kept + u"/.local/share/scores"_s}}));
    QVERIFY(plan->folders.contains(kept + u"/.tuxpaint/saved"_s));
}

void PlanTest::refusesHostileKeptFolders_data()
{
    QTest::addColumn<QString>("place");

    QTest::newRow("absolute") << u"/etc"_s;
    QTest::newRow("up") << u"../../x"_s;
    QTest::newRow("all of home") << u"."_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("kept itself") << u"$KEPT/x"_s;
}

void PlanTest::refusesHostileKeptFolders()
{
    QFETCH(const QString, place);
    Launch launch = launchOf({u"env"_s});
    launch.kept = {place};

    const auto plan = planned(launch);

    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(u'“' + place + u'”'), qPrintable(plan.error().message));
}

void PlanTest::writesFilesBelowKeptFoldersWhereTheyReallyAre()
{
    Launch launch = launchOf({u"env"_s});
    launch.kept = {u".tuxpaint"_s};
    launch.files = {{.path = u"$HOME/.tuxpaint/tuxpaintrc"_s, .content = u"x"_s}};

    QCOMPARE(planned(launch)->files.back().path, u"/d/kept/mini/tuxpaint/.tuxpaint/tuxpaintrc"_s);
}

void PlanTest::letsTheCatalogueReplaceOurOwnFiles()
{
    Launch launch = launchOf({u"env"_s});
    QVERIFY(planned(launch)->files.front().path.endsWith(u"/.config/user-dirs.dirs"_s));
    launch.files = {{.path = u"$XDG_CONFIG_HOME/user-dirs.dirs"_s, .content = u"other"_s}};

    const auto plan = planned(launch);

    QCOMPARE(plan->files.size(), std::size_t{1});
    QCOMPARE(plan->files.front().content, u"other"_s);
}

void PlanTest::refusesHostileEnvironments_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("home") << u"HOME"_s;
    QTest::newRow("settings") << u"XDG_CONFIG_HOME"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("two") << u"A=B"_s;
}

void PlanTest::refusesHostileEnvironments()
{
    QFETCH(const QString, name);
    Launch launch = launchOf({u"env"_s});
    launch.environment = {{name, u"x"_s}};

    QVERIFY(!planned(launch));
}

void PlanTest::inheritsOnlyWhatConcernsPrograms()
{
    QProcessEnvironment menu = environment();
    const QStringList own{
        u"QT_QUICK_BACKEND"_s, u"QSG_RENDER_LOOP"_s, u"PRIMTUX_PROFILE"_s, u"DESKTOP_STARTUP_ID"_s};
    for (const QString &name : own) {
        menu.insert(name, u"x"_s);
    }
    menu.insert(u"DISPLAY"_s, u":0"_s);
    menu.insert(u"PULSE_SERVER"_s, u"x"_s);

    const auto plan = planLaunch(u"a"_s, u"b"_s, launchOf({u"env"_s}), {}, menu);

    QVERIFY(std::ranges::none_of(
        own, [&plan](const QString &name) { return plan->environment.contains(name); }));
    QCOMPARE(plan->environment.at(u"DISPLAY"_s), u":0"_s);
    QCOMPARE(plan->environment.at(u"PULSE_SERVER"_s), u"x"_s);
}

void PlanTest::speaksTheLanguageOfTheMenu()
{
    QProcessEnvironment menu = environment();
    menu.insert(u"LC_ALL"_s, u"C"_s);
    menu.insert(u"LANG"_s, u"de_DE.UTF-8"_s);

    const auto plan = planLaunch(
        u"a"_s,
        u"b"_s,
        launchOf({u"env"_s}),
        {.homes = {}, .kept = {}, .caches = {}, .logs = {}, .locale = u"fr_FR.UTF-8"_s},
        menu);

    QCOMPARE(plan->environment.at(u"LANG"_s), u"fr_FR.UTF-8"_s);
    QCOMPARE(plan->environment.at(u"LANGUAGE"_s), u"fr_FR:fr"_s);
    QVERIFY(!plan->environment.contains(u"LC_ALL"_s));
}

void PlanTest::keepsTheLanguageOfTheSessionWithoutOne()
{
    QProcessEnvironment menu = environment();
    menu.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
    const Launch launch = launchOf({u"env"_s, u"$LOCALE"_s});

    const auto plan = planLaunch(u"a"_s, u"b"_s, launch, {}, menu);

    QCOMPARE(plan->environment.at(u"LANG"_s), u"de_DE.UTF-8"_s);
    QCOMPARE(plan->arguments, QStringList{u"de_DE.UTF-8"_s});
}

void PlanTest::findsTheKeyOfTheXServerFromAnotherHome()
{
    const QTemporaryDir home;
    QFile key(home.filePath(u".Xauthority"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    QProcessEnvironment menu = environment();
    menu.insert(u"HOME"_s, home.path());

    QCOMPARE(
        planLaunch(u"a"_s, u"b"_s, launchOf({u"env"_s}), {}, menu)->environment.at(u"XAUTHORITY"_s),
        key.fileName());

    menu.insert(u"XAUTHORITY"_s, u"/run/key"_s);
    QCOMPARE(
        planLaunch(u"a"_s, u"b"_s, launchOf({u"env"_s}), {}, menu)->environment.at(u"XAUTHORITY"_s),
        u"/run/key"_s);
}

QTEST_GUILESS_MAIN(PlanTest)

#include "tst_plan.moc"

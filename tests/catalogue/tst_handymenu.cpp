// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/handycommand.h"
#include "catalogue/sources/handydocument.h"
#include "catalogue/sources/handymenu.h"
#include "catalogue/sources/handysections.h"

#include "catalogue/menuctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QString fileOf(const QString &name)
{
    return QStringLiteral(SOURCE_FOLDER "/tests/catalogue/handymenu/") + name;
}

HandyMenu menuOf(const QString &name)
{
    const auto menu = readHandyMenu(fileOf(name));
    if (!menu) {
        qFatal("%ls", qUtf16Printable(menu.error().reason));
    }
    return *menu;
}

Activity program(const QString &id, const QStringList &command)
{
    Activity made = activity(id, {});
    made.launch.command = command;
    return made;
}

KnownPrograms known()
{
    Activity slow = program(u"paint/slow"_s, {u"paint"_s, u"--slow"_s});
    slow.offer = Offer::Instead;
    slow.levels = Level::PS;
    Activity absent = program(u"li-ri"_s, {});
    absent.desktopEntries = {u"org.example.trains.desktop"_s};
    Activity games = program(u"games"_s, {});
    games.target = u"http://localhost/jeux/"_s;
    return KnownPrograms({games,
                          program(u"paint"_s, {u"paint"_s, u"--full"_s}),
                          slow,
                          program(u"lo-writer"_s, {u"libreoffice"_s, u"--writer"_s, u"--nologo"_s}),
                          program(u"lo-calc"_s, {u"libreoffice"_s, u"--calc"_s, u"--nologo"_s}),
                          program(u"gcompris"_s, {u"gcompris-qt"_s, u"--fullscreen"_s}),
                          program(u"gcompris:mosaic"_s, {}),
                          program(u"sudoku"_s, {u"gnome-sudoku"_s}),
                          absent});
}

QJsonObject activityIn(const HandyImport &import, const QString &id)
{
    const QJsonArray all = import.document["activities"_L1].toArray();
    const auto found
        = std::ranges::find_if(all, [&id](const QJsonValue &one) { return one["id"_L1] == id; });
    return found == all.end() ? QJsonObject() : found->toObject();
}

QStringList selectionIn(const HandyImport &import, const QString &profile)
{
    const QJsonArray all = import.document["profiles"_L1].toArray();
    for (const QJsonValueConstRef one : all) {
        if (one["id"_L1] == profile) {
            return one["selection"_L1].toVariant().toStringList();
        }
    }
    return {};
}
} // namespace

class HandyMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextsWhateverTheirTags();
    void readsLatin1AndSaysSo();
    void mendsTextThatWasEncodedTwice();
    void knowsTheSessionByTheName_data();
    void knowsTheSessionByTheName();
    void refusesWhatIsNoMenu_data();
    void refusesWhatIsNoMenu();
    void skipsWhatIsNoSectionOrButton();
    void isQuickWithNestedAliases();
    void takesCommandsApart_data();
    void takesCommandsApart();
    void refusesCommands_data();
    void refusesCommands();
    void findsKnownPrograms_data();
    void findsKnownPrograms();
    void guessesDomainsOfSections_data();
    void guessesDomainsOfSections();
    void makesActivitiesOfWhatIsNotKnown();
    void makesPagesAndDocuments();
    void tellsWhatCannotBeCarriedOver();
    void keepsTheOrderOfEachSession();
    void tellsForWhomProgramsAre();
    void keepsIdsApart();
    void givesADocumentThatMerges();
    void importsWhatIsRightOfSeveralFiles();
    void printsASummaryAsJson();
};

void HandyMenuTest::readsTextsWhateverTheirTags()
{
    const HandyMenu menu = menuOf(u"handymenu-mini.yaml"_s);

    QCOMPARE(menu.session, HandySession::Mini);
    QCOMPARE(menu.sections.size(), 3U);
    QCOMPARE(menu.sections[0].name, u"Français-Maths"_s);
    QCOMPARE(menu.sections[0].apps[0].name, u"Le dessin"_s);
    QCOMPARE(menu.sections[0].apps[0].generic, u"Dessiner avec l'ordinateur"_s);
    QCOMPARE(menu.sections[0].apps[1].name, u"Les numéros"_s);
    QCOMPARE(menu.sections[0].apps[2].name, u"Écrire"_s);
    QVERIFY(menu.sections[1].apps.empty());
    QVERIFY(menu.problems.empty());
}

void HandyMenuTest::readsLatin1AndSaysSo()
{
    const HandyMenu menu = menuOf(u"latin1-maxi.yaml"_s);

    QCOMPARE(menu.sections[0].name, u"Déc. du Monde"_s);
    QCOMPARE(menu.sections[0].apps[0].name, u"Étoiles"_s);
    QCOMPARE(menu.problems.size(), 1U);
    QVERIFY(menu.problems[0].reason.contains(u"Latin-1"_s));
}

void HandyMenuTest::mendsTextThatWasEncodedTwice()
{
    const HandyMenu menu = menuOf(u"mojibake-maxi.yaml"_s);

    QCOMPARE(menu.sections[0].name, u"Français"_s);
    QCOMPARE(menu.sections[0].apps[1].name, u"Réciter"_s);
}

void HandyMenuTest::knowsTheSessionByTheName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<HandySession>("session");
    QTest::newRow("mini") << u"/etc/handymenu-mini.yaml"_s << HandySession::Mini;
    QTest::newRow("default") << u"/etc/handymenu-super.default.yaml"_s << HandySession::Super;
    QTest::newRow("folder") << u"/usr/share/handymenu-maxi/handymenu.yaml"_s << HandySession::Maxi;
    QTest::newRow("prof") << u"handymenu-prof.yaml"_s << HandySession::Prof;
    QTest::newRow("none") << u"/etc/handymenu.yaml"_s << HandySession::Unknown;
    QTest::newRow("part of a word") << u"/etc/minimal.yaml"_s << HandySession::Unknown;
}

void HandyMenuTest::knowsTheSessionByTheName()
{
    QFETCH(const QString, file);
    QFETCH(const HandySession, session);
    QCOMPARE(sessionOf(file), session);
}

void HandyMenuTest::refusesWhatIsNoMenu_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto file = [](const QString &name) {
        QFile opened(fileOf(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    };
    QTest::newRow("not YAML") << file(u"not-yaml.yaml"_s) << u"line 3, column 1"_s << u"not YAML"_s;
    QTest::newRow("empty") << QByteArray() << QString() << u"list of sections"_s;
    QTest::newRow("no list") << file(u"no-list.yaml"_s) << u"line 1, column 1"_s
                             << u"list of sections"_s;
    QTest::newRow("aliases") << file(u"aliases.yaml"_s) << QString() << u"more than 2000"_s;
    QTest::newRow("too large") << QByteArray(largestHandyMenu + 1, '#') << QString()
                               << u"too large"_s;
    QTest::newRow("deep lists") << QByteArray(200'000, '[') << QString() << u"too deep"_s;
    QTest::newRow("deep maps") << QByteArray(200'000, '{') << QString() << u"too deep"_s;
    QTest::newRow("deep blocks") << QByteArray("- ").repeated(50'000) << QString() << u"too deep"_s;
    QTest::newRow("unknown alias")
        << QByteArray("- *nothing\n") << u"line 1, column 3"_s << u"not YAML"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << QString() << QString();
}

void HandyMenuTest::refusesWhatIsNoMenu()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    QFETCH(const QString, reason);

    const auto menu = parseHandyMenu(content, u"handymenu-mini.yaml"_s);

    QVERIFY(!menu);
    QCOMPARE(menu.error().source, u"handymenu-mini.yaml"_s);
    QVERIFY2(place.isEmpty() || menu.error().place == place, qPrintable(menu.error().place));
    QVERIFY2(menu.error().reason.contains(reason), qPrintable(menu.error().reason));
}

void HandyMenuTest::skipsWhatIsNoSectionOrButton()
{
    const HandyMenu menu = menuOf(u"shell-lines.yaml"_s);

    QCOMPARE(menu.sections.size(), 1U);
    QCOMPARE(menu.skipped, 2);
    QCOMPARE(menu.problems.size(), 4U);
    QCOMPARE(menu.problems[0].place, u"line 12, column 5: Shell: no command"_s);
    QCOMPARE(menu.problems[3].place, u"line 15, column 3: No list"_s);
}

void HandyMenuTest::isQuickWithNestedAliases()
{
    const HandyMenu menu = menuOf(u"bomb.yaml"_s);

    QVERIFY(menu.sections.empty());
    QCOMPARE(menu.problems.size(), 10U);
}

void HandyMenuTest::takesCommandsApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<HandyCommand>("command");
    const auto program = [](const char *name, const QString &line, const QStringList &arguments) {
        QTest::newRow(name) << line << HandyCommand{.arguments = arguments, .url = {}, .opens = {}};
    };
    program("exec", u"exec libreoffice --writer"_s, {u"libreoffice"_s, u"--writer"_s});
    program("background", u"paint --slow &"_s, {u"paint"_s, u"--slow"_s});
    program("quotes", u"paint \"a b\" 'c d'"_s, {u"paint"_s, u"a b"_s, u"c d"_s});
    program("field code", u"scratch %f"_s, {u"scratch"_s});
    program("a browser alone", u"firefox"_s, {u"firefox"_s});
    program("a script", u"bash /opt/run.sh"_s, {u"bash"_s, u"/opt/run.sh"_s});
    const auto page = [](const char *name, const QString &line, const QString &url) {
        QTest::newRow(name) << line << HandyCommand{.arguments = {}, .url = url, .opens = {}};
    };
    page("opened page",
         u"xdg-open https://a.example/x?primtuxmenu=true"_s,
         u"https://a.example/x?primtuxmenu=true"_s);
    page("quoted page", u"xdg-open 'http://a.example/?a=1&b=2'"_s, u"http://a.example/?a=1&b=2"_s);
    page("browser", u"firefox --kiosk http://localhost/x"_s, u"http://localhost/x"_s);
    page("application", u"chromium --app=https://a.example"_s, u"https://a.example"_s);
    page("without scheme", u"firefox www.example.org"_s, u"http://www.example.org"_s);
    const auto file = [](const char *name, const QString &line, const QString &path) {
        QTest::newRow(name) << line << HandyCommand{.arguments = {}, .url = {}, .opens = path};
    };
    file("opened file", u"xdg-open \"/srv/a b.pdf\""_s, u"/srv/a b.pdf"_s);
    file("file address", u"gio open file:///srv/a%20b.pdf"_s, u"/srv/a b.pdf"_s);
    file("page on disk", u"firefox /srv/index.html"_s, u"/srv/index.html"_s);
}

void HandyMenuTest::takesCommandsApart()
{
    QFETCH(const QString, line);
    QFETCH(const HandyCommand, command);

    const auto taken = handyCommandOf(line);

    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
    QCOMPARE(taken->arguments, command.arguments);
    QCOMPARE(taken->url, command.url);
    QCOMPARE(taken->opens, command.opens);
}

void HandyMenuTest::refusesCommands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &line, const QString &reason) {
        QTest::newRow(name) << line << reason;
    };
    row("pipe", u"ls | wc"_s, u"a shell (“|”)"_s);
    row("and", u"cd /opt && ./run"_s, u"a shell (“&&”)"_s);
    row("semicolon", u"a; b"_s, u"a shell (“;”)"_s);
    row("back-ticks", u"a `b`"_s, u"a shell (“`”)"_s);
    row("substitution", u"a \"$(b)\""_s, u"a shell (“$”"_s);
    row("redirection", u"a >b"_s, u"a shell (“>”)"_s);
    row("variable", u"a $HOME"_s, u"a shell (“$”)"_s);
    row("address with a second command", u"firefox http://a.example/?a=1;b"_s, u"a shell"_s);
    row("home", u"xdg-open ~/x.pdf"_s, u"a shell (“~”)"_s);
    row("assignment", u"LANG=fr paint"_s, u"a shell (“=”)"_s);
    row("shell", u"sh -c paint"_s, u"a shell (sh)"_s);
    row("open quote", u"a \"b"_s, u"never closed"_s);
    row("nothing", u"exec"_s, u"no program"_s);
    row("rights", u"gksudo synaptic"_s, u"administrator"_s);
    row("power", u"/usr/bin/shutdown"_s, u"ends the session"_s);
    row("relative", u"./run"_s, u"relative"_s);
    row("opens nothing", u"xdg-open"_s, u"opens nothing"_s);
    row("relative file", u"xdg-open x.pdf"_s, u"absolute path"_s);
    row("user", u"xdg-open http://me@a.example/"_s, u"not the address"_s);
}

void HandyMenuTest::refusesCommands()
{
    QFETCH(const QString, line);
    QFETCH(const QString, reason);

    const auto taken = handyCommandOf(line);

    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(reason), qPrintable(taken.error().message));
}

void HandyMenuTest::findsKnownPrograms_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &command, const QString &id) {
        QTest::newRow(qPrintable(command)) << command << id;
    };
    row(u"paint"_s, u"paint"_s);
    row(u"/usr/bin/paint --fullscreen"_s, u"paint"_s);
    row(u"paint --slow"_s, u"paint/slow"_s);
    row(u"paint --other-part"_s, QString());
    row(u"libreoffice --writer"_s, u"lo-writer"_s);
    row(u"libreoffice -calc"_s, u"lo-calc"_s);
    row(u"localc"_s, u"lo-calc"_s);
    row(u"libreoffice"_s, QString());
    row(u"libreoffice --math"_s, QString());
    row(u"gcompris"_s, u"gcompris"_s);
    row(u"gcompris-qt --launch mosaic"_s, u"gcompris:mosaic"_s);
    row(u"gcompris-qt --launch nowhere"_s, QString());
    row(u"trains"_s, u"li-ri"_s);
    row(u"sudoku"_s, QString());
}

void HandyMenuTest::findsKnownPrograms()
{
    QFETCH(const QString, command);
    QFETCH(const QString, id);
    const KnownPrograms programs = known();

    const Activity *found = programs.find(command.split(u' '), Level::CP);

    QCOMPARE(found == nullptr ? QString() : found->id, id);
}

void HandyMenuTest::guessesDomainsOfSections_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<std::optional<Domain>>("domain");
    const auto row = [](const QString &section, std::optional<Domain> domain) {
        QTest::newRow(qPrintable(section)) << section << domain;
    };
    row(u"Français"_s, Domain::Language);
    row(u"Écriture"_s, Domain::Language);
    row(u"Lecture"_s, Domain::Language);
    row(u"Language arts"_s, Domain::Language);
    row(u"Calcul 2"_s, Domain::Maths);
    row(u"Géométrie"_s, Domain::Maths);
    row(u"Français-Maths"_s, Domain::Language);
    row(u"Maths-Français"_s, Domain::Maths);
    row(u"Déc. du Monde"_s, Domain::World);
    row(u"Histoire-Géo"_s, Domain::History);
    row(u"English"_s, Domain::Languages);
    row(u"Audio-Vidéo"_s, Domain::Arts);
    row(u"Système"_s, Domain::Computer);
    row(u"Compilations-Jeux"_s, Domain::Games);
    row(u"Accueil"_s, std::nullopt);
}

void HandyMenuTest::guessesDomainsOfSections()
{
    QFETCH(const QString, section);
    QFETCH(const std::optional<Domain>, domain);
    QCOMPARE(domainOfSection(section), domain);
}

void HandyMenuTest::makesActivitiesOfWhatIsNotKnown()
{
    const HandyImport import = importOf({menuOf(u"handymenu-mini.yaml"_s)}, known());

    QCOMPARE(import.matched, QStringList({u"paint/slow"_s, u"lo-writer"_s, u"gcompris:mosaic"_s}));
    QCOMPARE(import.made, QStringList({u"numbers-mini"_s, u"suite-qt-launch-unknown"_s}));
    QCOMPARE(activityIn(import, u"numbers-mini"_s),
             jsonObject(R"({"id": "numbers-mini", "name": {"fr": "Les numéros"},
               "summary": {"fr": "Numbers"}, "icon": {"file": "/usr/share/pixmaps/numbers.png"},
               "command": ["numbers-mini"], "audience": "children", "category": "learning",
               "domain": "langage", "levels": ["PS", "MS", "GS"]})"));
}

void HandyMenuTest::makesPagesAndDocuments()
{
    const HandyImport import = importOf({menuOf(u"handymenu-super.yaml"_s)}, known());

    const QJsonObject document = activityIn(import, u"les-fractions.pdf"_s);
    QCOMPARE(document["kind"_L1], u"document"_s);
    QCOMPARE(document["opens"_L1], u"/usr/share/lessons/Les fractions.pdf"_s);
    const QJsonObject page = activityIn(import, u"pages.example.org-sons-primtuxmenu-true"_s);
    QCOMPARE(page["kind"_L1], u"web"_s);
    QCOMPARE(page["url"_L1], u"https://pages.example.org/sons?primtuxmenu=true"_s);
    QVERIFY(import.matched.contains(u"games"_s));
    QCOMPARE(activityIn(import, u"scratch"_s)["icon"_L1]["name"_L1], u"scratch"_s);
}

void HandyMenuTest::tellsWhatCannotBeCarriedOver()
{
    const HandyImport import = importOf({menuOf(u"shell-lines.yaml"_s)}, known());

    QCOMPARE(import.refused, 10);
    QVERIFY(import.made.isEmpty());
    const auto pipe
        = std::ranges::find(import.problems, u"line 4, column 5: Shell: pipe"_s, &Problem::place);
    QVERIFY(pipe != import.problems.end());
    QCOMPARE(pipe->source, fileOf(u"shell-lines.yaml"_s));
    QVERIFY(pipe->reason.contains(u"needs a shell (“|”)"_s));
    QVERIFY(std::ranges::any_of(import.problems, [](const Problem &problem) {
        return problem.reason.contains(u"whose menu"_s);
    }));
}

void HandyMenuTest::keepsTheOrderOfEachSession()
{
    const HandyImport import
        = importOf({menuOf(u"handymenu-super.yaml"_s), menuOf(u"handymenu-mini.yaml"_s)}, known());

    QCOMPARE(selectionIn(import, u"mini"_s),
             QStringList({u"paint/slow"_s,
                          u"numbers-mini"_s,
                          u"lo-writer"_s,
                          u"suite-qt-launch-unknown"_s,
                          u"gcompris:mosaic"_s}));
    QCOMPARE(selectionIn(import, u"super"_s).first(2),
             QStringList({u"numbers-super"_s, u"scratch"_s}));
    QVERIFY(selectionIn(import, u"maxi"_s).isEmpty());
}

void HandyMenuTest::tellsForWhomProgramsAre()
{
    const HandyMenu prof = menuOf(u"handymenu-prof.yaml"_s);
    const HandyImport import = importOf({menuOf(u"handymenu-super.yaml"_s), prof}, known());

    QCOMPARE(activityIn(import, u"libreoffice-math"_s)["audience"_L1], u"teachers"_s);
    QVERIFY(!activityIn(import, u"libreoffice-math"_s).contains("levels"_L1));
    QCOMPARE(activityIn(import, u"scratch"_s)["audience"_L1], u"both"_s);
    QCOMPARE(activityIn(import, u"numbers-super"_s)["audience"_L1], u"children"_s);
    QCOMPARE(import.document["profiles"_L1].toArray().size(), 1);
}

void HandyMenuTest::keepsIdsApart()
{
    const auto app = [](const QString &command) {
        return HandyApp{.name = u"x"_s, .generic = {}, .icon = {}, .command = command, .place = {}};
    };
    const HandyMenu menu{.source = u"handymenu-maxi.yaml"_s,
                         .session = HandySession::Maxi,
                         .sections = {{.name = u"Calcul"_s,
                                       .apps = {app(u"/opt/a/run"_s),
                                                app(u"/opt/b/run"_s),
                                                app(u"/opt/a/run"_s),
                                                app(u"sudoku"_s),
                                                app(u"/opt/數"_s),
                                                app(u"run "_s + u"long"_s.repeated(100))}}},
                         .skipped = 0,
                         .problems = {}};

    const HandyImport import = importOf({menu}, known());

    QCOMPARE(import.made.size(), 5);
    QCOMPARE(import.made[0], u"run"_s);
    QVERIFY(import.made[1].startsWith(u"run-"_s));
    QVERIFY(import.made[2].startsWith(u"sudoku-"_s)); // another program is "sudoku"
    QVERIFY(import.made[3].startsWith(u"handymenu-"_s));
    QVERIFY(import.made[4].size() < 70);
    QCOMPARE(importOf({menu}, known()).document, import.document);
}

void HandyMenuTest::givesADocumentThatMerges()
{
    const SampleRoot root;
    root.writeDocument(u"10-known.json"_s, jsonObject(R"({"format": 1,
          "activities": [{"id": "paint", "name": {"en": "Paint"}, "command": ["paint", "--full"]}],
          "profiles": [{"id": "mini", "name": {"fr": "mini"}, "levels": ["PS"]},
                       {"id": "super", "name": {"fr": "super"}, "levels": ["CP"]}]})"));
    root.install(u"numbers-mini"_s);
    root.write(u"handymenu-super.yaml"_s,
               "- name: Calcul\n  apps:\n  - {name: Fractions, cmd: xdg-open "
                   + root.write(u"fractions.pdf"_s, "%PDF").toUtf8()
                   + "}\n  - {name: Sons, cmd: 'xdg-open https://pages.example.org/?a=1'}\n");

    const MenuctlRun run = runMenuctl(root,
                                      {u"catalogue"_s,
                                       u"import"_s,
                                       u"handymenu"_s,
                                       fileOf(u"handymenu-mini.yaml"_s),
                                       u"handymenu-super.yaml"_s,
                                       u"-o"_s,
                                       u"menus.json"_s});

    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.errors.contains("1 known activities, 5 new ones, 3 buttons"), run.errors);
    const MenuctlRun check = runMenuctl(root, {u"catalogue"_s, u"check"_s, u"menus.json"_s});
    QVERIFY2(check.exitCode == 0, check.errors);

    QFile made(root.folder() + "/menus.json"_L1);
    QVERIFY(made.open(QIODevice::ReadOnly));
    root.write(u"etc/primtux-menu/catalogue.d/50-menus.json"_s, made.readAll());
    const MenuctlRun list
        = runMenuctl(root, {u"catalogue"_s, u"list"_s, u"--installed"_s, u"--json"_s});
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.array()[0]["id"_L1], u"numbers-mini"_s);
}

void HandyMenuTest::importsWhatIsRightOfSeveralFiles()
{
    const SampleRoot root;
    const QStringList import{u"catalogue"_s, u"import"_s, u"handymenu"_s};

    const MenuctlRun both = runMenuctl(
        root, import + QStringList{fileOf(u"not-yaml.yaml"_s), fileOf(u"handymenu-prof.yaml"_s)});
    QCOMPARE(both.exitCode, 1);
    QVERIFY(both.errors.contains("not-yaml.yaml: line 3, column 1: "));
    QCOMPARE(both.object()["activities"_L1].toArray().size(), 2);

    const MenuctlRun none = runMenuctl(root, import + QStringList{fileOf(u"empty.yaml"_s)});
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.output.isEmpty());
}

void HandyMenuTest::printsASummaryAsJson()
{
    const SampleRoot root;

    const MenuctlRun run = runMenuctl(root,
                                      {u"catalogue"_s,
                                       u"import"_s,
                                       u"handymenu"_s,
                                       u"--json"_s,
                                       fileOf(u"handymenu-prof.yaml"_s)});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["matched"_L1].toArray(), QJsonArray());
    QCOMPARE(run.object()["made"_L1].toArray(), QJsonArray({u"libreoffice-math"_s, u"scratch"_s}));
    QCOMPARE(run.object()["refused"_L1], 1);
    QCOMPARE(run.object()["problems"_L1].toArray().size(), 1);
    QCOMPARE(run.object()["document"_L1]["format"_L1], 1);
}

QTEST_GUILESS_MAIN(HandyMenuTest)
#include "tst_handymenu.moc"

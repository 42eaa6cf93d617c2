// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/connection.h"
#include "catalogue/index/schema.h"
#include "catalogue/menuctl.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto smallDocument = R"({"format": 1, "activities": [
  {"id": "paint", "name": {"fr": "Le dessin", "en": "Drawing"}, "levels": ["PS"],
   "objectives": ["fr.langage"], "needs": ["sound"], "minutes": 10, "command": ["paint", "--full"]},
  {"id": "sums", "desktop": ["sums.desktop"], "levels": ["CP"], "objectives": ["fr.maths.calcul.additions"]},
  {"id": "absent", "name": {"en": "Absent"}, "command": ["absent"], "levels": ["CP"], "objectives": ["fr.maths"]}],
  "profiles": [{"id": "mini", "name": {"fr": "mini"}, "levels": ["PS"]},
    {"id": "few", "name": {"fr": "peu"}, "levels": ["PS"], "selection": ["sums", "absent"]}]})";

constexpr auto broken = R"({"format": 1, "activities": [{"id": "one", "levels": ["6e"]},
  {"id": "two", "name": {"en": "Two"}, "command": ["two"]}]})";

/** A system with three activities, two of them installed. */
class SmallSystem : public SampleRoot
{
public:
    SmallSystem()
    {
        writeDocument(u"a.json"_s, jsonObject(smallDocument));
        write(u"usr/share/applications/sums.desktop"_s,
              "[Desktop Entry]\nType=Application\nName=Sums\nName[fr]=Les sommes\nExec=sums %U\n");
        install(u"paint"_s);
        install(u"sums"_s);
    }
};

void setIndexVersion(const SampleRoot &root, int version)
{
    auto connection = Connection::create(root.paths().systemIndex());
    QVERIFY(connection);
    QVERIFY(QSqlQuery(connection->database()).exec(u"PRAGMA user_version = %1"_s.arg(version)));
}
} // namespace

class MenuctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void helps();
    void refreshesTheIndexOfTheRoot();
    void countsTheCatalogue();
    void explainsAnActivity();
    void leavesOutWhatIsHidden();
    void listsWhatNothingServes();
    void listsActivities();
    void listsWithFilters_data();
    void listsWithFilters();
    void saysWhichWordsWereMeant();
    void countsFacets();
    void showsAnActivity();
    void checksAllSources();
    void checksGivenFiles();
    void annotatesGivenFilesForAWorkflow();
    void skipsWhatIsBrokenAndIndexesTheRest();
    void makesTheIndexAgainWhenSourcesChange();
    void makesAnOlderIndexAgain();
    void refusesANewerIndex();
    void tellsThatTheIndexCannotBeWritten();
    void speaksTheLanguageOfTheEnvironment();
    void keepsControlSequencesOffTheTerminal();
};

void MenuctlTest::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &line) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", u""_s);
    row("an unknown group", u"dance"_s);
    row("a group alone", u"catalogue"_s);
    row("an unknown command", u"catalogue dance"_s);
    row("an unknown option", u"catalogue stats --fast"_s);
    row("an unknown level", u"catalogue list --level 6e"_s);
    row("an unknown kind", u"catalogue list --kind game"_s);
    row("an unknown objective", u"catalogue list --objective fr.nothing"_s);
    row("an unknown profile", u"catalogue list --profile maxi"_s);
    row("a profile without the level", u"catalogue facets --profile mini --level CP"_s);
    row("a limit below zero", u"catalogue list --limit -1"_s);
    row("an offset below zero", u"catalogue list --offset -1"_s);
    row("no minutes", u"catalogue facets --minutes 0"_s);
    row("no id", u"catalogue show"_s);
    row("a file that is not there", u"catalogue check nowhere.json"_s);
    row("a menu verb without id", u"menu open"_s);
}

void MenuctlTest::refusesWrongCalls()
{
    QFETCH(const QStringList, arguments);
    const SmallSystem root;

    const MenuctlRun run = runMenuctl(root, arguments);

    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.errors.isEmpty());
}

void MenuctlTest::helps()
{
    const SmallSystem root;
    for (const QStringList &arguments : {QStringList{u"--help"_s},
                                         QStringList{u"catalogue"_s, u"--help"_s},
                                         QStringList{u"catalogue"_s, u"list"_s, u"--help"_s},
                                         QStringList{u"--version"_s}}) {
        const MenuctlRun run = runMenuctl(root, arguments);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.output.isEmpty());
        QVERIFY(run.errors.isEmpty());
    }
}

void MenuctlTest::refreshesTheIndexOfTheRoot()
{
    const SmallSystem root;

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"refresh"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(
        run.object(),
        (QJsonObject{{u"index"_s, root.paths().systemIndex()},
                     {u"activities"_s, 3},
                     {u"installed"_s, 2},
                     {u"fresh"_s, false},
                     {u"read"_s,
                      QJsonArray{root.folder() + "/usr/share/primtux-menu/objectives/small.json"_L1,
                                 root.folder() + "/usr/share/primtux-menu/catalogue.d/a.json"_L1}},
                     {u"added"_s, QJsonArray{u"paint"_s, u"sums"_s, u"absent"_s}},
                     {u"changed"_s, QJsonArray()},
                     {u"gone"_s, QJsonArray()},
                     {u"problems"_s, QJsonArray()}}));
    QCOMPARE(filesBesideIndex(root), QStringList{u"index.sqlite"_s});
}

void MenuctlTest::countsTheCatalogue()
{
    const SmallSystem root;

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"stats"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.errors.contains("There is no index yet"));
    QCOMPARE(run.object(),
             (QJsonObject{{u"activities"_s, 3},
                          {u"installed"_s, 2},
                          {u"objectives"_s, 5},
                          {u"byKind"_s, QJsonObject{{u"program"_s, 3}}},
                          {u"byLevel"_s, QJsonObject{{u"CP"_s, 2}, {u"PS"_s, 1}}},
                          {u"toBeTagged"_s, 0},
                          {u"skipped"_s, QJsonArray()}}));
    QVERIFY(runMenuctl(root, {u"catalogue"_s, u"stats"_s}).output.contains("activities    3"));
}

void MenuctlTest::explainsAnActivity()
{
    const SmallSystem root;
    const QString own = root.writeDocument(
        u"b.json"_s,
        jsonObject(R"({"format": 1, "activities": [{"id": "sums", "name": {"en": "Adding"},
                       "add": {"levels": ["CE1"]}}]})"));
    const QString desktop = root.folder() + "/usr/share/applications/sums.desktop"_L1;

    const QJsonObject explained
        = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"sums"_s, u"--json"_s}).object();
    const MenuctlRun text = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"sums"_s});

    const QJsonObject fields = explained["fields"_L1].toObject();
    QCOMPARE(fields["levels"_L1]["value"_L1].toArray(), (QJsonArray{u"CP"_s, u"CE1"_s}));
    QCOMPARE(fields["levels"_L1]["given"_L1][0],
             (QJsonObject{{u"value"_s, QJsonObject{{u"add"_s, QJsonArray{u"CE1"_s}}}},
                          {u"source"_s, own},
                          {u"place"_s, u"/activities/0/add/levels"_s}}));
    QCOMPARE(fields["name"_L1]["value"_L1],
             (QJsonObject{{u"en"_s, u"Adding"_s}, {u"fr"_s, u"Les sommes"_s}}));
    QCOMPARE(fields["name"_L1]["given"_L1][0]["source"_L1].toString(), own);
    QCOMPARE(fields["name"_L1]["given"_L1][1]["source"_L1].toString(), desktop);
    QCOMPARE(fields["command"_L1]["given"_L1][0]["place"_L1].toString(), u"Exec"_s);
    QVERIFY(text.output.contains("+ CE1"));
    QVERIFY(text.output.contains((own + u": /activities/0/add/levels"_s).toUtf8()));

    const MenuctlRun unknown = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"nothing"_s});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.errors.contains("“nothing”"));
}

void MenuctlTest::leavesOutWhatIsHidden()
{
    const SmallSystem root;
    const QString own = root.writeDocument(
        u"b.json"_s,
        jsonObject(R"({"format": 1, "activities": [{"id": "sums", "hidden": true}]})"));

    const MenuctlRun list = runMenuctl(root, {u"catalogue"_s, u"list"_s, u"--json"_s});
    const MenuctlRun text = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"sums"_s});

    QCOMPARE(list.array().size(), 2);
    QVERIFY(!list.output.contains("sums"));
    QVERIFY(text.output.startsWith("sums is hidden."));
    QVERIFY(text.output.contains((own + u": /activities/0/hidden"_s).toUtf8()));
}

void MenuctlTest::listsWhatNothingServes()
{
    const SmallSystem root;
    const auto gapsAt = [&root](const QString &level) {
        const QJsonArray gaps
            = runMenuctl(root, {u"catalogue"_s, u"gaps"_s, u"--json"_s, u"--level"_s, level})
                  .array();
        QStringList objectives;
        for (const QJsonValueConstRef gap : gaps) {
            objectives << gap["objective"_L1].toString();
        }
        return objectives;
    };

    // "sums" serves additions; letters are served by nothing but the domain above them.
    QVERIFY(!gapsAt(u"CP"_s).contains(u"fr.maths.calcul.additions"_s));
    root.writeDocument(
        u"b.json"_s,
        jsonObject(R"({"format": 1, "activities": [{"id": "sums", "hidden": true}]})"));
    QVERIFY(gapsAt(u"CP"_s).contains(u"fr.maths.calcul.additions"_s));
    QVERIFY(!gapsAt(u"CP"_s).contains(u"fr.maths"_s));
}

void MenuctlTest::listsActivities()
{
    const SmallSystem root;

    const MenuctlRun run
        = runMenuctl(root, {u"catalogue"_s, u"list"_s, u"--json"_s, u"--lang"_s, u"fr_FR.UTF-8"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().size(), 3);
    QCOMPARE(run.array().at(1).toObject(),
             (QJsonObject{
                 {u"id"_s, u"paint"_s},
                 {u"name"_s, u"Le dessin"_s},
                 {u"kind"_s, u"program"_s},
                 {u"levels"_s, QJsonArray{u"PS"_s}},
                 {u"objectives"_s, QJsonArray{u"fr.langage"_s}},
                 {u"installed"_s, true},
                 {u"source"_s, root.folder() + "/usr/share/primtux-menu/catalogue.d/a.json"_L1}}));
    QCOMPARE(run.array().at(2)["name"_L1].toString(), u"Les sommes"_s);
    QCOMPARE(run.array().at(0)["installed"_L1].toBool(true), false);
}

void MenuctlTest::listsWithFilters_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("levels") << u"--level PS,CE1"_s << QStringList{u"paint"_s};
    QTest::newRow("levels one by one")
        << u"--level PS --level CP --limit 2"_s << QStringList{u"absent"_s, u"paint"_s};
    QTest::newRow("a later page") << u"--limit 2 --offset 2"_s << QStringList{u"sums"_s};
    QTest::newRow("a domain") << u"--objective fr.maths"_s << QStringList{u"absent"_s, u"sums"_s};
    QTest::newRow("an objective, a tag above it last")
        << u"--objective fr.maths.calcul"_s << QStringList{u"sums"_s, u"absent"_s};
    QTest::newRow("minutes") << u"--minutes 10"_s << QStringList{u"paint"_s};
    QTest::newRow("installed") << u"--objective fr.maths --installed"_s << QStringList{u"sums"_s};
    QTest::newRow("need") << u"--need sound"_s << QStringList{u"paint"_s};
    QTest::newRow("without") << u"--without sound --kind program"_s
                             << QStringList{u"absent"_s, u"sums"_s};
    QTest::newRow("profile") << u"--profile mini"_s << QStringList{u"paint"_s};
    QTest::newRow("what is chosen for a profile") << u"--profile few"_s << QStringList{u"sums"_s};
    QTest::newRow("search") << u"--search DESS"_s << QStringList{u"paint"_s};
    QTest::newRow("nothing to be tagged") << u"--to-be-tagged"_s << QStringList{};
}

void MenuctlTest::listsWithFilters()
{
    QFETCH(const QString, options);
    QFETCH(const QStringList, ids);
    const SmallSystem root;

    const MenuctlRun run = runMenuctl(
        root, QStringList{u"catalogue"_s, u"list"_s, u"--json"_s} + options.split(u' '));

    QCOMPARE(run.exitCode, 0);
    QStringList found;
    for (const QJsonValueConstRef activity : run.array()) {
        found << activity["id"_L1].toString();
    }
    QCOMPARE(found, ids);
}

void MenuctlTest::saysWhichWordsWereMeant()
{
    const SmallSystem root;
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    const QStringList words{u"--json"_s, u"--search"_s, u"dravwing"_s};

    const MenuctlRun list = runMenuctl(root, QStringList{u"catalogue"_s, u"list"_s} + words);
    const MenuctlRun facets = runMenuctl(root, QStringList{u"catalogue"_s, u"facets"_s} + words);

    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.array().at(0)["id"_L1].toString(), u"paint"_s);
    QVERIFY2(list.errors.contains("“drawing”"), list.errors.constData());
    QCOMPARE(facets.object()["total"_L1].toInt(), 1);
    QVERIFY(facets.errors.contains("“drawing”"));
}

void MenuctlTest::countsFacets()
{
    const SmallSystem root;

    const MenuctlRun run
        = runMenuctl(root, {u"catalogue"_s, u"facets"_s, u"--json"_s, u"--level"_s, u"CP"_s});

    QCOMPARE(run.exitCode, 0);
    const QJsonObject facets = run.object();
    QCOMPARE(facets["total"_L1].toInt(), 2);
    QCOMPARE(facets["levels"_L1]["CP"_L1].toInt(), 2);
    QCOMPARE(facets["levels"_L1].toObject().size(), 8);
    QCOMPARE(facets["objectives"_L1].toObject(),
             (QJsonObject{{u"fr.maths"_s, 2},
                          {u"fr.maths.calcul"_s, 2},
                          {u"fr.maths.calcul.additions"_s, 2},
                          {u"fr.langage.lettres"_s, 0}}));
    QCOMPARE(facets["needs"_L1]["sound"_L1].toInt(-1), 0);
    QCOMPARE(facets["kinds"_L1]["web"_L1].toInt(-1), 0);
    QCOMPARE(facets["kinds"_L1]["program"_L1].toInt(), 2);
}

void MenuctlTest::showsAnActivity()
{
    const SmallSystem root;

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"show"_s, u"paint"_s, u"--json"_s});
    const MenuctlRun none = runMenuctl(root, {u"catalogue"_s, u"show"_s, u"nothing"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["names"_L1]["fr"_L1].toString(), u"Le dessin"_s);
    QCOMPARE(run.object()["launch"_L1]["command"_L1].toArray(),
             (QJsonArray{u"paint"_s, u"--full"_s}));
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.errors.contains("“nothing”"));
}

void MenuctlTest::checksAllSources()
{
    const SmallSystem root;
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"check"_s}).exitCode, 0);
    const QString file = root.writeDocument(u"b.json"_s, jsonObject(broken));

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"check"_s, u"--json"_s});
    const MenuctlRun text = runMenuctl(root, {u"catalogue"_s, u"check"_s});

    QCOMPARE(run.exitCode, 1);
    QCOMPARE(
        run.array(),
        (QJsonArray{QJsonObject{
            {u"source"_s, file},
            {u"line"_s, 6},
            {u"place"_s, u"/activities/0/levels/0"_s},
            {u"reason"_s,
             u"“6e” is wrong here; expected: one of: PS, MS, GS, CP, CE1, CE2, CM1, CM2."_s}}}));
    QVERIFY(text.errors.startsWith((file + u": /activities/0/levels/0: “6e”"_s).toUtf8()));
    QVERIFY(filesBesideIndex(root).isEmpty());
}

void MenuctlTest::checksGivenFiles()
{
    const SmallSystem root;
    root.writeDocument(u"b.json"_s, jsonObject(broken));
    root.write(u"good.json"_s, smallDocument);
    root.write(u"bad.json"_s, "{\n\"format\": 1,\n\"activities\": [}\n");
    root.write(u"framework.json"_s,
               smallFramework().replace(R"("parent": "fr.maths")", R"("parent": "fr.x")"));

    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"check"_s, u"good.json"_s}).exitCode, 0);
    const MenuctlRun bad = runMenuctl(
        root, {u"catalogue"_s, u"check"_s, u"--json"_s, u"good.json"_s, u"bad.json"_s});
    const MenuctlRun framework
        = runMenuctl(root, {u"catalogue"_s, u"check"_s, u"framework.json"_s});

    QCOMPARE(bad.exitCode, 1);
    QCOMPARE(bad.array().size(), 1);
    QCOMPARE(bad.array().at(0)["source"_L1].toString(), root.folder() + "/bad.json"_L1);
    QVERIFY(bad.array().at(0)["place"_L1].toString().startsWith("line 3, column"_L1));
    QCOMPARE(framework.exitCode, 1);
    QVERIFY(framework.errors.contains("The parent “fr.x” of the objective “fr.maths.calcul”"));
}

void MenuctlTest::annotatesGivenFilesForAWorkflow()
{
    const SmallSystem root;
    root.write(u"docs/good.json"_s, smallDocument);
    root.write(u"docs/100%, odd.json"_s, "{\n\"format\": 1,\n\"activities\": [}\n");
    root.write(u"docs/bad.json"_s, broken);
    const QStringList check{u"catalogue"_s, u"check"_s, u"--format"_s};

    const MenuctlRun good = runMenuctl(root, check + QStringList{u"github"_s, u"docs/good.json"_s});
    const MenuctlRun bad = runMenuctl(
        root, check + QStringList{u"github"_s, u"docs/bad.json"_s, u"docs/100%, odd.json"_s});
    const MenuctlRun json = runMenuctl(root, check + QStringList{u"json"_s, u"docs/bad.json"_s});

    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.output, QByteArray());
    QCOMPARE(bad.exitCode, 1);
    const QByteArrayList lines = bad.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(
        lines.contains("::error file=docs/bad.json,line=1::/activities/0/levels/0: “6e” is wrong "
                       "here; expected: one of: PS, MS, GS, CP, CE1, CE2, CM1, CM2."));
    QVERIFY(std::ranges::any_of(lines, [](const QByteArray &line) {
        return line.startsWith("::error file=docs/100%25%2C odd.json,line=3::line 3, column");
    }));
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.array().at(0)["line"_L1].toInt(), 1);
    QCOMPARE(runMenuctl(root, check + QStringList{u"xml"_s}).exitCode, 2);
}

void MenuctlTest::skipsWhatIsBrokenAndIndexesTheRest()
{
    const SmallSystem root;
    root.writeDocument(u"b.json"_s, jsonObject(broken));
    root.write(u"usr/share/primtux-menu/catalogue.d/c.json"_s, "oops");

    const MenuctlRun refresh = runMenuctl(root, {u"catalogue"_s, u"refresh"_s});
    const MenuctlRun stats = runMenuctl(root, {u"catalogue"_s, u"stats"_s, u"--json"_s});

    QCOMPARE(refresh.exitCode, 0);
    QVERIFY(refresh.errors.contains("b.json: /activities/0/levels/0: "));
    QVERIFY(refresh.errors.contains("c.json: line 1, column "));
    QCOMPARE(stats.object()["activities"_L1].toInt(), 4);
    QCOMPARE(stats.object()["toBeTagged"_L1].toInt(), 1);
    QCOMPARE(stats.object()["skipped"_L1].toArray().size(), 2);
    QVERIFY(stats.errors.isEmpty());
}

void MenuctlTest::makesTheIndexAgainWhenSourcesChange()
{
    const SmallSystem root;
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"list"_s}).exitCode, 0);
    root.write(u"etc/primtux-menu/catalogue.d/town.json"_s,
               R"({"format": 1, "activities": [{"id": "paint", "name": {"fr": "Je dessine"}}]})");

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"list"_s, u"--lang"_s, u"fr"_s});
    const MenuctlRun again = runMenuctl(root, {u"catalogue"_s, u"list"_s, u"--lang"_s, u"fr"_s});

    QVERIFY(run.errors.contains("older than its sources; it is made again"));
    QVERIFY(run.output.contains("Je dessine"));
    QVERIFY(again.errors.isEmpty());
    QCOMPARE(again.output, run.output);
}

void MenuctlTest::makesAnOlderIndexAgain()
{
    const SmallSystem root;
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    setIndexVersion(root, indexVersion - 1);

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"stats"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["activities"_L1].toInt(), 3);
}

void MenuctlTest::refusesANewerIndex()
{
    const SmallSystem root;
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);
    setIndexVersion(root, indexVersion + 1);

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"stats"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.contains("made by a newer version of the menu"));
}

void MenuctlTest::tellsThatTheIndexCannotBeWritten()
{
    const SmallSystem root;
    QDir(root.folder() + "/var/cache/primtux-menu"_L1).removeRecursively();
    root.write(u"home/.cache"_s, "a file where a folder is wanted");

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"refresh"_s});

    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.errors.contains("/home/.cache/primtux-menu/index.sqlite cannot be written"));
}

void MenuctlTest::speaksTheLanguageOfTheEnvironment()
{
    const SmallSystem root;
    QProcessEnvironment environment = environmentOf(root);
    environment.insert(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"list"_s}, environment);

    QVERIFY(run.output.contains("Le dessin"));
    QVERIFY(run.output.contains("Les sommes"));
}

void MenuctlTest::keepsControlSequencesOffTheTerminal()
{
    const SampleRoot root;
    root.writeDocument(
        u"a.json"_s,
        {{u"format"_s, 1},
         {u"activities"_s,
          QJsonArray{QJsonObject{{u"id"_s, u"one"_s},
                                 {u"command"_s, QJsonArray{u"one"_s}},
                                 {u"name"_s, QJsonObject{{u"en"_s, u"\033[2Jone"_s}}}}}}});

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"list"_s});

    QVERIFY(run.output.contains("[2Jone"));
    QVERIFY(!run.output.contains('\033'));
}

QTEST_GUILESS_MAIN(MenuctlTest)
#include "tst_menuctl.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/menuctl.h"
#include "catalogue/refresh.h"
#include "catalogue/sources/desktopcategories.h"

#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QByteArray educationEntry(const QByteArray &categories,
                          const QByteArray &exec = "frogs",
                          const QByteArray &keys = {})
{
    return "[Desktop Entry]\nType=Application\nName=Frogs\nComment=Jump\nIcon=frogs\n"
           "Keywords=pond;\nExec="
        + exec + "\nCategories=" + categories + "\n" + keys;
}

/** A system with a program of which no document knows. */
class UntaggedSystem : public SampleRoot
{
public:
    explicit UntaggedSystem(const QByteArray &desktop = educationEntry("Education;Math;"))
        : file(write(u"usr/share/applications/frogs.desktop"_s, desktop))
    {
        install(u"frogs"_s);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        std::ranges::transform(
            readSources(paths(), software()).activities, std::back_inserter(ids), &Activity::id);
        return ids;
    }

    QString file;
};
} // namespace

class UntaggedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatNobodyTagged();
    void neverShowsItToChildren();
    void showsItOnceADocumentTagsIt();
    void explainsWhereItComesFrom();
    void leavesOutWhatIsNotForIt_data();
    void leavesOutWhatIsNotForIt();
    void leavesOutWhatADocumentKnows_data();
    void leavesOutWhatADocumentKnows();
    void listsWhatAnInterpreterRunsByItsScript();
    void guessesTheDomain_data();
    void guessesTheDomain();
};

void UntaggedTest::listsWhatNobodyTagged()
{
    const UntaggedSystem root;

    const MenuctlRun listed
        = runMenuctl(root, {u"catalogue"_s, u"list"_s, u"--to-be-tagged"_s, u"--json"_s});
    const MenuctlRun shown = runMenuctl(root, {u"catalogue"_s, u"show"_s, u"frogs"_s, u"--json"_s});
    const MenuctlRun counted = runMenuctl(root, {u"catalogue"_s, u"stats"_s, u"--json"_s});

    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(listed.array()[0]["id"_L1].toString(), u"frogs"_s);
    QCOMPARE(listed.array()[0]["name"_L1].toString(), u"Frogs"_s);
    QCOMPARE(listed.array()[0]["levels"_L1].toArray(), QJsonArray());
    QVERIFY(listed.array()[0]["installed"_L1].toBool());
    QCOMPARE(shown.object()["domain"_L1].toString(), u"maths"_s);
    QCOMPARE(shown.object()["category"_L1].toString(), u"learning"_s);
    QCOMPARE(shown.object()["launch"_L1]["command"_L1].toArray(), QJsonArray{u"frogs"_s});
    QCOMPARE(shown.object()["summaries"_L1]["en"_L1].toString(), u"Jump"_s);
    QCOMPARE(counted.object()["toBeTagged"_L1].toInt(), 1);
}

void UntaggedTest::neverShowsItToChildren()
{
    const UntaggedSystem root;
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);

    const auto catalogue = Catalogue::open(root.paths().systemIndex(), {u"en"_s});

    QVERIFY(catalogue);
    const auto everybody = Levels::fromInt(0xFF);
    QCOMPARE(catalogue->page(everybody, std::nullopt, 0, 10).total, 0);
    QCOMPARE(catalogue->domains(everybody), std::vector<Domain>{});
    QVERIFY(!catalogue->tile(u"frogs"_s)); // nor by its id
}

void UntaggedTest::showsItOnceADocumentTagsIt()
{
    const UntaggedSystem root;
    root.writeDocument(
        u"a.json"_s,
        jsonObject(R"({"format": 1, "activities": [{"id": "frogs", "levels": ["CP"]}]})"));
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);

    const auto catalogue = Catalogue::open(root.paths().systemIndex(), {u"en"_s});

    QVERIFY(catalogue);
    const TilePage page = catalogue->page(Level::CP, Domain::Maths, 0, 10);
    QCOMPARE(page.total, 1);
    QCOMPARE(page.tiles.at(0).id, u"frogs"_s);
    QVERIFY(catalogue->tile(u"frogs"_s));
}

void UntaggedTest::explainsWhereItComesFrom()
{
    const UntaggedSystem root;

    const MenuctlRun run
        = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"frogs"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    const QJsonObject fields = run.object()["fields"_L1].toObject();
    for (const QString &field : {u"domain"_s, u"category"_s, u"audience"_s}) {
        const QJsonValue given = fields[field]["given"_L1][0];
        QCOMPARE(given["source"_L1].toString(), root.file);
        QCOMPARE(given["place"_L1].toString(), u"Categories"_s);
    }
    QCOMPARE(fields["audience"_L1]["value"_L1].toString(), u"teachers"_s);
}

void UntaggedTest::leavesOutWhatIsNotForIt_data()
{
    QTest::addColumn<QByteArray>("desktop");
    QTest::newRow("an office program") << educationEntry("Office;");
    QTest::newRow("a game for adults") << educationEntry("Game;ArcadeGame;");
    QTest::newRow("no category") << educationEntry("");
    QTest::newRow("not for menus") << educationEntry("Education;", "frogs", "NoDisplay=true\n");
    QTest::newRow("for another desktop")
        << educationEntry("Education;", "frogs", "OnlyShowIn=KDE;\n");
    QTest::newRow("in a terminal") << educationEntry("Education;", "frogs", "Terminal=true\n");
    QTest::newRow("deleted") << educationEntry("Education;", "frogs", "Hidden=true\n");
    QTest::newRow("its program is gone") << educationEntry("Education;", "toads");
    QTest::newRow("needs a shell") << educationEntry("Education;", "frogs | toads");
}

void UntaggedTest::leavesOutWhatIsNotForIt()
{
    QFETCH(const QByteArray, desktop);
    const UntaggedSystem root(desktop);
    root.write(u"usr/share/applications/fr.primtux.Menu.desktop"_s, educationEntry("Education;"));

    QCOMPARE(root.ids(), QStringList{});
}

void UntaggedTest::leavesOutWhatADocumentKnows_data()
{
    QTest::addColumn<QByteArray>("activity");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("by its entry") << QByteArray(R"({"id": "pond", "desktop": ["frogs.desktop"]})")
                                  << QStringList{u"pond"_s};
    QTest::newRow("by its program")
        << QByteArray(R"({"id": "pond", "name": {"en": "Pond"}, "command": ["frogs", "--small"]})")
        << QStringList{u"pond"_s};
    QTest::newRow("by the program of a variant")
        << QByteArray(R"({"id": "pond", "name": {"en": "Pond"}, "command": ["pond"],
                          "variants": [{"id": "frogs", "command": ["frogs"]}]})")
        << QStringList{u"pond"_s, u"pond/frogs"_s};
    QTest::newRow("by another entry of the same program")
        << QByteArray(R"({"id": "pond", "desktop": ["newts.desktop"]})") << QStringList{u"pond"_s};
    QTest::newRow("hidden") << QByteArray(
        R"({"id": "pond", "desktop": ["frogs.desktop"], "hidden": true})")
                            << QStringList{};
    QTest::newRow("hidden by its own id")
        << QByteArray(R"({"id": "frogs", "hidden": true})") << QStringList{};
}

void UntaggedTest::leavesOutWhatADocumentKnows()
{
    QFETCH(const QByteArray, activity);
    QFETCH(const QStringList, ids);
    const UntaggedSystem root;
    root.write(u"usr/share/applications/newts.desktop"_s,
               educationEntry("Office;", "frogs --newts"));
    root.writeDocument(u"a.json"_s,
                       jsonObject(R"({"format": 1, "activities": [)" + activity + "]}"));

    QCOMPARE(root.ids(), ids);
}

void UntaggedTest::listsWhatAnInterpreterRunsByItsScript()
{
    const UntaggedSystem root(educationEntry("Education;", "python3 -m frogs"));
    root.install(u"python3"_s);
    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
        {"id": "newts", "name": {"en": "Newts"}, "command": ["python3", "-m", "newts"]}]})"));
    QCOMPARE(root.ids(), (QStringList{u"newts"_s, u"frogs"_s}));

    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
        {"id": "newts", "name": {"en": "Newts"}, "command": ["python3", "-m", "frogs"]}]})"));
    QCOMPARE(root.ids(), QStringList{u"newts"_s});
}

void UntaggedTest::guessesTheDomain_data()
{
    QTest::addColumn<QString>("categories");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *categories, const char *domain) {
        QTest::newRow(categories) << QString::fromLatin1(categories) << QString::fromLatin1(domain);
    };
    row("Qt;KDE;Education;Math", "maths");
    row("Education;Languages;Game;KidsGame", "langues");
    row("Education;Literature", "langage");
    row("Education;Geography", "histoire");
    row("Education;Science;Chemistry", "monde");
    row("Education;Art;Graphics;2DGraphics;Game;KidsGame", "arts");
    row("Education;Music;AudioVideo", "arts");
    row("Education;ComputerScience;X-KDE-Edu-Misc", "numerique");
    row("Game;LogicGame;KidsGame", "logique");
    row("Game;KidsGame", "jeux");
    row("Education;Game;KidsGame", "jeux");
    row("Education", "logique");
}

void UntaggedTest::guessesTheDomain()
{
    QFETCH(const QString, categories);
    QFETCH(const QString, domain);
    QCOMPARE(idOf(guessedDomain(categories.split(u';'))), domain);
}

QTEST_GUILESS_MAIN(UntaggedTest)
#include "tst_untagged.moc"

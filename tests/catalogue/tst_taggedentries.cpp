// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/menuctl.h"
#include "catalogue/refresh.h"
#include "catalogue/sources/entryowners.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QByteArray entry(const QByteArray &keys, const QByteArray &exec = "frogs")
{
    return "[Desktop Entry]\nType=Application\nName=Frogs\nName[fr]=Les grenouilles\n"
           "Comment=Jump\nExec="
        + exec + "\n" + keys;
}

/** A system with one program and the keys of its desktop entry. */
class TaggedSystem : public SampleRoot
{
public:
    explicit TaggedSystem(const QByteArray &keys)
        : file(write(u"usr/share/applications/org.example.Frogs.desktop"_s, entry(keys)))
    {
        install(u"frogs"_s);
    }

    [[nodiscard]] IndexContent content() const { return readSources(paths(), software()); }

    QString file;
};

const Activity *foundIn(const IndexContent &content, const QString &id)
{
    const auto found = std::ranges::find(content.activities, id, &Activity::id);
    return found == content.activities.end() ? nullptr : &*found;
}

constexpr auto tags = "X-PrimTux-Levels=CP;CE1;\nX-PrimTux-Objectives=fr.maths.calcul.additions;\n"
                      "X-PrimTux-Needs=sound;reading;\nX-PrimTux-Framework=fr\n";
} // namespace

class TaggedEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnActivityOfATaggedEntry();
    void explainsWhichKeySaidIt();
    void leavesTheLastWordToDocuments();
    void tagsWhatADocumentNames();
    void tagsTheVariantThatADocumentNames();
    void keepsTheOrderOfDocuments();
    void tellsWrongValuesAndKeepsTheRest_data();
    void tellsWrongValuesAndKeepsTheRest();
    void showsOnlyWhatIsToBeShown_data();
    void showsOnlyWhatIsToBeShown();
    void tagsWhatADocumentNamesEvenIfMenusDoNotShowIt();
    void looksInEveryFolderOfThePath();
    void doesNotMistakeAPageForAProgram();
    void makesStableIds_data();
    void makesStableIds();
    void watchesTheEntries();
    void readsThreeHundredEntriesQuickly();
};

void TaggedEntriesTest::makesAnActivityOfATaggedEntry()
{
    const TaggedSystem root(tags);

    const IndexContent content = root.content();

    QCOMPARE(content.findings, std::vector<Finding>{});
    const Activity *frogs = foundIn(content, u"org.example.frogs"_s);
    QVERIFY(frogs);
    QCOMPARE(frogs->names.at(u"fr"_s), u"Les grenouilles"_s);
    QCOMPARE(frogs->levels, Level::CP | Level::CE1);
    QCOMPARE(frogs->objectives, QStringList{u"fr.maths.calcul.additions"_s});
    QCOMPARE(frogs->needs, (QStringList{u"sound"_s, u"reading"_s}));
    QCOMPARE(frogs->launch.command, QStringList{u"frogs"_s});
    QCOMPARE(frogs->source, root.file);
    QVERIFY(frogs->installed && frogs->forChildren);
}

void TaggedEntriesTest::explainsWhichKeySaidIt()
{
    const TaggedSystem root(tags);

    const MenuctlRun run
        = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"org.example.frogs"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    const QJsonObject fields = run.object()["fields"_L1].toObject();
    for (const auto &[field, key] : {std::pair(u"levels"_s, u"X-PrimTux-Levels"_s),
                                     std::pair(u"objectives"_s, u"X-PrimTux-Objectives"_s),
                                     std::pair(u"needs"_s, u"X-PrimTux-Needs"_s),
                                     std::pair(u"name"_s, u"Name"_s)}) {
        const QJsonValue given = fields[field]["given"_L1][0];
        QCOMPARE(given["source"_L1].toString(), root.file);
        QCOMPARE(given["place"_L1].toString(), key);
    }
}

void TaggedEntriesTest::leavesTheLastWordToDocuments()
{
    const TaggedSystem root(tags);
    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
        {"id": "org.example.frogs", "levels": ["PS"], "add": {"needs": ["keyboard"]}}]})"));

    const IndexContent content = root.content();

    QCOMPARE(content.activities.size(), 1U);
    const Activity *frogs = foundIn(content, u"org.example.frogs"_s);
    QVERIFY(frogs);
    QCOMPARE(frogs->levels, Levels(Level::PS));
    QCOMPARE(frogs->needs, (QStringList{u"sound"_s, u"reading"_s, u"keyboard"_s}));
    QCOMPARE(frogs->launch.command, QStringList{u"frogs"_s});
}

void TaggedEntriesTest::tagsWhatADocumentNames()
{
    const TaggedSystem root(tags);
    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
        {"id": "frogs", "desktop": ["org.example.Frogs.desktop"], "levels": ["PS"]}]})"));

    const IndexContent content = root.content();

    QCOMPARE(content.activities.size(), 1U);
    const Activity *frogs = foundIn(content, u"frogs"_s);
    QVERIFY(frogs);
    QCOMPARE(frogs->levels, Levels(Level::PS)); // the document's word
    QCOMPARE(frogs->needs, (QStringList{u"sound"_s, u"reading"_s})); // the entry's
}

void TaggedEntriesTest::tagsTheVariantThatADocumentNames()
{
    const TaggedSystem root(tags);
    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
        {"id": "pond", "name": {"en": "Pond"}, "command": ["pond"], "levels": ["PS"],
         "variants": [{"id": "frogs", "desktop": ["org.example.Frogs.desktop"], "levels": ["CE1"]}]}]})"));

    const IndexContent content = root.content();

    QCOMPARE(content.activities.size(), 2U);
    QCOMPARE(foundIn(content, u"pond"_s)->needs, QStringList{});
    const Activity *frogs = foundIn(content, u"pond/frogs"_s);
    QVERIFY(frogs);
    QCOMPARE(frogs->levels, Levels(Level::CE1));
    QCOMPARE(frogs->needs, (QStringList{u"sound"_s, u"reading"_s}));
    const auto explained = entryOf(u"pond/frogs"_s, root.paths(), root.software());
    QVERIFY(explained);
    QCOMPARE(explained->originOf(u"needs"_s),
             (Origin{.source = root.file, .pointer = u"X-PrimTux-Needs"_s}));
}

void TaggedEntriesTest::keepsTheOrderOfDocuments()
{
    const TaggedSystem root(tags);
    root.write(u"usr/share/applications/newts.desktop"_s, entry(tags));
    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
        {"id": "first", "name": {"en": "First"}, "command": ["first"], "levels": ["PS"]},
        {"id": "frogs", "desktop": ["org.example.Frogs.desktop"]}]})"));

    const IndexContent content = root.content();

    QStringList ids;
    std::ranges::transform(content.activities, std::back_inserter(ids), &Activity::id);
    QCOMPARE(ids, (QStringList{u"first"_s, u"frogs"_s, u"newts"_s}));
}

void TaggedEntriesTest::tellsWrongValuesAndKeepsTheRest_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QStringList>("kept"); // levels, objectives, needs

    const QByteArray levels("X-PrimTux-Levels=CP;\n");
    QTest::newRow("level") << QByteArray("X-PrimTux-Levels=CP;6e;\n") << u"X-PrimTux-Levels"_s
                           << u"6e"_s << QStringList{u"CP"_s};
    QTest::newRow("objective") << levels + "X-PrimTux-Objectives=fr.maths;Les maths;\n"
                               << u"X-PrimTux-Objectives"_s << u"Les maths"_s
                               << QStringList{u"CP"_s, u"fr.maths"_s};
    QTest::newRow("need") << levels + "X-PrimTux-Needs=flying;sound\n"
                          << u"X-PrimTux-Needs"_s << u"flying"_s
                          << QStringList{u"CP"_s, u"sound"_s};
    QTest::newRow("framework") << levels + "X-PrimTux-Framework=be\n"
                               << u"X-PrimTux-Framework"_s << u"“be”"_s << QStringList{u"CP"_s};
    QTest::newRow("key") << levels + "X-PrimTux-Level=CP\n"
                         << u"X-PrimTux-Level"_s << u"X-PrimTux-Levels"_s << QStringList{u"CP"_s};
    QTest::newRow("objective of no framework")
        << levels + "X-PrimTux-Objectives=be.maths\n"
        << u"X-PrimTux-Objectives"_s << u"be.maths"_s << QStringList{u"CP"_s, u"be.maths"_s};
}

void TaggedEntriesTest::tellsWrongValuesAndKeepsTheRest()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const QString, place);
    QFETCH(const QString, told);
    QFETCH(const QStringList, kept);
    const TaggedSystem root(keys);

    const IndexContent content = root.content();

    QCOMPARE(content.findings.size(), 1U);
    const Problem &problem = content.findings.front().problem;
    QCOMPARE(problem.source, root.file);
    QCOMPARE(problem.place, place);
    QVERIFY2(problem.reason.contains(told), qPrintable(problem.reason));
    const Activity *frogs = foundIn(content, u"org.example.frogs"_s);
    QVERIFY(frogs);
    QCOMPARE(idsOf(frogs->levels) + frogs->objectives + frogs->needs, kept);
}

void TaggedEntriesTest::showsOnlyWhatIsToBeShown_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<bool>("shown");
    QTest::newRow("plain") << QByteArray() << true;
    QTest::newRow("for this menu") << QByteArray("OnlyShowIn=PrimTux;\n") << true;
    QTest::newRow("for another desktop") << QByteArray("OnlyShowIn=GNOME;KDE;\n") << false;
    QTest::newRow("not for this menu") << QByteArray("NotShowIn=PrimTux;\n") << false;
    QTest::newRow("not for another desktop") << QByteArray("NotShowIn=KDE;\n") << true;
    QTest::newRow("not for menus") << QByteArray("NoDisplay=true\n") << false;
    QTest::newRow("in a terminal") << QByteArray("Terminal=true\n") << false;
    QTest::newRow("deleted") << QByteArray("Hidden=true\n") << false;
}

void TaggedEntriesTest::showsOnlyWhatIsToBeShown()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const bool, shown);
    const TaggedSystem root(tags + keys);

    const IndexContent content = root.content();

    QCOMPARE(content.activities.size(), shown ? 1U : 0U);
    // Who deletes an entry does not want to hear of it.
    QCOMPARE(content.findings.size(), shown || keys.startsWith("Hidden") ? 0U : 1U);
}

void TaggedEntriesTest::tagsWhatADocumentNamesEvenIfMenusDoNotShowIt()
{
    const TaggedSystem root(QByteArray(tags) + "NoDisplay=true\n");
    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
        {"id": "frogs", "desktop": ["org.example.Frogs.desktop"]}]})"));

    const IndexContent content = root.content();

    QCOMPARE(content.findings, std::vector<Finding>{});
    QCOMPARE(foundIn(content, u"frogs"_s)->levels, Level::CP | Level::CE1);
}

void TaggedEntriesTest::looksInEveryFolderOfThePath()
{
    const TaggedSystem root("X-PrimTux-Levels=CP;\n");
    root.write(u"usr/local/share/applications/org.example.Frogs.desktop"_s,
               entry("X-PrimTux-Levels=CM2;\n"));
    root.write(u"usr/local/share/applications/school/newts.desktop"_s, entry(tags));
    SoftwarePlaces places = root.software();
    places.dataFolders.prepend(root.folder() + "/usr/local/share"_L1);

    const IndexContent content = readSources(root.paths(), places);

    QCOMPARE(foundIn(content, u"org.example.frogs"_s)->levels, Levels(Level::CM2));
    QVERIFY(foundIn(content, u"school-newts"_s));
}

void TaggedEntriesTest::doesNotMistakeAPageForAProgram()
{
    const TaggedSystem root(tags);
    root.writeDocument(u"a.json"_s, jsonObject(R"({"format": 1, "activities": [
        {"id": "org.example.frogs", "kind": "web", "name": {"en": "A page"}, "url": "https://example.org"}]})"));

    const IndexContent content = root.content();

    QCOMPARE(foundIn(content, u"org.example.frogs"_s)->kind, ActivityKind::Web);
    const Activity *program = foundIn(content, u"org.example.frogs.desktop"_s);
    QVERIFY(program);
    QCOMPARE(program->levels, Level::CP | Level::CE1);
}

void TaggedEntriesTest::makesStableIds_data()
{
    QTest::addColumn<QString>("desktopId");
    QTest::addColumn<QString>("id");
    QTest::newRow("as it is") << u"org.kde.kturtle.desktop"_s << u"org.kde.kturtle"_s;
    QTest::newRow("capitals") << u"io.github.Li-ri.desktop"_s << u"io.github.li-ri"_s;
    QTest::newRow("spaces and signs") << u"My game: 2+.desktop"_s << u"my-game--2-"_s;
    QTest::newRow("signs first") << u"_.-a.desktop"_s << u"a"_s;
    QTest::newRow("another script") << u"こま.desktop"_s << u"entry-beade57def88"_s;
}

void TaggedEntriesTest::makesStableIds()
{
    QFETCH(const QString, desktopId);
    QFETCH(const QString, id);
    QCOMPARE(activityIdOf(desktopId), id);
}

void TaggedEntriesTest::watchesTheEntries()
{
    const TaggedSystem root(tags);

    const QStringList watched = root.content().watched;

    QVERIFY(watched.contains(root.file)); // edited in place
    QVERIFY(watched.contains(root.folder() + "/usr/share/applications"_L1));
    QVERIFY(watched.contains(root.folder() + "/usr/share/metainfo"_L1)); // not there yet
}

void TaggedEntriesTest::readsThreeHundredEntriesQuickly()
{
    const TaggedSystem root(tags);
    for (int number = 0; number < 300; ++number) {
        root.write(u"usr/share/applications/frogs%1.desktop"_s.arg(number),
                   entry(number % 2 == 0 ? QByteArray(tags) : "Categories=Education;\n"));
    }

    QElapsedTimer timer;
    timer.start();
    const IndexContent content = root.content();
    const qint64 spent = timer.elapsed();

    QCOMPARE(content.activities.size(), 151U);
    qInfo("%lld ms", spent);
    QVERIFY(spent < 5000); // far from what it takes: only a slip of the order is caught
}

QTEST_GUILESS_MAIN(TaggedEntriesTest)
#include "tst_taggedentries.moc"

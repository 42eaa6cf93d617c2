// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/index/memory.h"
#include "catalogue/index/query.h"
#include "catalogue/refresh.h"
#include "catalogue/sampleroot.h"
#include "catalogue/sourcememory.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto drawnTile
    = R"(<svg xmlns="http:&#47;&#47;www.w3.org/2000/svg" width="64" height="64">
<rect width="64" height="64" fill="red"/></svg>)";

QByteArray pictureOfTile()
{
    return QByteArray(drawnTile).replace("&#47;", "/");
}

QJsonObject documentOf(const QJsonArray &activities)
{
    return {{u"format"_s, 1}, {u"activities"_s, activities}};
}

QJsonObject activityOf(const QString &id, const QString &name)
{
    return {{u"id"_s, id},
            {u"name"_s, QJsonObject{{u"fr"_s, name}}},
            {u"levels"_s, QJsonArray{u"CP"_s}},
            {u"desktop"_s, QJsonArray{QString(id + ".desktop"_L1)}},
            {u"icon"_s, QJsonObject{{u"file"_s, id + ".svg"_L1}}},
            {u"command"_s, QJsonArray{u"prog"_s}}};
}
} // namespace

class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_root = std::make_unique<SampleRoot>();
        m_root->install(u"prog"_s);
        for (const QString &id : {u"frogs"_s, u"birds"_s}) {
            m_root->write("usr/share/primtux-menu/catalogue.d/"_L1 + id + ".svg"_L1,
                          pictureOfTile());
        }
        m_framework = m_root->folder() + "/usr/share/primtux-menu/objectives/small.json"_L1;
        m_frogs = m_root->writeDocument(u"10-frogs.json"_s,
                                        documentOf({activityOf(u"frogs"_s, u"Grenouilles"_s)}));
        m_birds = m_root->writeDocument(u"20-birds.json"_s,
                                        documentOf({activityOf(u"birds"_s, u"Oiseaux"_s)}));
    }

    void doesNothingWhenNothingChanged()
    {
        QCOMPARE(refreshed().differences.added, (QStringList{u"frogs"_s, u"birds"_s}));
        const QByteArray before = contentOfIndex();

        const Refreshed again = refreshed();

        QVERIFY(again.fresh);
        QCOMPARE(again.activities, 2);
        QCOMPARE(again.installed, 2);
        QCOMPARE(again.read, QStringList());
        QCOMPARE(contentOfIndex(), before);
    }

    void readsOnlyTheDocumentThatChanged()
    {
        QCOMPARE(refreshed().read, (QStringList{m_framework, m_frogs, m_birds}));
        m_root->writeDocument(u"20-birds.json"_s,
                              documentOf({activityOf(u"birds"_s, u"Les oiseaux"_s),
                                          activityOf(u"bees"_s, u"Abeilles"_s)}));

        const Refreshed again = refreshed();

        QCOMPARE(again.read, QStringList{m_birds});
        QCOMPARE(again.differences,
                 (Differences{.added = {u"bees"_s}, .changed = {u"birds"_s}, .gone = {}}));
        QCOMPARE(again.activities, 3);
    }

    void tellsProfilesOfTheClassroomFromShippedOnes()
    {
        m_root->writeDocument(u"10-profiles.json"_s, jsonObject(R"({"format": 1, "profiles": [
                {"id": "mini", "name": {"fr": "mini"}, "levels": ["PS"], "textSize": 125}]})"));
        m_root->write(u"var/lib/primtux-menu/classroom.sqlite"_s, "");
        m_root->write(u"var/lib/primtux-menu/classroom.json"_s, R"({"format": 1, "profiles": [
                {"id": "mini", "enabled": false, "picture": "arts"},
                {"id": "renards", "name": {"fr": "Les renards"}, "levels": ["CP"]}]})");

        QCOMPARE(refreshed().findings, std::vector<Finding>());

        const std::vector<Profile> profiles = Catalogue::open(index(), {})->everyProfile();
        QCOMPARE(profiles.size(), 2U);
        QCOMPARE(profiles.at(0).id, u"mini"_s);
        QVERIFY(profiles.at(0).shipped && !profiles.at(0).enabled);
        QCOMPARE(profiles.at(0).picture, u"arts"_s);
        QCOMPARE(profiles.at(0).textSize, 125);
        QVERIFY(!profiles.at(1).shipped);
    }

    void readsOnlyTheMetainfoThatChanged()
    {
        const QString frogs = writeMetainfo(u"frogs"_s, "Hopping");
        const QString birds = writeMetainfo(u"birds"_s, "Flying");
        const QString broken
            = m_root->write(u"usr/share/metainfo/zzz.metainfo.xml"_s, "<component><id>z</id>");
        const Refreshed first = refreshed();
        QCOMPARE(first.read, (QStringList{m_framework, m_frogs, m_birds, birds, frogs, broken}));
        QCOMPARE(first.findings.size(), 1U);
        QCOMPARE(writeMetainfo(u"frogs"_s, "Jumping far"), frogs);

        const Refreshed again = refreshed();

        QCOMPARE(again.read, QStringList{frogs});
        QCOMPARE(again.differences.changed, QStringList{u"frogs"_s});
        QCOMPARE(again.findings, first.findings);
        QCOMPARE(summaryOf(u"frogs"_s), u"Jumping far"_s);
        QCOMPARE(summaryOf(u"birds"_s), u"Flying"_s);
        QCOMPARE(refreshed({}, true).read.size(), 6);
    }

    void readsFrameworksAgainOnlyWhenOneChanged()
    {
        const auto write = [this](QByteArray framework) {
            framework.replace("\"fr.", "\"other.").replace(R"("id": "fr")", R"("id": "other")");
            return m_root->write(u"usr/share/primtux-menu/objectives/other.json"_s, framework);
        };
        const QString other = write(smallFramework());
        const QString both = other + u' ' + m_framework;
        const Refreshed first = refreshed();
        QCOMPARE(first.read, (QStringList{both, m_frogs, m_birds}));
        QCOMPARE(first.findings, std::vector<Finding>());
        m_root->writeDocument(u"20-birds.json"_s,
                              documentOf({activityOf(u"birds"_s, u"Les oiseaux"_s)}));

        QCOMPARE(refreshed().read, QStringList{m_birds});
        QVERIFY(has(u"other.maths.calcul"_s));

        write(
            smallFramework().replace("\"fr.maths.calcul.additions\"", "\"fr.maths.calcul.sums\""));
        QCOMPARE(refreshed().read, QStringList{both});
        QVERIFY(has(u"other.maths.calcul.sums"_s));
        QVERIFY(!has(u"other.maths.calcul.additions"_s));
        QVERIFY(has(u"fr.maths.calcul.additions"_s));
    }

    void tellsWhatIsGone()
    {
        QVERIFY(!refreshed().fresh);
        QVERIFY(QFile::remove(m_birds));

        const Refreshed again = refreshed();

        QCOMPARE(again.read, QStringList());
        QCOMPARE(again.differences,
                 (Differences{.added = {}, .changed = {}, .gone = {u"birds"_s}}));
    }

    void tellsWhatAProgramThatWentAwayChanges()
    {
        QVERIFY(!refreshed().fresh);
        QVERIFY(QFile::remove(m_root->folder() + "/usr/bin/prog"_L1));

        const Refreshed again = refreshed();

        QCOMPARE(again.differences.changed, (QStringList{u"frogs"_s, u"birds"_s}));
        QCOMPARE(again.installed, 0);
    }

    void drawsOnlyThePictureThatChanged()
    {
        QVERIFY(!refreshed().fresh);
        const Remembered before = remembered();
        QCOMPARE(before.pictures.size(), 2U);
        m_root->write(u"usr/share/primtux-menu/catalogue.d/birds.svg"_s,
                      pictureOfTile().replace("red", "blue"));
        // What the index has for the other one shows that it was not drawn again.
        Remembered marked = before;
        for (auto &[origin, picture] : marked.pictures) {
            picture.png = "not drawn again";
        }
        IndexContent content = readSources(m_root->paths(), m_root->software(), marked);

        addPictures(content, m_root->software(), marked.pictures);

        QCOMPARE(content.pictures.at(content.pictureOf.value(u"frogs"_s)),
                 QByteArray("not drawn again"));
        QVERIFY(content.pictures.at(content.pictureOf.value(u"birds"_s)).startsWith("\x89PNG"));
    }

    void readsEverythingWhenTold()
    {
        QVERIFY(!refreshed().fresh);

        const Refreshed again = refreshed({}, true);

        QVERIFY(!again.fresh);
        QCOMPARE(again.read, (QStringList{m_framework, m_frogs, m_birds}));
        QCOMPARE(again.differences, Differences());
    }

    void readsEverythingForAnotherEdition()
    {
        QVERIFY(!refreshed(u"1 fr"_s).fresh);

        QCOMPARE(refreshed(u"2 fr"_s).read, (QStringList{m_framework, m_frogs, m_birds}));
        QVERIFY(refreshed(u"2 fr"_s).fresh);
    }

    void keepsTellingWhatIsWrongInADocumentThatIsNotReadAgain()
    {
        QJsonObject wrong = activityOf(u"birds"_s, u"Oiseaux"_s);
        wrong[u"levels"_s] = QJsonArray{u"CE9"_s};
        m_root->writeDocument(u"20-birds.json"_s, documentOf({wrong}));
        const auto findings = refreshed().findings;
        QCOMPARE(findings.size(), 1U);
        QVERIFY(findings.front().skipped);

        QCOMPARE(refreshed().findings, findings); // nothing changed
        m_root->writeDocument(u"10-frogs.json"_s,
                              documentOf({activityOf(u"frogs"_s, u"Les grenouilles"_s)}));

        const Refreshed again = refreshed();

        QCOMPARE(again.read, QStringList{m_frogs});
        QCOMPARE(again.findings, findings);
    }

    void givesBackAllThatMetainfoSaid()
    {
        InstalledMetainfo all;
        all.byEntry.insert(
            u"a.desktop"_s,
            Metainfo{.path = u"/a.xml"_s,
                     .summaries = {{u"fr"_s, u"É"_s}, {u"en"_s, u"E"_s}},
                     .descriptions = {{u"de"_s, u"D"_s}},
                     .screenshots = {{.url = u"x"_s, .captions = {{u"en"_s, u"c"_s}}},
                                     {.url = u"y"_s, .captions = {}}},
                     .minimumAge = 7});
        all.findings.push_back(
            {.problem = {.source = u"s"_s, .place = u"p"_s, .reason = u"r"_s}, .skipped = true});
        SourceMemory first;
        QCOMPARE(first.metainfo(u"a"_s, {m_frogs}, [&all] { return all; }).findings, all.findings);
        SourceMemory second(first.asked());

        const InstalledMetainfo again
            = second.metainfo(u"a"_s, {m_frogs}, [] { return InstalledMetainfo(); });

        QCOMPARE(again.byEntry, all.byEntry);
        QCOMPARE(again.findings, all.findings);
        QCOMPARE(second.read(), QStringList());
    }

    void givesBackAllThatASourceSaid()
    {
        Documents all;
        for (auto *parts : {&all.activities, &all.profiles, &all.recipes, &all.viewers}) {
            parts->push_back({.source = u"/a.json"_s,
                              .pointer = u"/x/0"_s,
                              .id = u"é"_s,
                              .json = {{u"n"_s, 1.5}, {u"l"_s, QJsonArray{true, {}, u"x"_s}}}});
        }
        all.findings.push_back(
            {.problem = {.source = u"s"_s, .place = u"p"_s, .reason = u"r"_s}, .skipped = true});
        SourceMemory first;
        QCOMPARE(first.documents(u"a"_s, {m_frogs}, [&all] { return all; }).findings, all.findings);
        SourceMemory second(first.asked());

        const Documents again = second.documents(u"a"_s, {m_frogs}, [] { return Documents(); });

        QCOMPARE(again.activities, all.activities);
        QCOMPARE(again.profiles, all.profiles);
        QCOMPARE(again.recipes, all.recipes);
        QCOMPARE(again.viewers, all.viewers);
        QCOMPARE(again.findings, all.findings);
        QCOMPARE(second.read(), QStringList());
    }

private:
    [[nodiscard]] QString index() const { return m_root->paths().indexToWrite(); }

    [[nodiscard]] Refreshed refreshed(const QString &edition = {}, bool full = false) const
    {
        const auto done
            = refreshIndex(m_root->paths(),
                           m_root->software(),
                           {.target = index(), .edition = edition, .full = full, .progress = {}});
        return done.value_or(Refreshed());
    }

    [[nodiscard]] QString writeMetainfo(const QString &program, const QByteArray &summary) const
    {
        m_root->write("usr/share/applications/"_L1 + program + ".desktop"_L1,
                      "[Desktop Entry]\nType=Application\nName=A\nExec=prog\n");
        return m_root->write("usr/share/metainfo/"_L1 + program + ".metainfo.xml"_L1,
                             R"(<component type="desktop-application"><id>@.desktop</id>
                                <name>A</name><summary>#</summary></component>)"_ba
                                 .replace("@", program.toUtf8())
                                 .replace("#", summary));
    }

    [[nodiscard]] QString summaryOf(const QString &activityId) const
    {
        const auto shown = IndexQuery::open(index(), {})->show(activityId);
        return shown && *shown ? textFor((*shown)->summaries, {}) : QString();
    }

    [[nodiscard]] bool has(const QString &objectiveId) const
    {
        return IndexQuery::open(index(), {})->hasObjective(objectiveId).value_or(false);
    }

    [[nodiscard]] Remembered remembered() const { return rememberedIn(index(), {}); }

    [[nodiscard]] QByteArray contentOfIndex() const
    {
        QFile file(index());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<SampleRoot> m_root;
    QString m_framework;
    QString m_frogs;
    QString m_birds;
};

QTEST_MAIN(TestRefresh)
#include "tst_refresh.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/menuctl.h"
#include "catalogue/refresh.h"
#include "catalogue/sources/metainfo.h"
#include "catalogue/sources/metainfotexts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

#include <sys/resource.h>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr auto head = R"(<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.example.frogs</id>
  <metadata_license>CC0-1.0</metadata_license>
  <name>Frogs</name>
  <summary>Count frogs</summary>
  <summary xml:lang="fr">Compter les grenouilles</summary>
  <summary xml:lang="de">Frösche zählen</summary>
  <summary xml:lang="x-test">xxCount frogsxx</summary>
  <description>
    <p>A pond for <em>young</em> counters. It has many frogs.</p>
    <p xml:lang="pt_BR">Um lago. Tem muitos sapos.</p>
    <p>They jump.</p>
    <p xml:lang="it">Saltano.</p>
  </description>
  <launchable type="desktop-id">frogs.desktop</launchable>
)";

constexpr auto screenshots = R"(  <screenshots>
    <screenshot type="default">
      <caption>The pond</caption>
      <caption xml:lang="fr">La mare</caption>
      <image type="source" width="800" height="600">https://example.org/pond%20one.png</image>
      <image type="thumbnail" width="80" height="60">https://example.org/small.png</image>
    </screenshot>
    <screenshot><image type="source">file:///etc/passwd</image></screenshot>
  </screenshots>
)";

/** A rating that suits children of 10 and older. */
constexpr auto rated = R"(  <content_rating type="oars-1.1">
    <content_attribute id="social-chat">moderate</content_attribute>
  </content_rating>
)";

QByteArray component(const QByteArray &more = {})
{
    return head + more + "</component>\n";
}

/** A system with one program, its desktop entry and its metainfo. */
class FrogSystem : public SampleRoot
{
public:
    explicit FrogSystem(const QByteArray &metainfo = component())
        : file(write(u"usr/share/metainfo/org.example.frogs.metainfo.xml"_s, metainfo))
    {
        install(u"frogs"_s);
        write(u"usr/share/applications/frogs.desktop"_s,
              "[Desktop Entry]\nType=Application\nName=Frogs\nComment=Jump\nExec=frogs\n");
    }

    void document(const QByteArray &fields) const
    {
        writeDocument(u"a.json"_s,
                      jsonObject(R"({"format": 1, "activities": [
                        {"id": "frogs", "desktop": ["frogs.desktop"])"
                                 + fields + "}]}"));
    }

    [[nodiscard]] InstalledMetainfo metainfo() const
    {
        return readMetainfo(metainfoFilesIn(metainfoFolders(software().dataFolders)));
    }

    [[nodiscard]] Activity frogs() const
    {
        return readSources(paths(), software()).activities.at(0);
    }

    QString file;
};
} // namespace

class AppStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void readsTextsInAllLanguages();
    void readsScreenshots();
    void belongsToTheEntryThatItLaunches_data();
    void belongsToTheEntryThatItLaunches();
    void takesTheFirstFolder();
    void saysLessThanDocumentsAndTheEntry();
    void hidesLevelsBelowItsAge_data();
    void hidesLevelsBelowItsAge();
    void neverGivesALevel();
    void keepsWhatIsForNoChildFromChildren();
    void hidesLevelsOfVariantsToo();
    void leavesReviewedLevelsToProgramsRatedForTheirChat_data();
    void leavesReviewedLevelsToProgramsRatedForTheirChat();
    void explainsWhyALevelIsGone();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void aBrokenFileSpoilsNoOther();
    void withstandsHostileFiles_data();
    void withstandsHostileFiles();
    void printsNothingAndWritesOnlyTheIndex();
    void readsThreeHundredFilesQuickly();
    void readsTheMetainfoOfThisSystem();
};

void AppStreamTest::readsTextsInAllLanguages()
{
    const auto texts = metainfoTexts(QString::fromUtf8(component()), u"here"_s);

    QVERIFY(texts);
    QCOMPARE(texts->summaries,
             (TextMap{{u"en"_s, u"Count frogs"_s},
                      {u"fr"_s, u"Compter les grenouilles"_s},
                      {u"de"_s, u"Frösche zählen"_s}}));
    QCOMPARE(texts->descriptions,
             (TextMap{{u"en"_s, u"A pond for young counters."_s}, {u"pt-BR"_s, u"Um lago."_s}}));
}

void AppStreamTest::readsScreenshots()
{
    const FrogSystem root(component(screenshots));
    root.document(R"(, "levels": ["CP"])");

    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"show"_s, u"frogs"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    const QJsonArray shown = run.object()["screenshots"_L1].toArray();
    QCOMPARE(shown.size(), 1); // only pages on the network
    QCOMPARE(shown[0]["url"_L1].toString(), u"https://example.org/pond%20one.png"_s);
    QCOMPARE(shown[0]["caption"_L1]["fr"_L1].toString(), u"La mare"_s);
    QCOMPARE(shown[0]["caption"_L1]["en"_L1].toString(), u"The pond"_s);
}

void AppStreamTest::belongsToTheEntryThatItLaunches_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("entries");
    const QByteArray launchable("  <launchable type=\"desktop-id\">frogs.desktop</launchable>\n");
    const auto with = [&](const QByteArray &old, const QByteArray &now) {
        return component().replace(old, now);
    };
    QTest::newRow("launchable") << component() << QStringList{u"frogs.desktop"_s};
    QTest::newRow("several") << with(launchable,
                                     launchable + QByteArray(launchable).replace("frogs", "newts"))
                             << QStringList{u"frogs.desktop"_s, u"newts.desktop"_s};
    QTest::newRow("id") << with(launchable, "") << QStringList{u"org.example.frogs.desktop"_s};
    QTest::newRow("id with ending")
        << with(launchable, "").replace(".frogs</id>", ".frogs.desktop</id>")
        << QStringList{u"org.example.frogs.desktop"_s};
    QTest::newRow("older type") << with("desktop-application", "desktop")
                                << QStringList{u"frogs.desktop"_s};
    QTest::newRow("not a desktop program") << with("desktop-application", "font") << QStringList{};
}

void AppStreamTest::belongsToTheEntryThatItLaunches()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QStringList, entries);
    const FrogSystem root(xml);

    const InstalledMetainfo metainfo = root.metainfo();

    QCOMPARE(metainfo.findings, std::vector<Finding>{});
    QStringList found = metainfo.byEntry.keys();
    found.sort();
    QCOMPARE(found, entries);
}

void AppStreamTest::takesTheFirstFolder()
{
    const FrogSystem root;
    root.write(u"usr/share/appdata/a.appdata.xml"_s, component(rated));

    const InstalledMetainfo metainfo = root.metainfo();

    QCOMPARE(metainfo.byEntry.size(), 1);
    QCOMPARE(metainfo.byEntry.value(u"frogs.desktop"_s).path, root.file);
}

void AppStreamTest::saysLessThanDocumentsAndTheEntry()
{
    const FrogSystem root;
    root.document(R"(, "summary": {"fr": "Sauter"}, "levels": ["CP"])");

    QCOMPARE(root.frogs().summaries,
             (TextMap{{u"fr"_s, u"Sauter"_s}, // the document's
                      {u"en"_s, u"Jump"_s}, // the entry's
                      {u"de"_s, u"Frösche zählen"_s},
                      {u"pt-BR"_s, u"Um lago."_s}}));
}

void AppStreamTest::hidesLevelsBelowItsAge_data()
{
    QTest::addColumn<QByteArray>("rating");
    QTest::addColumn<QByteArray>("fields"); // of the document
    QTest::addColumn<QStringList>("levels");

    const QByteArray all(R"(, "levels": ["PS", "MS", "GS", "CP", "CE1", "CE2", "CM1", "CM2"])");
    const QStringList everybody{
        u"PS"_s, u"MS"_s, u"GS"_s, u"CP"_s, u"CE1"_s, u"CE2"_s, u"CM1"_s, u"CM2"_s};
    const auto attribute = [](const QByteArray &id, const QByteArray &value) {
        return R"(<content_rating type="oars-1.1"><content_attribute id=")" + id + "\">" + value
            + "</content_attribute></content_rating>";
    };
    QTest::newRow("not rated") << QByteArray() << all << everybody;
    QTest::newRow("nothing to tell")
        << QByteArray(R"(<content_rating type="oars-1.1"/>)") << all << everybody;
    QTest::newRow("10 years") << QByteArray(rated) << all << QStringList{u"CM2"_s};
    QTest::newRow("4 years") << attribute("social-chat", "mild") << all << everybody.sliced(1);
    QTest::newRow("for adults") << attribute("violence-bloodshed", "intense") << all
                                << QStringList{};
    QTest::newRow("of an unknown kind")
        << QByteArray(rated).replace("oars-1.1", "other-1.0") << all << everybody;
    QTest::newRow("the higher of two")
        << attribute("social-chat", "mild") + QByteArray(rated).replace("1.1", "1.0") << all
        << QStringList{u"CM2"_s};
    QTest::newRow("a document says otherwise")
        << QByteArray(rated) << all + R"(, "minimumAge": 0)" << everybody;
    QTest::newRow("a document is stricter")
        << attribute("social-chat", "mild") << all + R"(, "minimumAge": 9)"
        << QStringList{u"CM1"_s, u"CM2"_s};
    QTest::newRow("a document alone")
        << QByteArray() << all + R"(, "minimumAge": 9)" << QStringList{u"CM1"_s, u"CM2"_s};
}

void AppStreamTest::hidesLevelsBelowItsAge()
{
    QFETCH(const QByteArray, rating);
    QFETCH(const QByteArray, fields);
    QFETCH(const QStringList, levels);
    const FrogSystem root(component(rating));
    root.document(fields);

    const Activity frogs = root.frogs();

    QCOMPARE(idsOf(frogs.levels), levels);
    QCOMPARE(frogs.forChildren, !levels.isEmpty());
}

void AppStreamTest::neverGivesALevel()
{
    const FrogSystem root(component(rated));
    root.document(R"(, "levels": ["CP", "CM2"])");
    QCOMPARE(idsOf(root.frogs().levels), QStringList{u"CM2"_s});

    root.document({});
    QCOMPARE(root.frogs().levels, Levels());
    QCOMPARE(root.frogs().minimumAge, 10); // for who tags it
}

void AppStreamTest::keepsWhatIsForNoChildFromChildren()
{
    const FrogSystem root(component(rated));
    root.document(R"(, "levels": ["CP"])");
    QCOMPARE(runMenuctl(root, {u"catalogue"_s, u"refresh"_s}).exitCode, 0);

    const auto catalogue = Catalogue::open(root.paths().systemIndex(), {u"en"_s});

    QVERIFY(catalogue);
    QVERIFY(!catalogue->tile(u"frogs"_s));
    QCOMPARE(catalogue->page(Level::CP, std::nullopt, 0, 10).total, 0);
}

void AppStreamTest::hidesLevelsOfVariantsToo()
{
    const FrogSystem root(component(rated));
    root.document(
        R"(, "levels": ["CP", "CM2"], "variants": [{"id": "slow", "levels": ["GS", "CM2"]}])");

    const IndexContent content = readSources(root.paths(), root.software());

    QCOMPARE(content.activities.at(1).id, u"frogs/slow"_s);
    QCOMPARE(idsOf(content.activities.at(1).levels), QStringList{u"CM2"_s});
}

// 13 in Debian 13, for the chat of strangers or for looking up where one is.
void AppStreamTest::leavesReviewedLevelsToProgramsRatedForTheirChat_data()
{
    QTest::addColumn<QString>("entry");

    QTest::newRow("blobby") << u"blobby.desktop"_s;
    QTest::newRow("luanti") << u"net.minetest.minetest.desktop"_s;
    QTest::newRow("stellarium") << u"org.stellarium.Stellarium.desktop"_s;
    QTest::newRow("supertuxkart") << u"supertuxkart.desktop"_s;
}

void AppStreamTest::leavesReviewedLevelsToProgramsRatedForTheirChat()
{
    QFETCH(const QString, entry);
    const SampleRoot root;
    QFile shipped(QStringLiteral(SOURCE_FOLDER "/data/catalogue.d/20-debian-programs.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    root.write(u"usr/share/primtux-menu/catalogue.d/a.json"_s, shipped.readAll());
    const auto found = [&root] {
        const std::vector<Activity> all = readSources(root.paths(), root.software()).activities;
        return *std::ranges::find(all, QString::fromLatin1(QTest::currentDataTag()), &Activity::id);
    };
    const Levels reviewed = found().levels;
    root.write("usr/share/applications/"_L1 + entry,
               "[Desktop Entry]\nType=Application\nName=A\nExec=a\n");
    root.write(u"usr/share/metainfo/a.metainfo.xml"_s,
               component(QByteArray(rated).replace("moderate", "intense"))
                   .replace("frogs.desktop", entry.toUtf8()));

    const Activity now = found();

    QVERIFY(reviewed);
    QCOMPARE(now.levels, reviewed);
    QCOMPARE(now.summaries.count(u"de"_s), 1U); // its metainfo was taken
}

void AppStreamTest::explainsWhyALevelIsGone()
{
    const FrogSystem root(component(rated));
    root.document(R"(, "levels": ["CP", "CM2"])");

    const MenuctlRun run
        = runMenuctl(root, {u"catalogue"_s, u"explain"_s, u"frogs"_s, u"--json"_s});

    QCOMPARE(run.exitCode, 0);
    const QJsonObject fields = run.object()["fields"_L1].toObject();
    const QJsonValue levels = fields["levels"_L1];
    QCOMPARE(levels["value"_L1].toArray(), QJsonArray{u"CM2"_s});
    QCOMPARE(levels["given"_L1][0]["value"_L1]["remove"_L1].toArray(), QJsonArray{u"CP"_s});
    QCOMPARE(levels["given"_L1][0]["source"_L1].toString(), root.file);
    QCOMPARE(levels["given"_L1][0]["place"_L1].toString(), u"content_rating"_s);
    QCOMPARE(fields["minimumAge"_L1]["value"_L1].toInt(), 10);
}

void AppStreamTest::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("told");
    QTest::newRow("not XML") << QByteArray("frogs") << u"line 1, column"_s << u"not XML"_s;
    QTest::newRow("cut off") << component().first(400) << u"line "_s << u"not XML"_s;
    QTest::newRow("empty") << QByteArray() << u"line 1, column 0"_s << u"not XML"_s;
    QTest::newRow("something else")
        << QByteArray("<html><p>Frogs</p></html>") << QString() << u"<component>"_s;
    QTest::newRow("not UTF-8") << component().replace("Frogs", "Fr\xF4gs") << QString()
                               << u"UTF-8"_s;
    QTest::newRow("an entity that is not there")
        << component().replace("Frogs", "&frogs;") << u"line 5"_s << u"not XML"_s;
}

void AppStreamTest::refusesBrokenFiles()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, place);
    QFETCH(const QString, told);
    const FrogSystem root(xml);

    const InstalledMetainfo metainfo = root.metainfo();

    QCOMPARE(metainfo.findings.size(), 1U);
    const Finding &finding = metainfo.findings.front();
    QCOMPARE(finding.problem.source, root.file);
    QVERIFY2(finding.problem.place.startsWith(place), qPrintable(finding.problem.place));
    QVERIFY2(finding.problem.reason.contains(told), qPrintable(finding.problem.reason));
    QVERIFY(finding.skipped);
    QVERIFY(metainfo.byEntry.isEmpty());
}

void AppStreamTest::aBrokenFileSpoilsNoOther()
{
    const FrogSystem root(component(rated));
    root.write(u"usr/share/metainfo/a.metainfo.xml"_s, "<component>");
    root.document(R"(, "levels": ["CP", "CM2"])");

    const IndexContent content = readSources(root.paths(), root.software());

    QCOMPARE(content.findings.size(), 1U);
    QCOMPARE(idsOf(content.activities.at(0).levels), QStringList{u"CM2"_s});
}

void AppStreamTest::withstandsHostileFiles_data()
{
    QTest::addColumn<QByteArray>("xml");
    QByteArray laughs = "<!DOCTYPE component [<!ENTITY a0 \"ha\">";
    for (int number = 1; number < 30; ++number) {
        const QByteArray before = "&a" + QByteArray::number(number - 1) + ";";
        laughs += "<!ENTITY a" + QByteArray::number(number) + " \"" + before + before + "\">";
    }
    QTest::newRow("entities that grow")
        << laughs + "]>" + QByteArray(head).sliced(39) + "<name>&a29;</name></component>";
    QTest::newRow("a file as entity")
        << "<!DOCTYPE component [<!ENTITY passwd SYSTEM \"file:///etc/passwd\">]>"
            + component().sliced(39).replace("Frogs", "&passwd;");
    const QByteArray nested = QByteArray("<em>").repeated(500'000);
    QTest::newRow("deep") << component("<description><p>" + nested);
    QTest::newRow("deep and closed")
        << component("<p>" + nested + QByteArray("</em>").repeated(400'000) + "</p>");
    QTest::newRow("many elements") << component(QByteArray("<a/>").repeated(1'000'000));
    QByteArray attributes;
    for (int number = 0; number < 300'000; ++number) {
        attributes += " a" + QByteArray::number(number) + "=''";
    }
    QTest::newRow("many attributes") << component("<a" + attributes + "/>");
    QTest::newRow("huge") << component(QByteArray(qsizetype{50} * 1024 * 1024, ' '));
    QTest::newRow("huge text") << component("<p>" + QByteArray(qsizetype{5} * 1024 * 1024, 'a')
                                            + "</p>");
    QTest::newRow("zeros") << QByteArray(qsizetype{3} * 1024 * 1024, '\0');
}

void AppStreamTest::withstandsHostileFiles()
{
    QFETCH(const QByteArray, xml);
    const FrogSystem root(xml);
    QElapsedTimer timer;
    timer.start();

    const InstalledMetainfo metainfo = root.metainfo();

    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(metainfo.findings.size(), 1U);
    QVERIFY(metainfo.byEntry.isEmpty());
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY2(usage.ru_maxrss < 600L * 1024, // kB, with the test's own data
             qPrintable(QString::number(usage.ru_maxrss)));
}

void AppStreamTest::printsNothingAndWritesOnlyTheIndex()
{
    const FrogSystem root(component(screenshots + QByteArray(rated)));
    root.write(u"usr/share/metainfo/unknown.metainfo.xml"_s,
               component(R"(<screenshots><screenshot type="odd"><image type="odd">?</image>
                 </screenshot></screenshots><content_rating type="oars-1.1"><content_attribute
                 id="odd">odd</content_attribute></content_rating><releases type="external"
                 url="https://example.org/releases.xml"/><releases><release version="?" date="?"/>
                 </releases><launchable type="odd">odd</launchable><requires><id>odd</id></requires>)"));
    root.document(R"(, "levels": ["CP", "CM2"])");
    const MenuctlRun run = runMenuctl(root, {u"catalogue"_s, u"check"_s});

    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.output.trimmed(), "Nothing is wrong.");
    QStringList cached = QDir(root.folder() + "/home/.cache"_L1)
                             .entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    cached.removeAll(u"fontconfig"_s); // of what draws icons
    QCOMPARE(cached, QStringList{});
}

void AppStreamTest::readsThreeHundredFilesQuickly()
{
    const FrogSystem root(component(screenshots + QByteArray(rated)));
    const QByteArray releases = "<releases>"
        + QByteArray(
              R"(<release version="1" date="2025-01-01"><description><p>More</p></description></release>)")
              .repeated(200)
        + "</releases>";
    for (int number = 0; number < 300; ++number) {
        root.write(
            u"usr/share/metainfo/org.example.frogs%1.metainfo.xml"_s.arg(number),
            component(screenshots + releases)
                .replace("frogs.desktop", "frogs" + QByteArray::number(number) + ".desktop"));
    }
    QElapsedTimer timer;
    timer.start();

    const InstalledMetainfo metainfo = root.metainfo();

    const qint64 spent = timer.elapsed();
    qInfo("%lld ms", spent);
    QCOMPARE(metainfo.byEntry.size(), 301);
    QVERIFY(spent < 10'000); // far from what it takes: only a slip of the order is caught
}

void AppStreamTest::readsTheMetainfoOfThisSystem()
{
    const InstalledMetainfo metainfo
        = readMetainfo(metainfoFilesIn(metainfoFolders({u"/usr/share"_s})));

    const auto told = [&metainfo](const QString &entry) { return metainfo.byEntry.value(entry); };
    QVERIFY(told(u"org.kde.kturtle.desktop"_s).summaries.at(u"fr"_s).contains("programmation"_L1));
    QCOMPARE(told(u"org.kde.ktuberling.desktop"_s).minimumAge, 0);
    QVERIFY(!told(u"org.kde.ktuberling.desktop"_s).screenshots.empty());
    QVERIFY(told(u"org.kde.gcompris.desktop"_s).screenshots.size() > 5);
    QVERIFY(!metainfo.byEntry.contains(u"tuxpaint.desktop"_s)); // it brings none
}

QTEST_GUILESS_MAIN(AppStreamTest)
#include "tst_appstream.moc"

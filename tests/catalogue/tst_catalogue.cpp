// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/index/writer.h"
#include "catalogue/sampleroot.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/frameworks.h"

#include <QTest>

#include <ranges>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
QStringList idsOf(const TilePage &page)
{
    return page.tiles | std::views::transform(&Tile::id) | std::ranges::to<QStringList>();
}
} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsEnabledProfilesInTheirOrder();
    void namesOnlyDomainsThatHoldSomething();
    void givesPagesInTheFixedOrder();
    void givesPagesOfAllDomains();
    void followsTheActivitiesThatAProfileNames();
    void hidesFromPagesDomainsAndCounts();
    void hidesFromWhatAProfileNames();
    void placesAnActivityOnceForEachChild();
    void speaksTheLanguageThatIsAsked_data();
    void speaksTheLanguageThatIsAsked();
    void offersHelpersBesideActivitiesAlone();
    void givesOneTileByItsId();
    void givesATeacherTheTileOfAllThatIsInstalled();
    void tellsHowToStartWhatIsInstalled();
    void givesPicturesByTheirKeys();
    void showsNothingForNoLevel();

private:
    [[nodiscard]] Catalogue open(const QStringList &languages = {}) const
    {
        return *Catalogue::open(m_index, languages);
    }

    SampleRoot m_root;
    QString m_index;
};

void CatalogueTest::initTestCase()
{
    IndexContent content;
    content.frameworks = readFrameworks({m_root.write(u"f.json"_s, smallFramework())},
                                        DocumentSchema::shipped(u"framework-1"_s))
                             .all;
    content.profiles = {{.id = u"mini"_s,
                         .names = {{u"fr"_s, u"mini"_s}},
                         .hints = {{u"fr"_s, u"3 – 5 ans"_s}, {u"en"_s, u"3–5 years"_s}},
                         .levels = Level::PS,
                         .layout = 1,
                         .character = u"mini"_s},
                        {.id = u"off"_s,
                         .names = {{u"fr"_s, u"off"_s}},
                         .hints = {},
                         .levels = Level::PS,
                         .layout = 1,
                         .character = {},
                         .enabled = false},
                        {.id = u"super"_s,
                         .names = {{u"fr"_s, u"super"_s}},
                         .hints = {},
                         .levels = Level::CP | Level::CE1,
                         .layout = 2,
                         .character = u"super"_s,
                         .enabled = true,
                         .selection = {u"sums/special"_s, u"absent"_s, u"unknown"_s, u"letters"_s},
                         .framework = u"nl"_s,
                         .position = 7,
                         .picture = u"maths"_s,
                         .textSize = 150,
                         .highContrast = true,
                         .font = u"opendyslexic"_s,
                         .capitals = true,
                         .shipped = false}};

    Activity letters = activity(u"letters"_s, Level::PS | Level::CP, {u"fr.langage.lettres"_s});
    letters.names
        = {{u"fr"_s, u"Les lettres"_s}, {u"en"_s, u"Letters"_s}, {u"de"_s, u"Buchstaben"_s}};
    letters.summaries = {{u"en"_s, u"Knows letters"_s}};
    letters.launch.command = {u"letters"_s, u"--full"_s};
    letters.launch.environment = {{u"A"_s, u"1"_s}};
    letters.launch.files = {{.path = u"$HOME/a"_s, .content = u"é\n"_s}};
    letters.launch.kept = {u"saved"_s};
    letters.launch.window = WindowPolicy::Centred;
    letters.launch.grace = std::chrono::seconds(9);
    letters.launch.saveSignal = SaveSignal::Usr2;
    letters.launch.handle = HandleCorner::BottomLeft;
    const Activity mixed = activity(
        u"mixed"_s, Level::PS | Level::CP | Level::CE1, {u"fr.langage"_s, u"fr.maths.calcul"_s});
    Activity sums = activity(u"sums"_s, Level::CP | Level::CE1, {u"fr.maths.calcul.additions"_s});
    sums.names = {{u"oc"_s, u"Somas"_s}};
    Activity easy = activity(u"sums/easy"_s, Level::CP, {u"fr.maths.calcul.additions"_s});
    easy.offer = Offer::Instead;
    Activity special = activity(u"sums/special"_s, Level::CP);
    special.offer = Offer::OnDemand;
    Activity absent = activity(u"absent"_s, Level::PS, {u"fr.maths"_s});
    absent.installed = false;
    Activity teachers = activity(u"teachers"_s, Level::PS);
    teachers.forChildren = false;
    Activity magnifier = activity(u"magnifier"_s, Level::PS | Level::CP);
    magnifier.launch.window = WindowPolicy::Beside;
    Activity marker = activity(u"marker"_s, Level::PS);
    marker.launch.window = WindowPolicy::Beside;
    marker.forChildren = false;
    Activity nameless = activity(u"nameless"_s, Level::CE1);
    nameless.names.clear();
    nameless.domain = Domain::Games;

    content.activities
        = {letters, mixed, sums, easy, special, absent, teachers, nameless, magnifier, marker};
    content.pictures = {{u"key"_s, "picture"}};
    content.pictureOf = {{u"letters"_s, u"key"_s}};
    m_index = m_root.folder() + "/index.sqlite"_L1;
    QVERIFY(writeIndex(content, m_index));
}

void CatalogueTest::showsEnabledProfilesInTheirOrder()
{
    const std::vector<Profile> profiles = open().profiles();

    QCOMPARE(profiles.size(), 2U);
    QCOMPARE(profiles.at(0).hints.at(u"en"_s), u"3–5 years"_s);
    QCOMPARE(profiles.at(0).levels, Levels(Level::PS));
    QCOMPARE(profiles.at(1),
             (Profile{.id = u"super"_s,
                      .names = {{u"fr"_s, u"super"_s}},
                      .hints = {},
                      .levels = Level::CP | Level::CE1,
                      .layout = 2,
                      .character = u"super"_s,
                      .enabled = true,
                      .selection = {u"sums/special"_s, u"absent"_s, u"unknown"_s, u"letters"_s},
                      .framework = u"nl"_s,
                      .position = 7,
                      .picture = u"maths"_s,
                      .textSize = 150,
                      .highContrast = true,
                      .font = u"opendyslexic"_s,
                      .capitals = true,
                      .shipped = false}));
    const std::vector<Profile> all = open().everyProfile();
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all.at(1).id, u"off"_s);
    QVERIFY(!all.at(1).enabled);
}

void CatalogueTest::namesOnlyDomainsThatHoldSomething()
{
    const Catalogue catalogue = open();

    QCOMPARE(catalogue.domains(Level::PS), std::vector{Domain::Language});
    QCOMPARE(catalogue.domains(Level::CP), (std::vector{Domain::Language, Domain::Maths}));
    QCOMPARE(catalogue.domains(Level::CE1), (std::vector{Domain::Maths, Domain::Games}));
    QVERIFY(catalogue.domains(Level::CM2).empty());
}

void CatalogueTest::givesPagesInTheFixedOrder()
{
    const Catalogue catalogue = open();
    const Levels levels = Level::CP | Level::CE1;

    const TilePage first = catalogue.page(levels, Domain::Maths, 0, 2);
    const TilePage second = catalogue.page(levels, Domain::Maths, 2, 2);

    QCOMPARE(first.total, 3);
    QCOMPARE(idsOf(first), (QStringList{u"mixed"_s, u"sums"_s}));
    QCOMPARE(second.total, 3);
    QCOMPARE(idsOf(second), QStringList{u"sums/easy"_s});
    QVERIFY(catalogue.page(levels, Domain::Maths, 4, 2).tiles.empty());
}

void CatalogueTest::givesPagesOfAllDomains()
{
    const TilePage page = open().page(Level::CE1, std::nullopt, 0, 10);

    QCOMPARE(page.total, 3);
    QCOMPARE(idsOf(page), (QStringList{u"mixed"_s, u"sums"_s, u"nameless"_s}));
    QCOMPARE(page.tiles.at(2).domain, Domain::Games);
    QCOMPARE(page.tiles.at(2).name, u"nameless"_s);
}

void CatalogueTest::followsTheActivitiesThatAProfileNames()
{
    const Catalogue catalogue = open();
    const Profile named = catalogue.profiles().at(1);
    const Profile free = catalogue.profiles().at(0);

    const TilePage all = catalogue.page(named, std::nullopt, 0, 9);

    // Also what is there on demand; nothing that is not on this PC.
    QCOMPARE(idsOf(all), (QStringList{u"sums/special"_s, u"letters"_s}));
    QCOMPARE(all.total, 2);
    QCOMPARE(catalogue.domains(named), (std::vector{Domain::Language, Domain::Computer}));
    QCOMPARE(idsOf(catalogue.page(named, Domain::Language, 0, 9)), QStringList{u"letters"_s});
    const TilePage second = catalogue.page(named, std::nullopt, 1, 1);
    QCOMPARE(idsOf(second), QStringList{u"letters"_s});
    QCOMPARE(second.total, 2);
    QCOMPARE(catalogue.page(free, std::nullopt, 0, 9).total,
             catalogue.page(Level::PS, std::nullopt, 0, 9).total);
    QCOMPARE(catalogue.domains(free), catalogue.domains(Level::PS));
}

void CatalogueTest::hidesFromPagesDomainsAndCounts()
{
    Catalogue catalogue = open();
    const TilePage all = catalogue.page(Level::CP, {}, 0, 10);
    QCOMPARE(idsOf(all), (QStringList{u"letters"_s, u"mixed"_s, u"sums/easy"_s}));

    catalogue.hide({u"mixed"_s, u"sums/easy"_s, u"absent"_s, u"unknown"_s});
    QCOMPARE(idsOf(catalogue.page(Level::CP, {}, 0, 10)), QStringList{u"letters"_s});
    QCOMPARE(catalogue.page(Level::CP, {}, 0, 10).total, 1);
    QCOMPARE(catalogue.domains(Level::CP), std::vector{Domain::Language});
    QVERIFY(catalogue.tile(u"mixed"_s));

    catalogue.hide({u"letters"_s});
    QCOMPARE(idsOf(catalogue.page(Level::CP, {}, 0, 1)), QStringList{u"mixed"_s});
    QCOMPARE(catalogue.page(Level::CP, {}, 0, 1).total, 2);

    catalogue.hide({});
    QCOMPARE(catalogue.page(Level::CP, {}, 0, 10).tiles, all.tiles);
    QCOMPARE(catalogue.page(Level::CP, {}, 0, 10).total, all.total);
}

void CatalogueTest::hidesFromWhatAProfileNames()
{
    Catalogue catalogue = open();
    const Profile profile = catalogue.profiles().at(1);

    catalogue.hide({u"letters"_s});

    QCOMPARE(idsOf(catalogue.page(profile, {}, 0, 10)), QStringList{u"sums/special"_s});
    QCOMPARE(catalogue.page(profile, {}, 0, 10).total, 1);
    QCOMPARE(catalogue.domains(profile).size(), 1U);
}

void CatalogueTest::placesAnActivityOnceForEachChild()
{
    const Catalogue catalogue = open();

    QCOMPARE(idsOf(catalogue.page(Level::PS, Domain::Language, 0, 9)),
             (QStringList{u"letters"_s, u"mixed"_s}));
    QCOMPARE(idsOf(catalogue.page(Level::CP, Domain::Language, 0, 9)), QStringList{u"letters"_s});
    QCOMPARE(idsOf(catalogue.page(Level::CP, Domain::Maths, 0, 9)),
             (QStringList{u"mixed"_s, u"sums/easy"_s}));
    QCOMPARE(idsOf(catalogue.page(Level::PS | Level::CP, Domain::Language, 0, 9)),
             (QStringList{u"letters"_s, u"mixed"_s}));
}

void CatalogueTest::speaksTheLanguageThatIsAsked_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("name");
    QTest::newRow("asked") << QStringList{u"fr"_s} << u"Les lettres"_s;
    QTest::newRow("the first that it has")
        << QStringList{u"pt-BR"_s, u"de-AT"_s, u"de"_s, u"fr"_s} << u"Buchstaben"_s;
    QTest::newRow("English") << QStringList{u"pt"_s} << u"Letters"_s;
    QTest::newRow("no wish") << QStringList{} << u"Letters"_s;
    QTest::newRow("no language at all") << QStringList{u"fr'; --"_s} << u"Letters"_s;
}

void CatalogueTest::speaksTheLanguageThatIsAsked()
{
    QFETCH(const QStringList, languages);
    QFETCH(const QString, name);
    const Catalogue catalogue = open(languages);

    QCOMPARE(catalogue.tile(u"letters"_s)->name, name);
    QCOMPARE(catalogue.tile(u"letters"_s)->summary, u"Knows letters"_s);
    QCOMPARE(catalogue.page(Level::PS, {}, 0, 1).tiles.front().name, name);
    QCOMPARE(catalogue.tile(u"sums"_s)->name, u"Somas"_s);
}

// They are no tiles: the pages and domains of other tests do not hold them.
void CatalogueTest::offersHelpersBesideActivitiesAlone()
{
    Catalogue catalogue = open();
    const auto ids = [&catalogue](Levels levels) {
        return catalogue.helpers(levels) | std::views::transform(&Tile::id)
            | std::ranges::to<QStringList>();
    };

    QCOMPARE(ids(Level::PS), QStringList{u"magnifier"_s});
    QCOMPARE(ids(Level::CM2), QStringList());
    QVERIFY(catalogue.tile(u"magnifier"_s));
    QCOMPARE(catalogue.launch(u"magnifier"_s).value_or(Launch{}).window, WindowPolicy::Beside);
    catalogue.hide({u"magnifier"_s}); // a teacher does not want it
    QCOMPARE(ids(Level::PS), QStringList());
}

void CatalogueTest::givesOneTileByItsId()
{
    const Catalogue catalogue = open();

    QCOMPARE(catalogue.tile(u"letters"_s),
             (Tile{u"letters"_s, u"Letters"_s, u"Knows letters"_s, Domain::Language, u"key"_s}));
    QVERIFY(catalogue.tile(u"sums/special"_s)); // a teacher may choose it
    QVERIFY(!catalogue.tile(u"absent"_s));
    QVERIFY(!catalogue.tile(u"teachers"_s));
    QVERIFY(!catalogue.tile(u"nothing"_s));
}

void CatalogueTest::givesATeacherTheTileOfAllThatIsInstalled()
{
    const Catalogue catalogue = open();

    QVERIFY(!catalogue.tile(u"teachers"_s));
    QVERIFY(catalogue.installedTile(u"teachers"_s));
    QVERIFY(catalogue.installedTile(u"sums/special"_s));
    QVERIFY(!catalogue.installedTile(u"absent"_s));
}

void CatalogueTest::tellsHowToStartWhatIsInstalled()
{
    const Catalogue catalogue = open();

    QCOMPARE(catalogue.launch(u"letters"_s),
             (Launch{.command = {u"letters"_s, u"--full"_s},
                     .environment = {{u"A"_s, u"1"_s}},
                     .files = {{u"$HOME/a"_s, u"é\n"_s}},
                     .kept = {u"saved"_s},
                     .window = WindowPolicy::Centred,
                     .grace = std::chrono::seconds(9),
                     .saveSignal = SaveSignal::Usr2,
                     .handle = HandleCorner::BottomLeft}));
    QVERIFY(!catalogue.launch(u"absent"_s));
    QVERIFY(!catalogue.launch(u"nothing"_s));
}

void CatalogueTest::givesPicturesByTheirKeys()
{
    const Catalogue catalogue = open();

    QCOMPARE(catalogue.picture(u"key"_s), "picture"_ba);
    QVERIFY(catalogue.picture(u"other"_s).isEmpty());
    QVERIFY(catalogue.tile(u"mixed"_s)->picture.isEmpty());
}

void CatalogueTest::showsNothingForNoLevel()
{
    const Catalogue catalogue = open();

    QVERIFY(catalogue.domains(Levels()).empty());
    QCOMPARE(catalogue.page(Levels(), std::nullopt, 0, 9).total, 0);
    QVERIFY(catalogue.page(Levels(), std::nullopt, 0, 9).tiles.empty());
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"

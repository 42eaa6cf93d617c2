// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/index/query.h"
#include "catalogue/index/writer.h"
#include "catalogue/sampleroot.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/frameworks.h"

#include <QTest>

#include <algorithm>
#include <ranges>

using namespace PrimTux;
using namespace Qt::StringLiterals;

using Counts = std::map<QString, int>;

class IndexQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatIsAsked_data();
    void listsWhatIsAsked();
    void listsAllThatIsKnown();
    void givesAPageAndTheTotal();
    void givesRowsToLookAtLater();
    void knowsTheNodesOfFrameworks();
    void countsFacets();
    void countsWhatAProfileSees();
    void listsTheTilesOfEachProfile();
    void tellsWhatAProfileIsNotServed();
    void countsTheWholeCatalogue();
    void showsAllOfAnActivity();
    void knowsProfilesAndObjectives();
    void ordersByRankThenByTheAlphabet();

private:
    [[nodiscard]] IndexQuery open() const { return *IndexQuery::open(m_index, {u"fr"_s}); }

    SampleRoot m_root;
    QString m_index;
};

void IndexQueryTest::initTestCase()
{
    IndexContent content;
    content.frameworks = readFrameworks({m_root.write(u"f.json"_s, smallFramework())},
                                        DocumentSchema::shipped(u"framework-1"_s))
                             .all;
    content.profiles = {{.id = u"mini"_s,
                         .names = {{u"fr"_s, u"mini"_s}},
                         .hints = {},
                         .levels = Level::PS,
                         .layout = 1,
                         .character = {}},
                        {.id = u"few"_s,
                         .names = {{u"fr"_s, u"peu"_s}},
                         .hints = {},
                         .levels = Level::CP,
                         .layout = 2,
                         .character = {},
                         .enabled = true,
                         // Of another level, on demand only, not there, not for children, unknown.
                         .selection = {u"letters"_s, u"bare"_s, u"absent"_s, u"page"_s, u"none"_s}},
                        {.id = u"none"_s,
                         .names = {{u"fr"_s, u"rien"_s}},
                         .hints = {},
                         .levels = Level::CP,
                         .layout = 2,
                         .character = {},
                         .enabled = true,
                         .selection = {u"absent"_s}}};
    Activity letters = activity(u"letters"_s, Level::PS, {u"fr.langage.lettres"_s});
    letters.names = {{u"fr"_s, u"Cœur de lettres"_s}, {u"en"_s, u"Letters"_s}};
    letters.needs = {u"sound"_s, u"keyboard"_s};
    letters.keywords = {u"alphabet"_s};
    letters.source = u"/a.json"_s;
    letters.minutes = 15;
    Activity sums = activity(u"sums"_s,
                             Level::CP | Level::CE1,
                             {u"fr.langage.lettres"_s, u"fr.maths.calcul.additions"_s});
    sums.summaries = {{u"fr"_s, u"Des lettres et des nombres"_s}};
    sums.needs = {u"keyboard"_s};
    Activity absent = activity(u"absent"_s, Level::CP, {u"fr.maths.calcul.additions"_s});
    absent.installed = false;
    Activity page = activity(u"page"_s, Level::CE1, {u"fr.magic"_s});
    page.kind = ActivityKind::Web;
    page.forChildren = false;
    page.minutes = 10;
    const Activity above = activity(u"vague"_s, Level::CE1, {u"fr.maths"_s});
    Activity bare = activity(u"bare"_s, Level::CE1);
    bare.offer = Offer::OnDemand;
    content.activities = {letters, sums, absent, page, above, bare};
    content.findings
        = {{.problem = {.source = u"/a.json"_s, .place = u"/x"_s, .reason = u"wrong"_s},
            .skipped = true},
           {.problem = {.source = u"/a.json"_s, .place = u"/y"_s, .reason = u"odd"_s},
            .skipped = false}};
    m_index = m_root.folder() + "/index.sqlite"_L1;
    QVERIFY(writeIndex(content, m_index));
}

void IndexQueryTest::listsWhatIsAsked_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const Filter &filter, const QStringList &ids) {
        QTest::newRow(name) << filter << ids;
    };
    const auto with = [](auto change) {
        Filter filter;
        change(filter);
        return filter;
    };
    row("all", {}, {u"absent"_s, u"bare"_s, u"letters"_s, u"page"_s, u"sums"_s, u"vague"_s});
    row("levels",
        with([](Filter &f) { f.levels = Level::CP | Level::PS; }),
        {u"absent"_s, u"letters"_s, u"sums"_s});
    row("what a profile sees",
        with([](Filter &f) { f.shownTo = Level::CP | Level::CE1; }),
        {u"sums"_s, u"vague"_s});
    row("what a profile sees, at one of its levels",
        with([](Filter &f) {
            f.shownTo = Level::CP | Level::CE1;
            f.levels = Level::CP;
        }),
        {u"sums"_s});
    row("what a profile sees, by its name",
        with([](Filter &f) { f.profile = u"mini"_s; }),
        {u"letters"_s});
    row("what is chosen for a profile, whatever the level",
        with([](Filter &f) { f.profile = u"few"_s; }),
        {u"bare"_s, u"letters"_s});
    row("what is chosen for a profile, at a level",
        with([](Filter &f) {
            f.profile = u"few"_s;
            f.levels = Level::PS;
        }),
        {u"letters"_s});
    row("nothing of what is chosen is there", with([](Filter &f) { f.profile = u"none"_s; }), {});
    row("a profile that is not there", with([](Filter &f) { f.profile = u"nobody"_s; }), {});
    row("minutes at most, those that say so", with([](Filter &f) { f.minutes = 10; }), {u"page"_s});
    row("later ones",
        with([](Filter &f) {
            f.offset = 4;
            f.limit = 9;
        }),
        {u"sums"_s, u"vague"_s});
    row("beyond the last", with([](Filter &f) { f.offset = 9; }), {});
    row("a domain, those for whom it is the main one first",
        with([](Filter &f) { f.objectives = {u"fr.maths"_s}; }),
        {u"absent"_s, u"vague"_s, u"sums"_s});
    row("an objective, what is tagged above it last",
        with([](Filter &f) { f.objectives = {u"fr.maths.calcul.additions"_s}; }),
        {u"absent"_s, u"sums"_s, u"vague"_s});
    row("objectives, one of them",
        with([](Filter &f) { f.objectives = {u"fr.maths.calcul.additions"_s, u"fr.magic"_s}; }),
        {u"absent"_s, u"page"_s, u"sums"_s, u"vague"_s});
    row("an objective that no framework has",
        with([](Filter &f) { f.objectives = {u"fr.magic"_s}; }),
        {u"page"_s});
    row("kinds", with([](Filter &f) { f.kinds = {ActivityKind::Web}; }), {u"page"_s});
    row("all needs",
        with([](Filter &f) { f.needs = {u"sound"_s, u"keyboard"_s}; }),
        {u"letters"_s});
    row("without a need",
        with([](Filter &f) { f.without = {u"sound"_s}; }),
        {u"absent"_s, u"bare"_s, u"page"_s, u"sums"_s, u"vague"_s});
    row("installed",
        with([](Filter &f) { f.installed = true; }),
        {u"bare"_s, u"letters"_s, u"page"_s, u"sums"_s, u"vague"_s});
    row("to be tagged", with([](Filter &f) { f.toBeTagged = true; }), {u"bare"_s});
    row("at most", with([](Filter &f) { f.limit = 2; }), {u"absent"_s, u"bare"_s});
    row("a name, without accents and ligatures",
        with([](Filter &f) { f.search = u"COEUR"_s; }),
        {u"letters"_s});
    row("beginnings of words, the name before the summary",
        with([](Filter &f) { f.search = u"lettr"_s; }),
        {u"letters"_s, u"sums"_s});
    row("a word of an objective",
        with([](Filter &f) { f.search = u"additionner"_s; }),
        {u"absent"_s, u"sums"_s});
    row("another name of an objective",
        with([](Filter &f) { f.search = u"sommes"_s; }),
        {u"absent"_s, u"sums"_s});
    row("a keyword", with([](Filter &f) { f.search = u"alpha"_s; }), {u"letters"_s});
    row("all words", with([](Filter &f) { f.search = u"lettres nombres"_s; }), {u"sums"_s});
    row("no word at all", with([](Filter &f) { f.search = u"zzz"_s; }), {});
    row("signs only",
        with([](Filter &f) {
            f.search = u" \" * ( "_s;
            f.limit = 1;
        }),
        {u"absent"_s});
    row("several",
        with([](Filter &f) {
            f.levels = Level::CP;
            f.objectives = {u"fr.maths"_s};
            f.installed = true;
            f.search = u"nombres"_s;
        }),
        {u"sums"_s});
}

void IndexQueryTest::listsWhatIsAsked()
{
    QFETCH(const Filter, filter);
    QFETCH(const QStringList, ids);
    IndexQuery index = open();

    const auto listed = index.list(filter);

    QVERIFY2(listed, qPrintable(listed ? QString() : listed.error().message));
    QCOMPARE(*listed | std::views::transform(&ListedActivity::id) | std::ranges::to<QStringList>(),
             ids);
    if (filter.limit == 0 && filter.offset == 0) {
        QCOMPARE(index.facets(filter)->total, ids.size());
    }
}

void IndexQueryTest::listsAllThatIsKnown()
{
    const auto listed = open().list({});

    QCOMPARE(listed->at(2),
             (ListedActivity{.id = u"letters"_s,
                             .name = u"Cœur de lettres"_s,
                             .kind = ActivityKind::Program,
                             .levels = Level::PS,
                             .objectives = {u"fr.langage.lettres"_s},
                             .installed = true,
                             .source = u"/a.json"_s}));
    QCOMPARE(listed->at(4).objectives,
             (QStringList{u"fr.langage.lettres"_s, u"fr.maths.calcul.additions"_s}));
}

void IndexQueryTest::givesAPageAndTheTotal()
{
    Filter filter;
    filter.installed = true;
    filter.offset = 1;
    filter.limit = 2;

    const auto found = open().find(filter);

    QCOMPARE(found->total, 5);
    QCOMPARE(found->activities.size(), 2U);
    QCOMPARE(found->activities.front().id, u"letters"_s);
}

void IndexQueryTest::givesRowsToLookAtLater()
{
    Filter filter;
    filter.installed = true;
    filter.limit = 1;
    IndexQuery index = open();

    const auto found = index.rows(filter);
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 5U);
    const auto shown = index.at(std::span(found->rows).subspan(1, 2));

    QVERIFY(shown);
    QCOMPARE(shown->size(), 2U);
    filter.limit = 0;
    QCOMPARE(shown->front().activity, index.list(filter)->at(1));
    QCOMPARE(shown->front().activity.id, u"letters"_s);
    QCOMPARE(shown->front().needs, (QStringList{u"keyboard"_s, u"sound"_s}));
    QCOMPARE(shown->front().domain, Domain::Language);
    filter.search = u"lettrs"_s;
    QCOMPARE(index.rows(filter)->meant, index.find(filter)->meant);
}

void IndexQueryTest::knowsTheNodesOfFrameworks()
{
    const auto nodes = open().objectives();

    QVERIFY(nodes);
    QCOMPARE(nodes->front().parent, QString());
    QVERIFY(nodes->front().domain.has_value());
    const auto additions
        = std::ranges::find(*nodes, u"fr.maths.calcul.additions"_s, &ObjectiveNode::id);
    QVERIFY(additions != nodes->end());
    QCOMPARE(additions->parent, u"fr.maths.calcul"_s);
    QCOMPARE(additions->framework, nodes->front().framework);
    QVERIFY(additions->label.contains(u"dditionner"_s));
}

void IndexQueryTest::countsFacets()
{
    Filter filter;
    filter.levels = Level::CP | Level::CE1;

    const auto facets = open().facets(filter);

    QVERIFY(facets);
    QCOMPARE(facets->total, 5);
    QCOMPARE(facets->levels,
             (Counts{{u"PS"_s, 1},
                     {u"MS"_s, 0},
                     {u"GS"_s, 0},
                     {u"CP"_s, 2},
                     {u"CE1"_s, 4},
                     {u"CE2"_s, 0},
                     {u"CM1"_s, 0},
                     {u"CM2"_s, 0}}));
    QCOMPARE(facets->kinds,
             (Counts{{u"program"_s, 4}, {u"gcompris"_s, 0}, {u"web"_s, 1}, {u"document"_s, 0}}));
    QCOMPARE(facets->needs.size(), allNeeds.size());
    QCOMPARE(facets->needs.at(u"keyboard"_s), 1);
    QCOMPARE(facets->needs.at(u"sound"_s), 0);
    QCOMPARE(facets->without.at(u"keyboard"_s), 4);
    QCOMPARE(facets->minutes,
             (std::map<int, int>{{5, 0}, {10, 1}, {15, 1}, {20, 1}, {30, 1}, {60, 1}}));
    QCOMPARE(facets->installed, 4);
    QCOMPARE(facets->toBeTagged, 1);
    // Above and below "vague" is all of mathematics; "fr.langage" is of other levels, but found.
    QCOMPARE(facets->objectives,
             (Counts{{u"fr.langage"_s, 1},
                     {u"fr.langage.lettres"_s, 1},
                     {u"fr.magic"_s, 1},
                     {u"fr.maths"_s, 3},
                     {u"fr.maths.calcul"_s, 3},
                     {u"fr.maths.calcul.additions"_s, 3}}));
}

void IndexQueryTest::countsWhatAProfileSees()
{
    Filter filter;
    filter.shownTo = Level::CP | Level::CE1;

    const auto facets = open().facets(filter);

    QCOMPARE(facets->total, 2);
    QCOMPARE(facets->levels.at(u"CE1"_s), 2);
    QCOMPARE(facets->levels.at(u"CP"_s), 1);
    QCOMPARE(facets->levels.at(u"PS"_s), 0);
    QCOMPARE(facets->total, Catalogue::open(m_index, {})->page(filter.shownTo, {}, 0, 9).total);
}

void IndexQueryTest::listsTheTilesOfEachProfile()
{
    const auto catalogue = Catalogue::open(m_index, {});
    const std::vector<Profile> profiles = catalogue->profiles();
    QCOMPARE(profiles.size(), 3U);
    for (const Profile &profile : profiles) {
        QStringList tiles = catalogue->page(profile, {}, 0, 99).tiles
            | std::views::transform(&Tile::id) | std::ranges::to<QStringList>();
        tiles.sort();
        Filter filter;
        filter.profile = profile.id;
        QStringList listed = *open().list(filter) | std::views::transform(&ListedActivity::id)
            | std::ranges::to<QStringList>();
        listed.sort();

        QCOMPARE(listed, tiles);
    }
}

void IndexQueryTest::tellsWhatAProfileIsNotServed()
{
    const auto gapsFor = [this](const QString &profile, Levels levels) {
        Filter filter;
        filter.profile = profile;
        filter.levels = levels;
        return *open().gaps(filter) | std::views::transform(&Gap::objective)
            | std::ranges::to<QStringList>();
    };
    const QString additions = u"fr.maths.calcul.additions"_s;
    const QString letters = u"fr.langage.lettres"_s;

    QCOMPARE(gapsFor({}, Level::CP), QStringList());
    QCOMPARE(gapsFor(u"few"_s, {}), QStringList{additions});
    QCOMPARE(gapsFor(u"few"_s, Level::CP), (QStringList{additions, letters}));
    QCOMPARE(gapsFor(u"none"_s, {}), (QStringList{additions, letters}));
}

void IndexQueryTest::countsTheWholeCatalogue()
{
    const auto statistics = open().statistics();

    QVERIFY(statistics);
    QCOMPARE(statistics->activities, 6);
    QCOMPARE(statistics->installed, 5);
    QCOMPARE(statistics->objectives, 5);
    QCOMPARE(statistics->toBeTagged, 1);
    QCOMPARE(statistics->byKind, (Counts{{u"program"_s, 5}, {u"web"_s, 1}}));
    QCOMPARE(statistics->byLevel, (Counts{{u"PS"_s, 1}, {u"CP"_s, 2}, {u"CE1"_s, 4}}));
    QCOMPARE(statistics->skipped, (std::vector<Problem>{{u"/a.json"_s, u"/x"_s, u"wrong"_s}}));
}

void IndexQueryTest::showsAllOfAnActivity()
{
    IndexQuery index = open();

    const auto shown = index.show(u"letters"_s);

    QVERIFY(shown && *shown);
    QCOMPARE((*shown)->names.size(), 2U);
    QCOMPARE((*shown)->needs, (QStringList{u"keyboard"_s, u"sound"_s}));
    QCOMPARE((*shown)->domain, Domain::Language);
    QCOMPARE((*shown)->launch.command, QStringList{u"true"_s});
    QVERIFY(!*index.show(u"nothing"_s));
}

void IndexQueryTest::knowsProfilesAndObjectives()
{
    IndexQuery index = open();

    QCOMPARE((*index.profile(u"mini"_s))->levels, Levels(Level::PS));
    QVERIFY(!(*index.profile(u"mini"_s))->namesActivities);
    QVERIFY((*index.profile(u"few"_s))->namesActivities);
    QVERIFY(!*index.profile(u"maxi"_s));
    QVERIFY(*index.hasObjective(u"fr.maths"_s));
    QVERIFY(*index.hasObjective(u"fr.magic"_s)); // only a tag
    QVERIFY(!*index.hasObjective(u"fr.nothing"_s));
}

void IndexQueryTest::ordersByRankThenByTheAlphabet()
{
    IndexContent content;
    const auto add = [&content](const QString &id, const QString &name, int rank) {
        Activity made = activity(id, Level::CP);
        made.names = {{u"fr"_s, name}, {u"en"_s, id}};
        made.rank = rank;
        content.activities.push_back(made);
    };
    add(u"z"_s, u"Table 10"_s, 50);
    add(u"y"_s, u"table 9"_s, 50);
    add(u"x"_s, u"Zèbre"_s, 80);
    add(u"w"_s, u"Été"_s, 50);
    add(u"v"_s, u"étage"_s, 50);
    add(u"u"_s, u"Abeille"_s, 20);
    const QString index = m_root.folder() + "/ranks.sqlite"_L1;
    QVERIFY(writeIndex(content, index));
    const auto ids = [&index](const QString &language) {
        return *IndexQuery::open(index, {language})->list({})
            | std::views::transform(&ListedActivity::id) | std::ranges::to<QStringList>();
    };

    QCOMPARE(ids(u"fr"_s), (QStringList{u"x"_s, u"v"_s, u"w"_s, u"y"_s, u"z"_s, u"u"_s}));
    QCOMPARE(ids(u"en"_s), (QStringList{u"x"_s, u"v"_s, u"w"_s, u"y"_s, u"z"_s, u"u"_s}));
    QCOMPARE(ids(u"de"_s), ids(u"en"_s));
    const auto tiles = Catalogue::open(index, {u"fr"_s})->page(Level::CP, {}, 0, 9).tiles;
    QCOMPARE(tiles | std::views::transform(&Tile::id) | std::ranges::to<QStringList>(),
             (QStringList{u"x"_s, u"z"_s, u"y"_s, u"w"_s, u"v"_s, u"u"_s}));
}

QTEST_GUILESS_MAIN(IndexQueryTest)
#include "tst_indexquery.moc"

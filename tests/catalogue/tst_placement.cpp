// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/placement.h"
#include "catalogue/sampleroot.h"

#include <QTest>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
const KnownObjectives &objectives()
{
    static const KnownObjectives all{
        {u"maths.ps"_s, {.levels = Level::PS, .domain = Domain::Maths}},
        {u"maths.ce1"_s, {.levels = Level::CE1, .domain = Domain::Maths}},
        {u"letters"_s, {.levels = Level::PS | Level::CP, .domain = Domain::Language}},
        {u"nowhere"_s, {.levels = Level::CP, .domain = std::nullopt}}};
    return all;
}

/** The domains in which a child of @p levels finds something that has @p places. */
std::vector<Domain> domainsFor(const std::vector<Place> &places, Levels levels)
{
    std::vector<Domain> domains;
    for (const Place &place : places) {
        if ((place.levels & levels) && !(place.before & levels)) {
            domains.push_back(place.domain);
        }
    }
    return domains;
}
} // namespace

class PlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDomainOfTheFirstObjectiveThatSharesALevel_data();
    void takesTheDomainOfTheFirstObjectiveThatSharesALevel();
    void takesTheActivitysOwnDomainFirst();
    void placesWhatHasNoObjectiveByItsCategory();
    void givesEveryChildExactlyOnePlace();
    void leavesLevelsToVariantsOfferedInstead();
    void keepsLevelsOfVariantsThatAreNotThere();
    void hidesWhatChildrenMayNotStart_data();
    void hidesWhatChildrenMayNotStart();
};

void PlacementTest::takesTheDomainOfTheFirstObjectiveThatSharesALevel_data()
{
    QTest::addColumn<Levels>("levels");
    QTest::addColumn<Domain>("domain");
    QTest::newRow("the first") << Levels(Level::PS) << Domain::Maths;
    QTest::newRow("the second") << Levels(Level::CP) << Domain::Language;
    QTest::newRow("the first of both") << (Level::PS | Level::CP) << Domain::Maths;
    QTest::newRow("the third") << Levels(Level::CE1) << Domain::Maths;
    QTest::newRow("second and third") << (Level::CP | Level::CE1) << Domain::Language;
    QTest::newRow("none: the first of all") << Levels(Level::CM2) << Domain::Maths;
}

void PlacementTest::takesTheDomainOfTheFirstObjectiveThatSharesALevel()
{
    QFETCH(const Levels, levels);
    QFETCH(const Domain, domain);
    const Levels shown = Level::PS | Level::CP | Level::CE1 | Level::CM2;
    const Activity one
        = activity(u"one"_s, shown, {u"unknown"_s, u"maths.ps"_s, u"letters"_s, u"maths.ce1"_s});

    QCOMPARE(domainsFor(placesOf(one, shown, objectives()), levels), std::vector{domain});
}

void PlacementTest::takesTheActivitysOwnDomainFirst()
{
    Activity one = activity(u"one"_s, Level::PS, {u"maths.ps"_s});
    one.domain = Domain::Games;

    QCOMPARE(placesOf(one, Level::PS, objectives()),
             (std::vector<Place>{{Domain::Games, Level::PS, {}}}));
}

void PlacementTest::placesWhatHasNoObjectiveByItsCategory()
{
    Activity one = activity(u"one"_s, Level::CP, {u"nowhere"_s});
    one.category = u"creation"_s;

    QCOMPARE(placesOf(one, Level::CP, objectives()),
             (std::vector<Place>{{Domain::Arts, Level::CP, {}}}));
    QCOMPARE(domainOf(one, objectives()), Domain::Arts);
}

void PlacementTest::givesEveryChildExactlyOnePlace()
{
    const Levels shown = Level::PS | Level::MS | Level::CP | Level::CE1;
    const Activity one
        = activity(u"one"_s, shown, {u"letters"_s, u"maths.ps"_s, u"maths.ce1"_s, u"nowhere"_s});
    const std::vector<Place> places = placesOf(one, shown, objectives());

    for (int bits = 1; bits < 256; ++bits) {
        const Levels levels = Levels::fromInt(bits);
        QCOMPARE(domainsFor(places, levels).size(), levels.testAnyFlags(shown) ? 1U : 0U);
    }
}

void PlacementTest::leavesLevelsToVariantsOfferedInstead()
{
    Activity instead = activity(u"one/small"_s, Level::PS | Level::MS);
    instead.offer = Offer::Instead;
    const Activity beside = activity(u"one/other"_s, Level::CP);

    QCOMPARE(shownLevels({activity(u"one"_s, Level::PS | Level::CP), instead, beside}),
             (std::vector<Levels>{Level::CP, Level::PS | Level::MS, Level::CP}));
}

void PlacementTest::keepsLevelsOfVariantsThatAreNotThere()
{
    Activity instead = activity(u"one/small"_s, Level::PS);
    instead.offer = Offer::Instead;
    instead.installed = false;

    QCOMPARE(shownLevels({activity(u"one"_s, Level::PS | Level::CP), instead}),
             (std::vector<Levels>{Level::PS | Level::CP, {}}));
}

void PlacementTest::hidesWhatChildrenMayNotStart_data()
{
    QTest::addColumn<Activity>("hidden");
    Activity one = activity(u"one"_s, Level::PS);
    one.installed = false;
    QTest::newRow("not installed") << one;
    one.installed = true;
    one.forChildren = false;
    QTest::newRow("for teachers") << one;
    one.forChildren = true;
    one.offer = Offer::OnDemand;
    QTest::newRow("on demand") << one;
    QTest::newRow("for no level yet") << activity(u"one"_s, {});
}

void PlacementTest::hidesWhatChildrenMayNotStart()
{
    QFETCH(const Activity, hidden);
    QCOMPARE(shownLevels({hidden}), std::vector{Levels()});
    QVERIFY(placesOf(hidden, {}, objectives()).empty());
}

QTEST_GUILESS_MAIN(PlacementTest)
#include "tst_placement.moc"

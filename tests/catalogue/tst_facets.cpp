// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/index/query.h"
#include "catalogue/index/writer.h"
#include "catalogue/realcatalogue.h"
#include "catalogue/sampleroot.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr int filtersTried = 1000; // of each catalogue
constexpr int objectivesTried = 12; // of each filter: there are hundreds

/** Any mix of choices, of those that a catalogue offers. */
class RandomFilters
{
public:
    RandomFilters(QStringList objectives, std::mt19937 &random)
        : m_objectives(std::move(objectives))
        , m_random(random)
    {
    }

    Filter next()
    {
        Filter filter;
        if (one(2)) {
            filter.levels = Levels::fromInt(int(below(256)));
        }
        if (one(4)) {
            filter.shownTo = Levels::fromInt(int(below(256)));
        }
        if (one(4)) {
            filter.profile = one(2) ? u"chosen"_s : u"level"_s;
        }
        for (std::size_t more = one(2) ? 1 + below(2) : 0; more > 0; --more) {
            filter.objectives << objective();
        }
        for (const ActivityKind kind : allKinds) {
            if (one(8)) {
                filter.kinds.push_back(kind);
            }
        }
        for (const QLatin1StringView need : allNeeds) {
            if (one(12)) {
                filter.needs << need;
            }
            if (one(12)) {
                filter.without << need;
            }
        }
        if (one(4)) {
            filter.minutes = minuteSteps[below(minuteSteps.size())];
        }
        if (one(3)) {
            filter.search = m_searches[qsizetype(below(std::size_t(m_searches.size())))];
        }
        filter.installed = one(3);
        filter.toBeTagged = one(8);
        return filter;
    }

    QString objective() { return m_objectives[qsizetype(below(std::size_t(m_objectives.size())))]; }

private:
    std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
    }
    bool one(std::size_t in) { return below(in) == 0; }

    const QStringList m_searches{u"l"_s, u"table de"_s, u"nombres"_s, u"sourir"_s, u"zzz"_s};
    QStringList m_objectives;
    std::mt19937 &m_random;
};

// One profile that names its activities, of which some are there, and one that does not.
IndexContent withProfiles(IndexContent content, std::mt19937 &random)
{
    Profile chosen;
    chosen.id = u"chosen"_s;
    chosen.levels = Level::PS;
    chosen.selection << u"not there"_s;
    for (const Activity &activity : content.activities) {
        if (std::uniform_int_distribution(0, 2)(random) == 0) {
            chosen.selection << activity.id;
        }
    }
    Profile level;
    level.id = u"level"_s;
    level.levels = Level::CP;
    content.profiles = {chosen, level};
    return content;
}

QString wordsFor(const Filter &filter)
{
    QStringList kinds;
    for (const ActivityKind kind : filter.kinds) {
        kinds << idOf(kind);
    }
    return u"levels %1, seen by %2, objectives %3, kinds %4, needs %5, without %6, minutes %7, "
           "search %8, installed %9, to be tagged %10, profile %11"_s
               .arg(idsOf(filter.levels).join(u'|'),
                    idsOf(filter.shownTo).join(u'|'),
                    filter.objectives.join(u'|'),
                    kinds.join(u'|'),
                    filter.needs.join(u'|'),
                    filter.without.join(u'|'))
               .arg(filter.minutes)
               .arg(filter.search)
               .arg(filter.installed)
               .arg(filter.toBeTagged)
               .arg(filter.profile);
}
} // namespace

class FacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhatAChoiceGives_data();
    void countsWhatAChoiceGives();
    void showsEveryValue();

private:
    /** Compares each number with that of the activities after the choice. */
    void compare(IndexQuery &index, const Filter &filter, RandomFilters &filters);

    SampleRoot m_root;
};

void FacetsTest::initTestCase()
{
    std::mt19937 random(20'260'901);
    const IndexContent &real = realContent();
    QVERIFY(real.activities.size() > 100);
    QVERIFY(writeIndex(withProfiles(real, random), m_root.folder() + "/real.sqlite"_L1));
    QVERIFY(writeIndex(withProfiles(madeContent(real.frameworks, 400, random), random),
                       m_root.folder() + "/made.sqlite"_L1));
}

void FacetsTest::compare(IndexQuery &index, const Filter &filter, RandomFilters &filters)
{
    const auto facets = index.facets(filter);
    QVERIFY(facets);
    const auto check = [&](int count, const QString &what, const Filter &chosen) {
        Filter page = chosen;
        page.limit = 1;
        const auto found = index.find(page);
        QVERIFY(found);
        QVERIFY2(found->total == count,
                 qPrintable(u"%1: %2 counted, %3 found after it; %4"_s.arg(what)
                                .arg(count)
                                .arg(found->total)
                                .arg(wordsFor(filter))));
    };
    const auto with = [&filter](auto change) {
        Filter chosen = filter;
        change(chosen);
        return chosen;
    };
    check(facets->total, u"nothing more"_s, filter);
    QCOMPARE(facets->total, int(index.list(filter)->size()));
    for (const auto &[id, count] : facets->levels) {
        check(count, id, with([&](Filter &f) { f.levels = *levelFromId(id); }));
    }
    for (const auto &[id, count] : facets->kinds) {
        check(count, id, with([&](Filter &f) { f.kinds = {*activityKindFromId(id)}; }));
    }
    for (const auto &[need, count] : facets->needs) {
        check(count, need, with([&](Filter &f) {
                  f.needs << need;
                  f.without.removeAll(need);
              }));
    }
    for (const auto &[need, count] : facets->without) {
        check(count, u"without "_s + need, with([&](Filter &f) {
                  f.without << need;
                  f.needs.removeAll(need);
              }));
    }
    for (const auto &[minutes, count] : facets->minutes) {
        check(count, u"minutes"_s, with([&](Filter &f) { f.minutes = minutes; }));
    }
    check(facets->installed, u"installed"_s, with([](Filter &f) { f.installed = true; }));
    check(facets->toBeTagged, u"to be tagged"_s, with([](Filter &f) { f.toBeTagged = true; }));
    for (int tried = 0; tried < objectivesTried; ++tried) {
        const QString id = filters.objective();
        const auto counted = facets->objectives.find(id);
        check(counted == facets->objectives.end() ? 0 : counted->second, id, with([&](Filter &f) {
                  f.objectives = {id};
              }));
    }
}

void FacetsTest::countsWhatAChoiceGives_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("the real catalogue") << u"real"_s;
    QTest::newRow("a made one") << u"made"_s;
}

void FacetsTest::countsWhatAChoiceGives()
{
    QFETCH(const QString, file);
    auto index = IndexQuery::open(m_root.folder() + u'/' + file + ".sqlite"_L1, {u"fr"_s});
    QVERIFY(index);
    const auto all = index->facets({});
    QStringList objectives;
    for (const auto &[id, count] : all->objectives) {
        objectives << id;
    }
    std::mt19937 random(7);
    RandomFilters filters(objectives, random);
    for (int number = 0; number < filtersTried && !QTest::currentTestFailed(); ++number) {
        compare(*index, filters.next(), filters);
    }
}

void FacetsTest::showsEveryValue()
{
    auto index = IndexQuery::open(m_root.folder() + "/real.sqlite"_L1, {u"fr"_s});
    Filter nothing;
    nothing.levels = Level::PS;
    nothing.search = u"zzzzzzzz"_s;

    const auto facets = index->facets(nothing);

    QCOMPARE(facets->total, 0);
    QCOMPARE(facets->levels.size(), allLevels.size());
    QCOMPARE(facets->kinds.size(), allKinds.size());
    QCOMPARE(facets->needs.size(), allNeeds.size());
    QCOMPARE(facets->objectives.size(),
             std::size_t(std::ranges::count_if(
                 realContent().frameworks.front().objectives,
                 [](const Objective &each) { return each.levels.testFlag(Level::PS); })));
}

QTEST_GUILESS_MAIN(FacetsTest)
#include "tst_facets.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/activity.h"
#include "core/domain.h"
#include "core/level.h"

#include <QSet>
#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsLevelsByTheirIds();
    void namesLevelsYoungestFirst();
    void findsLevelsByAge();
    void putsLevelsIntoCycles();
    void knowsDomainsByTheirIds();
    void knowsKindsByTheirIds();
};

void ValuesTest::knowsLevelsByTheirIds()
{
    Levels seen;
    for (const Level level : allLevels) {
        QCOMPARE(levelFromId(idOf(level)), level);
        QVERIFY(!seen.testFlag(level));
        seen |= level;
    }
    QCOMPARE(seen.toInt(), 0xFF);
    QVERIFY(!levelFromId(u"cp"));
    QVERIFY(!levelFromId(u""));
}

void ValuesTest::namesLevelsYoungestFirst()
{
    QCOMPARE(idsOf(Level::CM2 | Level::PS | Level::CP), (QStringList{u"PS"_s, u"CP"_s, u"CM2"_s}));
    QVERIFY(idsOf({}).isEmpty());
}

void ValuesTest::findsLevelsByAge()
{
    QCOMPARE(levelsOfAges(3, 4), Levels(Level::PS));
    QCOMPARE(levelsOfAges(6, 8), Level::CP | Level::CE1);
    QCOMPARE(levelsOfAges(10, 99), Levels(Level::CM2));
    QCOMPARE(levelsOfAges(0, 99).toInt(), 0xFF);
    QCOMPARE(levelsOfAges(11, 12), Levels());
    QCOMPARE(levelsOfAges(6, 6), Levels());
}

void ValuesTest::putsLevelsIntoCycles()
{
    const std::array cycles{1, 1, 1, 2, 2, 2, 3, 3};
    const auto *cycle = cycles.begin();
    for (const Level level : allLevels) {
        QCOMPARE(cycleOf(level), *cycle++);
    }
}

void ValuesTest::knowsDomainsByTheirIds()
{
    QSet<QString> ids;
    for (const Domain domain : allDomains) {
        QCOMPARE(domainFromId(idOf(domain)), domain);
        ids.insert(idOf(domain));
    }
    QCOMPARE(ids.size(), 9);
    QVERIFY(!domainFromId(u"cuisine"));
}

void ValuesTest::knowsKindsByTheirIds()
{
    for (const ActivityKind kind : {ActivityKind::Program,
                                    ActivityKind::GCompris,
                                    ActivityKind::Web,
                                    ActivityKind::Document}) {
        QCOMPARE(activityKindFromId(idOf(kind)), kind);
    }
    QVERIFY(!activityKindFromId(u"game"));
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"

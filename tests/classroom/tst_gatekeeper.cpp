// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/gatekeeper.h"
#include "classroom/gatesamples.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class GatekeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsNobodyInAtFirst();
    void letsOnlyTheOneInWhoOpened();
    void closesFiveMinutesAfterTheLastSign();
    void closesAfterTheTimeItIsGiven();
    void doesNotOpenAgainByASign();
    void tellsForWhomItIsOver();
    void forgetsWhoCloses();
};

void GatekeeperTest::letsNobodyInAtFirst()
{
    const Gatekeeper gatekeeper{HandClock()};

    QVERIFY(!gatekeeper.isOpen(u"a"_s));
    QVERIFY(!gatekeeper.isOpen({}));
    QCOMPARE(gatekeeper.untilNextEnd(), std::nullopt);
}

void GatekeeperTest::letsOnlyTheOneInWhoOpened()
{
    Gatekeeper gatekeeper{HandClock()};

    gatekeeper.open(u"a"_s);

    QVERIFY(gatekeeper.isOpen(u"a"_s));
    QVERIFY(!gatekeeper.isOpen(u"b"_s));
}

void GatekeeperTest::closesFiveMinutesAfterTheLastSign()
{
    const HandClock clock;
    Gatekeeper gatekeeper{clock};
    gatekeeper.open(u"a"_s);

    clock.pass(4min);
    gatekeeper.keepOpen(u"a"_s);
    QCOMPARE(gatekeeper.untilNextEnd(), 5min);
    clock.pass(5min - 1ms);
    QVERIFY(gatekeeper.isOpen(u"a"_s));
    clock.pass(1ms);
    QVERIFY(!gatekeeper.isOpen(u"a"_s));
}

void GatekeeperTest::closesAfterTheTimeItIsGiven()
{
    const HandClock clock;
    Gatekeeper gatekeeper(clock, 20min);
    gatekeeper.open(u"a"_s);

    clock.pass(20min - 1ms);
    QVERIFY(gatekeeper.isOpen(u"a"_s));
    clock.pass(1ms);
    QVERIFY(!gatekeeper.isOpen(u"a"_s));
}

void GatekeeperTest::doesNotOpenAgainByASign()
{
    const HandClock clock;
    Gatekeeper gatekeeper{clock};
    gatekeeper.open(u"a"_s);
    clock.pass(5min);

    gatekeeper.keepOpen(u"a"_s);
    gatekeeper.keepOpen(u"b"_s);

    QVERIFY(!gatekeeper.isOpen(u"a"_s));
    QVERIFY(!gatekeeper.isOpen(u"b"_s));
}

void GatekeeperTest::tellsForWhomItIsOver()
{
    const HandClock clock;
    Gatekeeper gatekeeper{clock};
    gatekeeper.open(u"a"_s);
    clock.pass(1min);
    gatekeeper.open(u"b"_s);
    clock.pass(4min);

    QCOMPARE(gatekeeper.closeEnded(), QStringList{u"a"_s});
    QCOMPARE(gatekeeper.closeEnded(), QStringList());
    QCOMPARE(gatekeeper.untilNextEnd(), 1min);
}

void GatekeeperTest::forgetsWhoCloses()
{
    Gatekeeper gatekeeper{HandClock()};
    gatekeeper.open(u"a"_s);

    gatekeeper.close(u"a"_s);

    QVERIFY(!gatekeeper.isOpen(u"a"_s));
    QCOMPARE(gatekeeper.untilNextEnd(), std::nullopt);
}

QTEST_GUILESS_MAIN(GatekeeperTest)
#include "tst_gatekeeper.moc"

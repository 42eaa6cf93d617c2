// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/burstguard.h"

#include <QTest>

using namespace PrimTux;
using namespace std::chrono_literals;

class TestBurstGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsPressesOnAScreenThatStays();
    void swallowsTheRestOfABurstAfterAnotherScreenCame();
    void acceptsTheFirstPressAfterAPause();
    void acceptsAPressAfterAScreenThatCameByItself();
};

void TestBurstGuard::acceptsPressesOnAScreenThatStays()
{
    BurstGuard guard(400ms);

    for (auto now = 0ms; now < 2000ms; now += 50ms) {
        QVERIFY(guard.accepts(now));
    }
}

void TestBurstGuard::swallowsTheRestOfABurstAfterAnotherScreenCame()
{
    BurstGuard guard(400ms);

    QVERIFY(guard.accepts(0ms));
    guard.screenChanged(0ms);

    for (auto now = 100ms; now < 5000ms; now += 100ms) {
        QVERIFY(!guard.accepts(now));
    }
}

void TestBurstGuard::acceptsTheFirstPressAfterAPause()
{
    BurstGuard guard(400ms);

    QVERIFY(guard.accepts(0ms));
    guard.screenChanged(0ms);
    QVERIFY(!guard.accepts(100ms));

    QVERIFY(guard.accepts(500ms));
    QVERIFY(guard.accepts(550ms));
}

void TestBurstGuard::acceptsAPressAfterAScreenThatCameByItself()
{
    BurstGuard guard(400ms);

    QVERIFY(guard.accepts(0ms));
    guard.screenChanged(3000ms);

    QVERIFY(guard.accepts(3010ms));
}

QTEST_APPLESS_MAIN(TestBurstGuard)
#include "tst_burstguard.moc"

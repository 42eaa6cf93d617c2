// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"

#include <QTest>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** What the start bench makes of what it measured. */
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheMiddleOfManyValues();
    void comparesWithTheEmptyWindow();
    void comparesTheMostActivitiesWithTheReal();
    void comparesAFullClassroomWithAnEmptyOne();
};

namespace
{

Series series(const QString &name, int activities, int milliseconds)
{
    const std::chrono::milliseconds time(milliseconds);
    return {.name = name,
            .activities = activities,
            .starts = {{.time = time, .processor = time / 2, .kilobytes = milliseconds * 1024}}};
}

} // namespace

void TestFigures::takesTheMiddleOfManyValues()
{
    QCOMPARE(median({}), 0.0);
    QCOMPARE(median({3, 1, 50}), 3.0);
    QCOMPARE(median({4, 1, 50, 3}), 3.5);
}

void TestFigures::comparesWithTheEmptyWindow()
{
    const std::vector<Budget> found = budgets(
        {series(u"empty"_s, 0, 100), series(u"mini"_s, 0, 130), series(u"maxi"_s, 0, 150)});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].value, 1.5);
    QVERIFY(found[0].holds());
    QCOMPARE(found[1].value, 1.5);
    QVERIFY(found[1].holds());
    QCOMPARE(found[2].value, 1.5);
    QVERIFY(!found[2].holds());
}

void TestFigures::comparesTheMostActivitiesWithTheReal()
{
    const std::vector<Budget> found = budgets({series(u"empty"_s, 0, 100),
                                               series(u"mini"_s, 0, 120),
                                               series(u"mini"_s, 100, 90),
                                               series(u"mini"_s, 1000, 500),
                                               series(u"mini"_s, 100'000, 126)});
    QCOMPARE(found.size(), 6);
    QCOMPARE(found[0].value, 1.2);
    QCOMPARE(found[3].value, 1.05);
    QVERIFY(found[3].holds());
}

void TestFigures::comparesAFullClassroomWithAnEmptyOne()
{
    Series full = series(u"mini"_s, 0, 150);
    full.manyDecisions = true;

    const std::vector<Budget> found
        = budgets({series(u"empty"_s, 0, 100), series(u"mini"_s, 0, 120), full});

    QCOMPARE(found.size(), 6);
    QCOMPARE(found[0].value, 1.2); // the usual one
    QCOMPARE(found[3].what, u"first screen, full classroom to empty"_s);
    QCOMPARE(found[3].value, 1.25);
    QVERIFY(!found[3].holds());
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"

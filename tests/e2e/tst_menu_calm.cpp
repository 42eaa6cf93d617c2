// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

#include <QDeadlineTimer>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** The first screen comes whole, and then nothing moves. */
class TestMenuCalm : public StageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theAnnouncedScreenIsComplete_data();
    void theAnnouncedScreenIsComplete();
    void drawsNothingWhileNobodyDoesAnything();
};

void TestMenuCalm::theAnnouncedScreenIsComplete_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("fewest"); // tiles of the first page with the programs of the list
    QTest::newRow("choice of profiles") << QString() << 3;
    QTest::newRow("mini") << u"mini"_s << 3;
    QTest::newRow("super") << u"super"_s << 3;
    QTest::newRow("maxi") << u"maxi"_s << 2;
}

void TestMenuCalm::theAnnouncedScreenIsComplete()
{
    QFETCH(const QString, profile);
    QFETCH(const int, fewest);
    const Result<void> opened
        = stage().open(profile.isEmpty() ? QStringList() : QStringList{u"--profile"_s, profile});
    const QImage announced = stage().screen().picture();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QCOMPARE(stage().announcement()["screen"_L1].toString(),
             profile.isEmpty() ? u"profiles"_s : u"home"_s);
    QCOMPARE(stage().announcement()["profile"_L1].toString(), profile);
    QVERIFY(stage().announcement()["shown"_L1].toInt() >= fewest);
    QVERIFY(stage().announcement()["activities"_L1].toInt() >= 10);

    QTRY_VERIFY(stage().menuIsInFront());
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(differingPixels(announced, stage().screen().picture()), 0);
}

void TestMenuCalm::drawsNothingWhileNobodyDoesAnything()
{
    open({u"--profile"_s, u"super"_s});
    QVERIFY(stage().screen().comesToRest());
    const qint64 pid = stage().menu().processId();
    const auto before = processorTime(pid);
    const QDeadlineTimer idle(3000);
    QVERIFY(QTest::qWaitFor([&idle] { return idle.hasExpired(); }, QDeadlineTimer(10'000)));
    const auto used = processorTime(pid) - before;
    QVERIFY2(used < std::chrono::milliseconds(5), qPrintable(QString::number(used.count())));
}

QTEST_GUILESS_MAIN(TestMenuCalm)
#include "tst_menu_calm.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/index/query.h"
#include "catalogue/menuctl.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <utility>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
constexpr int activities = 800; // enough that writing takes a while
constexpr int kills = 30;

QJsonObject largeDocument()
{
    QJsonArray all;
    for (int number = 0; number < activities; ++number) {
        all.append(
            QJsonObject{{u"id"_s, u"activity-%1"_s.arg(number)},
                        {u"name"_s, QJsonObject{{u"en"_s, u"Activity %1"_s.arg(number)}}},
                        {u"levels"_s, QJsonArray{u"PS"_s, u"CP"_s}},
                        {u"objectives"_s, QJsonArray{u"fr.maths"_s, u"fr.langage.lettres"_s}},
                        {u"command"_s, QJsonArray{u"program"_s}}});
    }
    return {{u"format"_s, 1}, {u"activities"_s, all}};
}

/** How many activities the index of @p root holds, however one asks; -1: they differ. */
int countOf(const SampleRoot &root)
{
    const QString path = root.paths().systemIndex();
    const auto catalogue = Catalogue::open(path, {});
    auto query = IndexQuery::open(path, {});
    const auto listed = query ? query->list({}) : Result<std::vector<ListedActivity>>();
    if (!catalogue || !listed) {
        return -1;
    }
    const TilePage page = catalogue->page(Level::PS, {}, 0, 2 * activities);
    return std::cmp_equal(page.total, listed->size()) && page.tiles.size() == listed->size()
        ? page.total
        : -1;
}
} // namespace

class RefreshKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOldIndexWheneverItIsKilled();
    void goesWellSeveralAtATime();
};

void RefreshKilledTest::keepsTheOldIndexWheneverItIsKilled()
{
    const SampleRoot root;
    root.install(u"program"_s);
    root.writeDocument(u"a.json"_s, largeDocument());
    const QStringList refresh{u"catalogue"_s, u"refresh"_s, u"--full"_s};
    QCOMPARE(runMenuctl(root, refresh).exitCode, 0);
    QElapsedTimer whole;
    whole.start();
    QCOMPARE(runMenuctl(root, refresh).exitCode, 0);
    const int duration = static_cast<int>(whole.elapsed());
    QCOMPARE(countOf(root), activities);

    int killed = 0;
    for (int round = 0; round < kills; ++round) {
        const auto process = startMenuctl(root, refresh, environmentOf(root));
        const int moment = QRandomGenerator::global()->bounded(duration + 1);
        if (!process->waitForFinished(moment)) {
            process->kill();
            process->waitForFinished();
            ++killed;
        }
        QCOMPARE(countOf(root), activities);
    }
    QVERIFY(killed > 0);

    QCOMPARE(runMenuctl(root, refresh).exitCode, 0);
    QCOMPARE(countOf(root), activities);
    QCOMPARE(filesBesideIndex(root), QStringList{u"index.sqlite"_s});
}

void RefreshKilledTest::goesWellSeveralAtATime()
{
    const SampleRoot root;
    root.install(u"program"_s);
    root.writeDocument(u"a.json"_s, largeDocument());

    constexpr std::size_t atOnce = 4;
    std::vector<std::unique_ptr<QProcess>> processes;
    processes.reserve(atOnce);
    while (processes.size() < atOnce) {
        processes.push_back(
            startMenuctl(root, {u"catalogue"_s, u"refresh"_s, u"--full"_s}, environmentOf(root)));
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished());
        QVERIFY2(process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0,
                 process->readAllStandardError().constData());
    }

    QCOMPARE(countOf(root), activities);
    QCOMPARE(filesBesideIndex(root), QStringList{u"index.sqlite"_s});
}

QTEST_GUILESS_MAIN(RefreshKilledTest)
#include "tst_refreshkilled.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/misfits.h"
#include "e2e/stagetest.h"

#include <QDir>
#include <QDirIterator>

using namespace PrimTux;
using namespace Qt::StringLiterals;

/** Two hundred launches in a row, of programs that behave and of such that do not, leave nothing
 * behind. */
class TestLongLaunches : public StageTest
{
    Q_OBJECT

public:
    TestLongLaunches()
        : StageTest(misfits())
    {
    }

private Q_SLOTS:
    void twoHundredLaunchesLeaveNothing();

private: // NOLINT(readability-redundant-access-specifiers)
    struct Traces {
        qsizetype descriptors = 0; // of the menu
        qsizetype processes = 0;
        qsizetype windows = 0;
        QStringList files; // temporary ones, and the private homes of programs
        int kilobytes = 0; // private to the menu
    };

    [[nodiscard]] Traces traces();
    void launch(const QString &id);
};

namespace
{

constexpr int launches = 200;
constexpr int launchPatience = 20'000; // milliseconds
// What a heap of that many launches may hold more without losing any of it.
constexpr int ripple = 1'500; // kilobytes

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder,
                     QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files << all.next();
    }
    files.sort();
    return files;
}

} // namespace

TestLongLaunches::Traces TestLongLaunches::traces()
{
    const qint64 menu = stage().menu().processId();
    const QString folder = stage().desktop().folder();
    return {.descriptors
            = QDir(u"/proc/%1/fd"_s.arg(menu)).entryList(QDir::Files | QDir::System).size(),
            .processes = static_cast<qsizetype>(descendantsOf(menu).size()),
            .windows = static_cast<qsizetype>(stage().windows().all().size()),
            .files = filesIn(folder + "/run"_L1)
                + filesIn(folder + "/home/.cache/primtux-menu/homes"_L1)
                + filesIn(folder + "/tmp"_L1),
            .kilobytes = privateKilobytes(menu)};
}

void TestLongLaunches::launch(const QString &id)
{
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 0);
    const auto isOver = [] { return descendantsNamed(u"primtux-menu-run"_s).empty(); };
    if (id == "test-ends"_L1 || id == "test-crashes"_L1) {
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), launchPatience);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(stage().activeKind(), u"probe"_s, launchPatience);
    }
    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), launchPatience);
    QTRY_VERIFY_WITH_TIMEOUT(stage().menuIsInFront(), launchPatience);
}

void TestLongLaunches::twoHundredLaunchesLeaveNothing()
{
    const QStringList kinds{
        u"test-full"_s, u"test-small"_s, u"test-forks"_s, u"test-ends"_s, u"test-crashes"_s};
    open({u"--profile"_s, u"mini"_s});
    for (const QString &kind : kinds) { // what the first of a kind brings stays
        launch(kind);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QVERIFY(stage().screen().comesToRest());
    const Traces before = traces();

    for (int number = 0; number < launches && !QTest::currentTestFailed(); ++number) {
        launch(kinds.at(number % kinds.size()));
    }

    QVERIFY(stage().screen().comesToRest());
    const Traces after = traces();
    qInfo(
        "private memory of the menu: %d kB before, %d kB after", before.kilobytes, after.kilobytes);
    QVERIFY2(after.descriptors <= before.descriptors, // some of the start may close meanwhile
             qPrintable(u"%1 and %2"_s.arg(before.descriptors).arg(after.descriptors)));
    QCOMPARE(after.processes, before.processes);
    QCOMPARE(after.windows, before.windows);
    QCOMPARE(after.files, before.files);
    QVERIFY(after.kilobytes < before.kilobytes + ripple);
}

QTEST_GUILESS_MAIN(TestLongLaunches)
#include "tst_long_launches.moc"

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

const QString house = u"Back to the menu"_s;
const QString resume = u"Continue"_s;
const QString menu = u"Menu"_s;

QJsonObject rascal(const QString &id, const QStringList &wishes, const QString &handle = {})
{
    QJsonObject words{
        {u"id"_s, id},
        {u"name"_s, QJsonObject{{u"en"_s, id}}},
        {u"category"_s, u"game"_s},
        {u"levels"_s, QJsonArray{u"PS"_s}},
        {u"domain"_s, u"histoire"_s},
        {u"command"_s,
         QJsonArray::fromStringList(QStringList{QStringLiteral(BUILD_FOLDER "/tests/launch-window")}
                                    + wishes)},
        {u"window"_s, u"full-screen"_s},
        {u"graceSeconds"_s, 1}};
    if (!handle.isEmpty()) {
        words[u"handle"_s] = handle;
    }
    return words;
}

QByteArray rascals()
{
    QJsonObject probe = rascal(u"probe"_s, {});
    probe[u"command"_s] = QJsonArray{QStringLiteral(BUILD_FOLDER "/tests/probe")};
    const QJsonArray activities{
        probe,
        rascal(u"plain"_s, {}),
        rascal(u"elsewhere"_s, {}, u"bottom-right"_s),
        rascal(u"nowhere"_s, {}, u"none"_s),
        rascal(u"covers"_s, {u"cover=yes"_s}),
        rascal(u"holds"_s, {u"hold=keyboard"_s}),
        rascal(u"grabs"_s, {u"hold=pointer"_s}),
        rascal(u"insists"_s, {u"cover=yes"_s, u"insist=yes"_s}),
        rascal(u"deaf"_s, {u"deaf=yes"_s, u"stubborn=yes"_s}),
        rascal(u"forks"_s, {u"fork=yes"_s, u"deaf=yes"_s}),
        rascal(u"floods"_s, {u"flood=yes"_s}),
        rascal(u"shrinks"_s, {u"mode=low"_s, u"deaf=yes"_s}),
        rascal(u"eats"_s, {u"eat=400"_s}),
        rascal(u"several"_s, {u"dialog=yes"_s, u"deaf=yes"_s}),
        rascal(u"stays"_s, {u"stay=60000"_s, u"deaf=yes"_s}),
        rascal(u"crashes"_s, {u"close=1500"_s, u"signal=11"_s}),
    };
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"title"_s, QJsonObject{{u"en"_s, u"Rascals"_s}}},
                                     {u"license"_s, u"CC0-1.0"_s},
                                     {u"activities"_s, activities}})
        .toJson();
}

} // namespace

/** Whatever a program does, the child gets back to the menu the same way. */
class TestHandle : public StageTest
{
    Q_OBJECT

public:
    TestHandle()
        : StageTest(rascals(), {.locale = u"C.UTF-8"_s})
    {
    }

private Q_SLOTS:
    void theHouseLeadsBack_data();
    void theHouseLeadsBack();
    void theKeyLeadsBack_data();
    void theKeyLeadsBack();
    void theChildGoesOn();
    void theHouseIsBackAfterTheMenuDied();
    void startingAgainShowsWhatRuns();
    void aCrashIsToldCalmly();
    void theHouseCostsNothing();

private: // NOLINT(readability-redundant-access-specifiers)
    void start(const QString &id);
    [[nodiscard]] bool clickMenu();
    [[nodiscard]] bool isOver();
};

void TestHandle::start(const QString &id)
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 0);
}

// Not the menu's own window, which has the same name.
bool TestHandle::clickMenu()
{
    QRect place;
    const bool found = QTest::qWaitFor([&] {
        const std::vector<Accessible> all = stage().things();
        const auto button = std::ranges::find_if(all, [](const Accessible &thing) {
            return thing.name == menu && thing.role != "frame"_L1 && !thing.place.isEmpty();
        });
        place = button != all.end() ? button->place : QRect();
        return button != all.end();
    });
    if (!found || !stage().screen().comesToRest()) {
        return false;
    }
    stage().person().click(place.center());
    return true;
}

bool TestHandle::isOver()
{
    return descendantsNamed(u"primtux-menu-run"_s).empty()
        && descendantsNamed(u"launch-window"_s).empty() && descendantsNamed(u"probe"_s).empty()
        && stage().windows().all().size() == 1 && stage().menuIsInFront();
}

void TestHandle::theHouseLeadsBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QPoint>("corner");

    const QPoint usual(0, 0);
    QTest::newRow("a full screen") << u"plain"_s << usual;
    QTest::newRow("in another corner") << u"elsewhere"_s << QPoint(1365, 767);
    QTest::newRow("a window that nobody manages") << u"covers"_s << usual;
    QTest::newRow("a keyboard held") << u"holds"_s << usual;
    QTest::newRow("a pointer held") << u"grabs"_s << usual;
    QTest::newRow("deaf and stubborn") << u"deaf"_s << usual;
    QTest::newRow("forked away") << u"forks"_s << usual;
    QTest::newRow("a flood of words") << u"floods"_s << usual;
    QTest::newRow("another screen mode") << u"shrinks"_s << usual;
    QTest::newRow("400 MB of memory") << u"eats"_s << usual;
    QTest::newRow("several windows") << u"several"_s << usual;
    QTest::newRow("windows closed, still there") << u"stays"_s << usual;
}

void TestHandle::theHouseLeadsBack()
{
    QFETCH(const QString, id);
    QFETCH(const QPoint, corner);
    start(id);
    const QRect place = stage().placeOf(house);
    QVERIFY(place.contains(corner));
    QVERIFY(place.width() >= 60 && place.width() < 100);

    stage().person().click(place.center());
    QVERIFY(clickMenu());

    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 15'000);
    QVERIFY(!stage().shows(house));
    QCOMPARE(stage().screen().picture().size(), QSize(1366, 768));
}

void TestHandle::theKeyLeadsBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("chord");

    QTest::newRow("Super") << u"plain"_s << false;
    QTest::newRow("Control, Alt, M") << u"plain"_s << true;
    QTest::newRow("where no house stands") << u"nowhere"_s << false;
    QTest::newRow("while the keyboard is held") << u"holds"_s << false;
    QTest::newRow("under one that insists") << u"insists"_s << false;
}

void TestHandle::theKeyLeadsBack()
{
    QFETCH(const QString, id);
    QFETCH(const bool, chord);
    const auto press = [&] {
        if (chord) {
            stage().person().press({Key::Control, Key::Alt}, Key::M);
        } else {
            stage().person().press(Key::Super);
        }
    };
    start(id);
    QTRY_COMPARE(descendantsNamed(u"launch-window"_s).size(), 1);
    QTRY_VERIFY(stage().log().contains("shows after"));
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, id}), 0); // answered when it listens to keys

    press();
    QTRY_VERIFY(stage().shows(resume));
    QElapsedTimer pause;
    pause.start();
    QTRY_VERIFY(pause.hasExpired(500)); // at a child's pace
    press();

    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 15'000);
}

void TestHandle::theChildGoesOn()
{
    start(u"probe"_s);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    for (const Key answer : {Key::Enter, Key::Escape}) {
        QVERIFY(stage().click(house));
        QTRY_VERIFY(stage().shows(resume));
        QVERIFY(stage().screen().comesToRest());
        stage().person().press(answer);
        QTRY_VERIFY(stage().shows(house));
        QVERIFY(!stage().shows(resume));
        QCOMPARE(stage().activeKind(), u"probe"_s);
        QCOMPARE(descendantsNamed(u"probe"_s).size(), 1);
    }
}

void TestHandle::theHouseIsBackAfterTheMenuDied()
{
    start(u"covers"_s);
    QVERIFY(!stage().placeOf(house).isEmpty());
    stage().menu().kill();
    QTRY_COMPARE(stage().menu().state(), QProcess::NotRunning);
    QCOMPARE(descendantsNamed(u"launch-window"_s).size(), 1);

    const Result<void> opened = stage().open({u"--profile"_s, u"mini"_s});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));

    QVERIFY(stage().click(house));
    QVERIFY(clickMenu());
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 15'000);
}

void TestHandle::startingAgainShowsWhatRuns()
{
    start(u"probe"_s);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    const qint64 pid = descendantsNamed(u"probe"_s).front().pid;

    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"probe"_s}), 0);

    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
    QCOMPARE(descendantsNamed(u"probe"_s).size(), 1);
    QCOMPARE(descendantsNamed(u"probe"_s).front().pid, pid);
}

void TestHandle::aCrashIsToldCalmly()
{
    start(u"crashes"_s);
    QVERIFY(!stage().placeOf(house).isEmpty());
    QTRY_VERIFY(stage().shows(u"It stopped all by itself."));
    QTRY_VERIFY(isOver());
    QTRY_VERIFY(stage().log().contains("crashes crashed: The program crashed"));
}

void TestHandle::theHouseCostsNothing()
{
    start(u"plain"_s);
    QVERIFY(!stage().placeOf(house).isEmpty());
    QVERIFY(stage().screen().comesToRest());
    const qint64 pid = stage().menu().processId();
    QElapsedTimer time;
    time.start();
    const auto before = processorTime(pid);
    QTRY_VERIFY(time.hasExpired(3000));
    const auto used = processorTime(pid) - before;
    QVERIFY2(used < std::chrono::milliseconds(15), qPrintable(QString::number(used.count())));
}

QTEST_GUILESS_MAIN(TestHandle)
#include "tst_handle.moc"

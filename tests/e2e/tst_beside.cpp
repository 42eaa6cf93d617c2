// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/stagetest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

const QString house = u"Back to the menu"_s;
const QString helper = u"Magnifier"_s;

QJsonObject activity(const QString &id, const QString &program, const QString &window)
{
    return {{u"id"_s, id.toLower()},
            {u"name"_s, QJsonObject{{u"en"_s, id}}},
            {u"category"_s, u"game"_s},
            {u"levels"_s, QJsonArray{u"PS"_s}},
            {u"domain"_s, u"histoire"_s},
            {u"command"_s, QJsonArray{QStringLiteral(BUILD_FOLDER "/tests/") + program}},
            {u"window"_s, window},
            {u"graceSeconds"_s, 1}};
}

QByteArray document()
{
    const QJsonArray activities{activity(u"Game"_s, u"probe"_s, u"full-screen"_s),
                                activity(helper, u"launch-window"_s, u"beside"_s)};
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"title"_s, QJsonObject{{u"en"_s, u"Beside"_s}}},
                                     {u"license"_s, u"CC0-1.0"_s},
                                     {u"activities"_s, activities}})
        .toJson();
}

} // namespace

/** A helper beside the activity that runs: chosen with the way back, and gone with the activity. */
class TestBeside : public StageTest
{
    Q_OBJECT

public:
    TestBeside()
        : StageTest(document(), {.locale = u"C.UTF-8"_s})
    {
    }

private Q_SLOTS:
    void isNoTile();
    void runsAboveTheActivityAndGoesAgain();
    void isReachedByTheKeyboard();
    void leavesWithTheActivity();
    void startsFromOutside();
    void isFoundByAMenuThatIsStartedAgain();

private: // NOLINT(readability-redundant-access-specifiers)
    void play();
    void choose();
    [[nodiscard]] bool isAboveTheGame();
};

void TestBeside::play()
{
    open({u"--profile"_s, u"mini"_s});
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"game"_s}), 0);
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
}

void TestBeside::choose()
{
    QVERIFY(stage().click(house));
    QTRY_VERIFY(stage().shows(helper));
    QVERIFY(stage().click(helper));
    QTRY_VERIFY(stage().shows(house));
}

// The topmost last.
bool TestBeside::isAboveTheGame()
{
    const auto ofProgram = [this](const QString &name) {
        const std::vector<Window> all = stage().windows().all();
        const std::vector<Process> processes = descendantsNamed(name);
        const auto found = std::ranges::find_if(all, [&processes](const Window &window) {
            return !processes.empty() && window.pid == processes.front().pid;
        });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    };
    const int game = ofProgram(u"probe"_s);
    return game >= 0 && game < ofProgram(u"launch-window"_s);
}

void TestBeside::isNoTile()
{
    open({u"--profile"_s, u"mini"_s});
    QVERIFY(stage().click(u"Long ago and far away"_s));
    QTRY_VERIFY(stage().shows(u"Game"_s));
    QVERIFY(!stage().shows(helper));
}

void TestBeside::runsAboveTheActivityAndGoesAgain()
{
    play();

    choose();

    QTRY_VERIFY(isAboveTheGame());
    QCOMPARE(stage().activeKind(), u"probe"_s); // the child goes on writing in it
    choose();
    QTRY_VERIFY(descendantsNamed(u"launch-window"_s).empty());
    QCOMPARE(stage().activeKind(), u"probe"_s);
    QTRY_VERIFY(stage().log().contains("magnifier beside is gone"));
}

void TestBeside::isReachedByTheKeyboard()
{
    play();
    QVERIFY(!stage().placeOf(house).isEmpty());

    stage().person().press(Key::Super);
    QTRY_COMPARE(stage().focusedName(), u"Continue"_s);
    QVERIFY(stage().screen().comesToRest());
    stage().person().press(Key::Down);
    QTRY_COMPARE(stage().focusedName(), helper);
    stage().person().press(Key::Up);
    QTRY_COMPARE(stage().focusedName(), u"Continue"_s);
    stage().person().press(Key::Down);
    QTRY_COMPARE(stage().focusedName(), helper);
    stage().person().press(Key::Enter);

    QTRY_VERIFY(isAboveTheGame());
    QTRY_COMPARE(stage().activeKind(), u"probe"_s);
}

void TestBeside::leavesWithTheActivity()
{
    play();
    choose();
    QTRY_VERIFY(isAboveTheGame());

    QCOMPARE(stage().control({u"menu"_s, u"home"_s}), 0);

    QTRY_VERIFY(descendantsNamed(u"primtux-menu-run"_s).empty());
    QVERIFY(descendantsNamed(u"launch-window"_s).empty());
    QTRY_VERIFY(stage().menuIsInFront());
}

// By a script, for a child who cannot reach the house.
void TestBeside::startsFromOutside()
{
    play();
    QVERIFY(!stage().placeOf(house).isEmpty());

    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"magnifier"_s}), 0);

    QTRY_VERIFY(isAboveTheGame());
    QCOMPARE(descendantsNamed(u"probe"_s).size(), 1);
    QCOMPARE(stage().control({u"menu"_s, u"open"_s, u"magnifier"_s}), 0); // once is enough
    QVERIFY(stage().screen().comesToRest());
    QCOMPARE(descendantsNamed(u"launch-window"_s).size(), 1);
}

void TestBeside::isFoundByAMenuThatIsStartedAgain()
{
    play();
    choose();
    QTRY_VERIFY(isAboveTheGame());
    stage().menu().kill();
    QTRY_COMPARE(stage().menu().state(), QProcess::NotRunning);

    const Result<void> opened = stage().open({u"--profile"_s, u"mini"_s});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));

    choose(); // it goes
    QTRY_VERIFY(descendantsNamed(u"launch-window"_s).empty());
    QCOMPARE(descendantsNamed(u"probe"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestBeside)
#include "tst_beside.moc"

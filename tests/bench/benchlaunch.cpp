// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-launch: from a child’s click on a tile to the window of the program, against
// the same program started without the menu, in the same run; and what the menu holds and computes
// meanwhile, and how long it takes to be back. Exit code 3: it could not be measured.

#include "bench/figures.h"
#include "e2e/stage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTextStream>

#include <ranges>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds
const QString page = u"Il y a longtemps et loin d’ici"_s;

struct Program {
    QString name; // of its tile
    QString command;
    QString kind; // of its window
};

/** What one round told of a program; times in milliseconds. */
struct Round {
    double directly = 0; // from its start to its window
    double clicked = 0; // from the click to its window
    double back = 0; // from the end of its window to the menu with the keyboard
    double megabytes = 0; // PSS of the menu while it runs
    double computed = 0; // CPU time of the menu in two seconds meanwhile
};

std::vector<Program> programs()
{
    return {{.name = u"fenêtre"_s,
             .command = QStringLiteral(BUILD_FOLDER "/tests/probe"),
             .kind = u"probe"_s},
            {.name = u"lettres"_s, .command = u"klettres"_s, .kind = u"klettres"_s},
            {.name = u"patate"_s, .command = u"ktuberling"_s, .kind = u"ktuberling"_s}};
}

// All on one page, which holds nothing else.
QByteArray document()
{
    QJsonArray activities;
    for (const Program &program : programs()) {
        activities << QJsonObject{{u"id"_s, u"bench-"_s + program.kind},
                                  {u"name"_s, QJsonObject{{u"fr"_s, program.name}}},
                                  {u"category"_s, u"game"_s},
                                  {u"levels"_s, QJsonArray{u"PS"_s}},
                                  {u"domain"_s, u"histoire"_s},
                                  {u"command"_s, QJsonArray{program.command}},
                                  {u"window"_s, u"as-is"_s}};
    }
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"title"_s, QJsonObject{{u"en"_s, u"Bench"_s}}},
                                     {u"license"_s, u"CC0-1.0"_s},
                                     {u"activities"_s, activities}})
        .toJson();
}

std::unexpected<Error> missed(const QString &what)
{
    return std::unexpected(Error{what});
}

/** Milliseconds until @p holds; it is asked all the time. */
template<typename Condition>
Result<double> timeUntil(const QElapsedTimer &timer, const QString &what, Condition holds)
{
    while (!holds()) {
        if (timer.hasExpired(patience)) {
            return missed(what);
        }
        QTest::qWait(1);
    }
    return std::chrono::duration<double, std::milli>(timer.durationElapsed()).count();
}

qint64 activePid(Stage &stage)
{
    return stage.windows().active().value_or(Window{}).pid;
}

Result<double> startedDirectly(Stage &stage, const Program &program)
{
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QProcess> process = stage.desktop().run(program.command, {});
    const auto shown = timeUntil(timer, program.command + u" showed no window."_s, [&] {
        return stage.windows().ofKind(program.kind).has_value();
    });
    process->terminate();
    if (!process->waitForFinished(2000)) {
        process->kill();
        process->waitForFinished();
    }
    const bool alone = QTest::qWaitFor([&] { return stage.menuIsInFront(); }, patience);
    return alone ? shown : missed(u"The menu did not come to the front."_s);
}

Result<void> startedByClick(Stage &stage, const Program &program, Round &round)
{
    const QPoint tile = stage.placeOf(program.name).center();
    if (!stage.screen().comesToRest()) {
        return missed(u"The menu does not come to rest."_s);
    }
    QElapsedTimer timer;
    timer.start();
    stage.person().click(tile);
    const auto shown = timeUntil(timer, program.name + u" showed no window."_s, [&] {
        return stage.windows().ofKind(program.kind).has_value();
    });
    if (!shown) {
        return std::unexpected(shown.error());
    }
    round.clicked = *shown;
    const qint64 menu = stage.menu().processId();
    QTest::qWait(1500); // it gives memory back when it is covered
    const auto used = processorTime(menu);
    QTest::qWait(2000);
    round.computed = std::chrono::duration<double, std::milli>(processorTime(menu) - used).count();
    round.megabytes = proportionalKilobytes(menu) / 1024.0;

    stage.person().press({Key::Alt}, Key::F4);
    timer.start();
    const auto gone = timeUntil(timer, program.name + u" did not close."_s, [&] {
        return !stage.windows().ofKind(program.kind);
    });
    timer.start();
    const auto back = timeUntil(
        timer, u"The menu did not come back."_s, [&] { return activePid(stage) == menu; });
    if (!gone || !back) {
        return std::unexpected((gone ? back : gone).error());
    }
    round.back = *back;
    const bool over
        = QTest::qWaitFor([] { return descendantsNamed(u"primtux-menu-run"_s).empty(); }, patience);
    return over ? Result<void>() : missed(program.name + u" did not end."_s);
}

Result<std::vector<Round>> measure(Stage &stage, const Program &program, int rounds)
{
    std::vector<Round> all;
    for (int number = 0; number <= rounds; ++number) {
        QTextStream(stderr) << '\r' << program.kind << ": round " << number << " of " << rounds
                            << "   " << Qt::flush;
        Round round;
        const Result<void> done = startedDirectly(stage, program).and_then([&](double time) {
            round.directly = time;
            return startedByClick(stage, program, round);
        });
        if (!done) {
            return std::unexpected(done.error());
        }
        if (number > 0) { // the first one warms up
            all.push_back(round);
        }
    }
    QTextStream(stderr) << '\n';
    return all;
}

double middle(const std::vector<Round> &rounds, double Round::*figure)
{
    return median(rounds | std::views::transform(figure) | std::ranges::to<std::vector>());
}

QString lineOf(const Program &program, const std::vector<Round> &rounds)
{
    const double directly = middle(rounds, &Round::directly);
    const double clicked = middle(rounds, &Round::clicked);
    return u"%1 %2 ms %3 ms %4× %5 ms %6 MB %7 ms\n"_s.arg(program.kind, -14)
        .arg(directly, 7, 'f', 0)
        .arg(clicked, 7, 'f', 0)
        .arg(clicked / directly, 5, 'f', 2)
        .arg(middle(rounds, &Round::back), 5, 'f', 0)
        .arg(middle(rounds, &Round::megabytes), 5, 'f', 1)
        .arg(middle(rounds, &Round::computed), 5, 'f', 1);
}

Result<QString> table(Stage &stage, int rounds)
{
    QString text = u"program         directly   by click     as   back     PSS  CPU of 2 s\n"_s;
    if (const Result<void> ready = stage.set(document()).and_then([&] {
            return stage.open({u"--profile"_s, u"mini"_s, u"--renderer"_s, u"software"_s});
        });
        !ready) {
        return std::unexpected(ready.error());
    }
    const qint64 menu = stage.menu().processId();
    if (!stage.click(page) || !stage.screen().comesToRest()) {
        return missed(u"The menu does not show the page."_s);
    }
    const double home = proportionalKilobytes(menu) / 1024.0;
    for (const Program &program : programs()) {
        const auto measured = measure(stage, program, rounds);
        if (!measured) {
            return std::unexpected(measured.error());
        }
        text += lineOf(program, *measured);
    }
    return text + u"PSS of the menu with the page shown: %1 MB\n"_s.arg(home, 0, 'f', 1);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QCommandLineOption rounds(u"rounds"_s, u"Starts of each program."_s, u"N"_s, u"9"_s);
    QCommandLineParser parser;
    parser.addOption(rounds);
    parser.addHelpOption();
    parser.process(application);

    adoptOrphans();
    Stage stage;
    const auto figures = table(stage, parser.value(rounds).toInt());
    if (!figures) {
        QTextStream(stderr) << figures.error().message << '\n' << stage.state(u"bench"_s);
        return 3;
    }
    QTextStream(stdout) << *figures;
    return 0;
}

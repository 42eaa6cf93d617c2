// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-catalogue: how long the index takes to answer a teacher: filter, facets and first page
// together, after each choice and after each key of a search, with many activities; and how long it
// takes to make it. Exit code 1: a budget is not kept, 3: it could not be measured.

#include "bench/refreshes.h"
#include "bench/teachersession.h"
#include "bin/surroundings.h"
#include "catalogue/index/writer.h"
#include "catalogue/refresh.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{
/** What was measured with so many activities. */
struct Measured {
    int activities = 0;
    double secondsToWrite = 0;
    double megabytes = 0;
    double firstAnswer = 0; // ms, from opening the index on
    Answers choices; // ms each
    Answers keys;
};

/** The limit of the 95th percentile, in ms. */
double budgetFor(int activities)
{
    return activities <= 10'000 ? 16 : 50;
}

QString cell(double value, int decimals)
{
    return u"%1"_s.arg(value, 9, 'f', decimals);
}

QString
line(const Measured &measured, const QString &what, const Answers &answers, const Answers &smallest)
{
    const double limit = budgetFor(measured.activities);
    const double late = percentile(answers, 95);
    return u"%1 %2 %3 %4 %5 %6 %7 %8× %9\n"_s.arg(measured.activities, 10)
        .arg(what, -22)
        .arg(answers.size(), 7)
        .arg(cell(percentile(answers, 50), 2),
             cell(late, 2),
             cell(percentile(answers, 95, &Answer::processor), 2),
             cell(percentile(answers, 100), 2),
             cell(late / percentile(smallest, 95), 1),
             late <= limit ? u"holds"_s : u"DOES NOT HOLD (%1 ms)"_s.arg(limit));
}

bool holds(const Measured &measured)
{
    const double limit = budgetFor(measured.activities);
    return percentile(measured.choices, 95) <= limit && percentile(measured.keys, 95) <= limit;
}

QString table(const std::vector<Measured> &all)
{
    QString text
        = u"activities answer                 number  median ms   95 % ms  95 % CPU   most ms  to least\n"_s;
    for (const Measured &measured : all) {
        text += line(measured, u"after a choice"_s, measured.choices, all.front().choices);
        text += line(measured, u"after a key"_s, measured.keys, all.front().keys);
    }
    text += u"\nactivities   write s        MB  first answer ms\n"_s;
    for (const Measured &measured : all) {
        text += u"%1 %2 %3 %4\n"_s.arg(measured.activities, 10)
                    .arg(cell(measured.secondsToWrite, 2),
                         cell(measured.megabytes, 1),
                         cell(measured.firstAnswer, 1));
    }
    return text;
}

QJsonObject jsonOf(const Answers &answers)
{
    return {{u"number"_s, static_cast<qint64>(answers.size())},
            {u"median"_s, percentile(answers, 50)},
            {u"percentile95"_s, percentile(answers, 95)},
            {u"processor95"_s, percentile(answers, 95, &Answer::processor)},
            {u"most"_s, percentile(answers, 100)}};
}

QJsonObject jsonOf(const Measured &measured)
{
    return {{u"activities"_s, measured.activities},
            {u"secondsToWrite"_s, measured.secondsToWrite},
            {u"megabytes"_s, measured.megabytes},
            {u"firstAnswer"_s, measured.firstAnswer},
            {u"choices"_s, jsonOf(measured.choices)},
            {u"keys"_s, jsonOf(measured.keys)},
            {u"budget"_s, budgetFor(measured.activities)},
            {u"holds"_s, holds(measured)}};
}

Result<Measured>
measured(const IndexContent &content, int activities, int sessions, const QString &file)
{
    Measured result;
    result.activities = activities;
    QElapsedTimer timer;
    timer.start();
    if (const auto written = writeIndex(repeated(content, activities), file); !written) {
        return std::unexpected(written.error());
    }
    result.secondsToWrite = double(timer.elapsed()) / 1000;
    result.megabytes = double(QFileInfo(file).size()) / 1e6;
    timer.restart();
    auto index = IndexQuery::open(file, {u"fr"_s});
    if (!index) {
        return std::unexpected(index.error());
    }
    TeacherSessions teachers(*index);
    if (const auto first = teachers.answer({}); !first) {
        return std::unexpected(first.error());
    }
    result.firstAnswer = double(timer.nsecsElapsed()) / 1e6;
    for (int session = 0; session < sessions; ++session) {
        const auto done
            = teachers.choose(result.choices).and_then([&] { return teachers.type(result.keys); });
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    return result;
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream errors(stderr);
    const QCommandLineOption sessions(u"sessions"_s, u"Teachers who ask."_s, u"N"_s, u"200"_s);
    const QCommandLineOption sizes(
        u"sizes"_s, u"Activities in the indexes."_s, u"N,…"_s, u"1000,10000,100000"_s);
    const QCommandLineOption programs(
        u"programs"_s, u"Installed programs beside GCompris."_s, u"N"_s, u"300"_s);
    const QCommandLineOption json(u"json"_s, u"Write the figures there too."_s, u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions({sessions, sizes, programs, json});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir folder;
    const Paths paths(surroundingsFromEnvironment());
    const SoftwarePlaces software = softwareFromEnvironment();
    const auto refreshes
        = refreshTimes(paths, software, parser.value(programs).toInt(), folder.path());
    if (!refreshes) {
        errors << refreshes.error().message << '\n';
        return 3;
    }
    const IndexContent content = readSources(paths, software);
    std::vector<Measured> all;
    const QStringList wanted = parser.value(sizes).split(u',', Qt::SkipEmptyParts);
    for (const QString &size : wanted) {
        auto one = measured(content,
                            size.toInt(),
                            std::max(parser.value(sessions).toInt(), 1),
                            folder.filePath(size));
        if (!one) {
            errors << one.error().message << '\n';
            return 3;
        }
        all.push_back(*std::move(one));
    }
    if (all.empty()) {
        errors << "no size\n";
        return 3;
    }
    out << table(all) << table(*refreshes);
    if (parser.isSet(json)) {
        QJsonArray figures;
        std::ranges::for_each(all, [&](const Measured &each) { figures << jsonOf(each); });
        QFile file(parser.value(json));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(figures).toJson()) < 0) {
            errors << file.errorString() << '\n';
            return 3;
        }
    }
    return std::ranges::all_of(all, holds) && std::ranges::all_of(*refreshes, &RefreshTime::holds)
        ? 0
        : 1;
}

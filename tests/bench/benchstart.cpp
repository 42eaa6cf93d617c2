// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-start: how long the menu takes from exec to its first complete screen, what it computes
// until then and the memory it holds, against an empty Qt Quick window in the same run. Exit code
// 3: it could not be measured.

#include "bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace PrimTux;
using namespace Qt::StringLiterals;

namespace
{

struct Wishes {
    int rounds = 15;
    QStringList profiles;
    QStringList sizes; // beside the real catalogue, which is "0"
    QString json;
};

struct Candidate {
    Subject subject;
    Series series;
};

Wishes wishesOf(const QCoreApplication &application)
{
    const QCommandLineOption rounds(u"rounds"_s, u"Starts of each program."_s, u"N"_s, u"15"_s);
    const QCommandLineOption profiles(
        u"profiles"_s, u"Homes to measure."_s, u"ID,…"_s, u"mini,super,maxi"_s);
    const QCommandLineOption sizes(
        u"sizes"_s, u"Activities in the indexes."_s, u"N,…"_s, u"100,1000,10000,100000"_s);
    const QCommandLineOption json(u"json"_s, u"Write the figures there too."_s, u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions({rounds, profiles, sizes, json});
    parser.addHelpOption();
    parser.process(application);
    return {.rounds = parser.value(rounds).toInt(),
            .profiles = parser.value(profiles).split(u',', Qt::SkipEmptyParts),
            .sizes = QStringList{u"0"_s} + parser.value(sizes).split(u',', Qt::SkipEmptyParts),
            .json = parser.value(json)};
}

QStringList menuWith(const QString &profile, const QString &index)
{
    return {u"--profile"_s,
            profile,
            u"--renderer"_s,
            u"software"_s,
            u"--announce"_s,
            u"--index"_s,
            index};
}

std::vector<Candidate> candidates(const Wishes &wishes, const QString &indexes)
{
    const QString built = QStringLiteral(BUILD_FOLDER);
    const QString menu = built + "/bin/primtux-menu"_L1;
    std::vector<Candidate> all{
        {.subject
         = {.name = u"empty window"_s, .program = built + "/tests/bench-empty"_L1, .arguments = {}},
         .series = {.name = u"empty window"_s, .activities = 0, .starts = {}}}};
    for (const QString &size : wishes.sizes) {
        for (const QString &profile : wishes.profiles) {
            all.push_back(
                {.subject = {.name = profile,
                             .program = menu,
                             .arguments = menuWith(profile, indexes + u'/' + size + ".sqlite"_L1)},
                 .series = {.name = profile, .activities = size.toInt(), .starts = {}}});
        }
    }
    // env gives way to the menu: its process is the one that is measured.
    const QString profile = wishes.profiles.value(0);
    all.push_back(
        {.subject = {.name = profile,
                     .program = u"/usr/bin/env"_s,
                     .arguments = QStringList{u"XDG_DATA_HOME="_s + indexes + "/classroom"_L1, menu}
                         + menuWith(profile, indexes + "/0.sqlite"_L1)},
         .series = {.name = profile, .manyDecisions = true, .starts = {}}});
    return all;
}

Result<void> make(const Desktop &desktop, const QString &maker, const QStringList &arguments)
{
    const std::unique_ptr<QProcess> process
        = desktop.run(QStringLiteral(BUILD_FOLDER "/tests/") + maker, arguments);
    if (!process->waitForFinished(600'000) || process->exitCode() != 0) {
        return std::unexpected(Error{
            u"%1 failed: %2 %3"_s.arg(maker,
                                      process->errorString(),
                                      QString::fromLocal8Bit(process->readAllStandardError()))});
    }
    return {};
}

// Each measured start comes right after another of the same program: what is compared are warm
// starts.
Result<void> measure(const Desktop &desktop, std::vector<Candidate> &all, int rounds)
{
    QTextStream progress(stderr);
    for (int round = 1; round <= rounds; ++round) {
        progress << "\rround " << round << " of " << rounds << Qt::flush;
        for (Candidate &candidate : all) {
            const Result<Start> start
                = startOnce(desktop, candidate.subject).and_then([&](const Start &) {
                      return startOnce(desktop, candidate.subject);
                  });
            if (!start) {
                return std::unexpected(start.error());
            }
            candidate.series.starts.push_back(*start);
        }
    }
    progress << '\n';
    return {};
}

Result<void> save(const QJsonObject &figures, const QString &path)
{
    QFile file(path);
    const QByteArray text = QJsonDocument(figures).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        return std::unexpected(Error{u"%1 cannot be written: %2"_s.arg(path, file.errorString())});
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Wishes wishes = wishesOf(application);
    const QString indexes = QStringLiteral(BUILD_FOLDER "/bench");
    std::vector<Candidate> all = candidates(wishes, indexes);

    Desktop desktop({.services = false});
    Result<void> done = desktop.start();
    QDir().mkpath(indexes);
    done = done.and_then([&] {
                   return make(desktop, u"bench-index"_s, QStringList{indexes} + wishes.sizes);
               })
               .and_then(
                   [&] { return make(desktop, u"bench-classroom"_s, {indexes + "/classroom"_L1}); })
               .and_then([&] { return measure(desktop, all, wishes.rounds); });

    std::vector<Series> series;
    series.reserve(all.size());
    for (Candidate &candidate : all) {
        series.push_back(std::move(candidate.series));
    }
    if (done && !wishes.json.isEmpty()) {
        done = save(toJson(series), wishes.json);
    }
    if (!done) {
        QTextStream(stderr) << done.error().message << '\n';
        return 3;
    }
    QTextStream(stdout) << table(series);
    return 0;
}

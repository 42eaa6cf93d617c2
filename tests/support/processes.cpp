// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <ctime>
#include <optional>
#include <ranges>
#include <set>
#include <utility>

#include <sys/prctl.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

struct Entry {
    Process process;
    char state = 'X';
};

std::optional<Entry> read(const QString &pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray line = file.readAll();
    // The name stands in brackets and may itself hold any character.
    const qsizetype open = line.indexOf('(');
    const qsizetype close = line.lastIndexOf(')');
    if (open < 0 || close < open) {
        return std::nullopt;
    }
    const QList<QByteArray> rest = line.mid(close + 2).split(' ');
    if (rest.size() < 2 || rest[0].isEmpty()) {
        return std::nullopt;
    }
    return Entry{.process = {.pid = pid.toLongLong(),
                             .parent = rest[1].toLongLong(),
                             .name = QString::fromUtf8(line.mid(open + 1, close - open - 1))},
                 .state = rest[0][0]};
}

std::vector<Entry> everything()
{
    std::vector<Entry> entries;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : names) {
        if (!name.front().isDigit()) {
            continue;
        }
        if (auto entry = read(name)) {
            entries.push_back(*std::move(entry));
        }
    }
    return entries;
}

std::vector<Entry> below(qint64 pid)
{
    const std::vector<Entry> all = everything();
    std::vector<Entry> found;
    std::vector<qint64> parents{pid};
    while (!parents.empty()) {
        std::vector<qint64> next;
        for (const Entry &entry : all) {
            if (std::ranges::contains(parents, entry.process.parent)) {
                found.push_back(entry);
                next.push_back(entry.process.pid);
            }
        }
        parents = std::move(next);
    }
    return found;
}

bool lives(const Entry &entry)
{
    return entry.state != 'Z' && entry.state != 'X';
}

// One of the sums of proc_pid_smaps(5).
int kilobytesOf(qint64 pid, const QByteArray &field)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field)) {
            return line.mid(field.size()).trimmed().split(' ').first().toInt();
        }
    }
    return 0;
}

} // namespace

bool isAlive(qint64 pid)
{
    const std::optional<Entry> entry = read(QString::number(pid));
    return entry && lives(*entry);
}

std::vector<Process> descendantsOf(qint64 pid)
{
    std::vector<Process> found;
    for (Entry &entry : below(pid)) {
        if (lives(entry)) {
            found.push_back(std::move(entry.process));
        }
    }
    return found;
}

std::vector<Process> descendantsNamed(const QString &name)
{
    std::vector<Process> found = descendantsOf(QCoreApplication::applicationPid());
    std::erase_if(found, [&name](const Process &process) { return process.name != name.left(15); });
    return found;
}

std::chrono::microseconds processorTime(qint64 pid)
{
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(static_cast<pid_t>(pid), &clock) != 0
        || clock_gettime(clock, &used) != 0) {
        return {};
    }
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec));
}

int proportionalKilobytes(qint64 pid)
{
    return kilobytesOf(pid, "Pss:");
}

int privateKilobytes(qint64 pid)
{
    return kilobytesOf(pid, "Private_Dirty:");
}

void sendSignal(qint64 pid, int signal)
{
    kill(static_cast<pid_t>(pid), signal);
}

void adoptOrphans()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

void endDescendants()
{
    const qint64 self = QCoreApplication::applicationPid();
    QElapsedTimer timer;
    timer.start();
    // Again and again: whoever is ended may just have started another one.
    for (std::vector<Entry> left = below(self); !left.empty() && !timer.hasExpired(5000);
         left = below(self)) {
        for (const Entry &entry : left) {
            const auto pid = static_cast<pid_t>(entry.process.pid);
            if (lives(entry)) {
                kill(pid, SIGKILL);
            }
            if (entry.process.parent == self) {
                waitpid(pid, nullptr, lives(entry) ? 0 : WNOHANG);
            }
        }
    }
}

} // namespace PrimTux

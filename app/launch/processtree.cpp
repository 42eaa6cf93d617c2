// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/processtree.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

struct Process {
    bool alive = false;
    qint64 parent = 0;
    std::chrono::milliseconds processorTime{0};
};

[[nodiscard]] std::chrono::milliseconds fromTicks(qint64 ticks)
{
    static const qint64 perSecond = std::max(::sysconf(_SC_CLK_TCK), 1L);
    return std::chrono::milliseconds(ticks * 1000 / perSecond);
}

// After the name, which may hold anything: state, parent, …; the 12th and 13th are the ticks used.
[[nodiscard]] std::optional<Process> process(const QString &pid)
{
    QFile file("/proc/"_L1 + pid + "/stat"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 1).trimmed().split(' ');
    if (fields.size() < 13) {
        return std::nullopt;
    }
    return Process{.alive = fields.at(0) != "Z" && fields.at(0) != "X",
                   .parent = fields.at(1).toLongLong(),
                   .processorTime
                   = fromTicks(fields.at(11).toLongLong() + fields.at(12).toLongLong())};
}

} // namespace

ProcessTree processTree(qint64 root)
{
    std::map<qint64, Process> all;
    for (const QString &name : QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs)) {
        if (const auto one = process(name); one && one->alive) {
            all.emplace(name.toLongLong(), *one);
        }
    }
    const auto belongs = [&all, root](qint64 pid) {
        auto one = all.find(pid);
        while (one != all.end() && one->second.parent != root) {
            one = all.find(one->second.parent);
        }
        return one != all.end();
    };
    ProcessTree tree;
    for (const auto &[pid, one] : all) {
        if (belongs(pid)) {
            tree.processes.push_back(pid);
            tree.processorTime += one.processorTime;
        }
    }
    return tree;
}

bool descendsFrom(qint64 pid, qint64 root)
{
    std::optional<Process> one = process(QString::number(pid));
    while (one && one->parent > 1 && one->parent != root) {
        one = process(QString::number(one->parent));
    }
    return one && one->parent == root;
}

bool processExists(qint64 pid)
{
    return pid > 0 && QFile::exists("/proc/"_L1 + QString::number(pid));
}

} // namespace PrimTux

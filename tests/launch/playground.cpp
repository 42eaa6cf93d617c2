// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/playground.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <ranges>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

/** State and parent of a process, as /proc/PID/stat has them after the name. */
[[nodiscard]] QList<QByteArray> statusOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray text = file.readAll();
    return text.sliced(text.lastIndexOf(')') + 1).trimmed().split(' ');
}

} // namespace

Playground::Playground(Leaving leaving)
    : m_leaving(leaving)
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

Playground::~Playground()
{
    if (m_leaving == Leaving::Untouched) {
        return;
    }
    std::ranges::for_each(descendants(),
                          [](qint64 pid) { ::kill(static_cast<pid_t>(pid), SIGKILL); });
}

QByteArray Playground::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<qint64> descendants()
{
    std::vector<qint64> family{::getpid()};
    const QStringList all = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    bool grown = true;
    while (grown) {
        grown = false;
        for (const QString &name : all) {
            const qint64 pid = name.toLongLong();
            const QList<QByteArray> status = statusOf(pid);
            if (status.size() > 1 && std::ranges::contains(family, status.at(1).toLongLong())
                && !std::ranges::contains(family, pid)) {
                family.push_back(pid);
                grown = true;
            }
        }
    }
    family.erase(family.begin());
    return family;
}

bool isAlive(qint64 pid)
{
    const QList<QByteArray> status = statusOf(pid);
    return !status.isEmpty() && status.constFirst() != "Z";
}

bool isAlone(const std::vector<qint64> &known)
{
    const auto isKnown = [&known](qint64 pid) { return std::ranges::contains(known, pid); };
    std::vector<qint64> rest = descendants();
    std::erase_if(rest, isKnown);
    std::erase_if(
        rest, [](qint64 pid) { return ::waitpid(static_cast<pid_t>(pid), nullptr, WNOHANG) > 0; });
    return rest.empty();
}

} // namespace PrimTux

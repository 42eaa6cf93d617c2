// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bin/menuctl/accountcrashes.h"

#include "core/paths.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr qsizetype homeField = 5; // of passwd(5)

QSet<QString> stateFiles(const Paths &paths)
{
    QSet<QString> files{paths.stateFile()};
    QFile accounts(paths.accounts());
    if (accounts.open(QIODevice::ReadOnly)) {
        const QStringList lines
            = QString::fromUtf8(accounts.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            files << paths.stateFileIn(line.section(u':', homeField, homeField));
        }
    }
    return files;
}

} // namespace

RememberedCrashes crashesOfAccounts(const Paths &paths)
{
    RememberedCrashes all;
    const QSet<QString> files = stateFiles(paths);
    for (const QString &file : files) {
        const RememberedCrashes crashes = crashesIn(file);
        if (crashes.last && (!all.last || all.last->time < crashes.last->time)) {
            all.last = crashes.last;
        }
        for (const auto &[activity, count] : crashes.inARow) {
            int &most = all.inARow[activity];
            most = std::max(most, count);
        }
    }
    return all;
}

} // namespace PrimTux

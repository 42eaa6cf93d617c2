// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restart.h"

#include <QByteArrayList>

#include <algorithm>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace PrimTux
{

void startAgain(const QStringList &commandLine)
{
    QByteArrayList kept;
    std::vector<char *> words;
    for (const QString &argument : commandLine) {
        kept << argument.toLocal8Bit();
    }
    for (QByteArray &word : kept) {
        words.push_back(word.data());
    }
    words.push_back(nullptr);
    execv("/proc/self/exe", words.data());
}

QStringList withoutLanguage(QStringList commandLine)
{
    commandLine.removeIf([](const QString &word) { return word.startsWith("--lang="_L1); });
    const qsizetype at = commandLine.indexOf("--lang"_L1);
    if (at >= 0) {
        commandLine.remove(at, std::min<qsizetype>(2, commandLine.size() - at));
    }
    return commandLine;
}

} // namespace PrimTux

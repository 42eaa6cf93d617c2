// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/reasons.h"

#include "launch/supervisorclient.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{
namespace
{

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::LaunchEnd)
};

[[nodiscard]] int secondsOf(std::chrono::milliseconds time)
{
    return std::max(1, static_cast<int>(std::chrono::round<std::chrono::seconds>(time).count()));
}

} // namespace

QString reasonForEnd(const ProcessEnd &end, std::chrono::milliseconds after)
{
    const int seconds = secondsOf(after);
    if (end.bySignal) {
        return ReasonText::tr(
                   "The program crashed after %n second(s): signal %1.", nullptr, seconds)
            .arg(end.number);
    }
    if (end.number != 0) {
        return ReasonText::tr(
                   "The program ended after %n second(s) with exit code %1.", nullptr, seconds)
            .arg(end.number);
    }
    return ReasonText::tr(
        "The program ended after %n second(s) without showing a window.", nullptr, seconds);
}

QString reasonForRefusal(const QString &program, int reason)
{
    return ReasonText::tr("The system refuses to run %1: %2.")
        .arg(program, qt_error_string(reason));
}

QString reasonForTimeout(std::chrono::milliseconds after)
{
    return ReasonText::tr("The program showed no window within %n second(s); it was ended.",
                          nullptr,
                          secondsOf(after));
}

QString reasonForLoss()
{
    return ReasonText::tr(
        "The supervisor of the program (primtux-menu-run) was ended from outside; so the "
        "program was ended too.");
}

QStringList lastLinesOf(const QString &path)
{
    constexpr qint64 mostBytes = 16'384;
    constexpr qsizetype mostLines = 20;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    file.seek(std::max<qint64>(0, file.size() - mostBytes));
    const QStringList lines
        = QString::fromUtf8(file.read(mostBytes)).split(u'\n', Qt::SkipEmptyParts);
    return lines.last(std::min(lines.size(), mostLines));
}

} // namespace PrimTux

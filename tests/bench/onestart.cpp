// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/onestart.h"

#include "support/processes.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

constexpr int patience = 20'000; // milliseconds

// At rest: next to nothing was computed for a fifth of a second.
void comeToRest(qint64 pid)
{
    auto used = processorTime(pid);
    QElapsedTimer calm;
    calm.start();
    const bool rested = QTest::qWaitFor(
        [&] {
            const auto now = processorTime(pid);
            if (now - used > std::chrono::milliseconds(1)) {
                used = now;
                calm.restart();
            }
            return calm.hasExpired(200);
        },
        patience);
    Q_UNUSED(rested) // one that never rests is measured all the same
}

bool printsALine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience)) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<Start> startOnce(const Desktop &desktop, const Subject &subject)
{
    Start start;
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QProcess> process = desktop.run(subject.program, subject.arguments);
    const bool shown = printsALine(*process);
    start.time = std::chrono::duration_cast<std::chrono::microseconds>(timer.durationElapsed());
    const qint64 pid = process->processId();
    start.processor = processorTime(pid);
    if (shown) {
        comeToRest(pid);
        start.kilobytes = proportionalKilobytes(pid);
    }
    process->terminate();
    if (!process->waitForFinished(patience)) {
        process->kill();
        process->waitForFinished(patience);
    }
    if (!shown || start.kilobytes == 0) {
        return std::unexpected(
            Error{u"%1 (%2 %3) showed no first screen: %4"_s
                      .arg(subject.name, subject.program, subject.arguments.join(u' '))
                      .arg(QString::fromLocal8Bit(process->readAllStandardError()))});
    }
    return start;
}

} // namespace PrimTux

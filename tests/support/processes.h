// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace PrimTux
{

/** A living process, as proc(5) tells; zombies are not counted as living. */
struct Process {
    qint64 pid = 0;
    qint64 parent = 0;
    QString name; // the first 15 bytes of the program's name
};

[[nodiscard]] bool isAlive(qint64 pid);
/** The living children, grandchildren… of @p pid, parents first. */
[[nodiscard]] std::vector<Process> descendantsOf(qint64 pid);
/** Those of the descendants of this very process that are called @p name. */
[[nodiscard]] std::vector<Process> descendantsNamed(const QString &name);
/** What all threads of @p pid have used of the processors so far; zero if it is gone. */
[[nodiscard]] std::chrono::microseconds processorTime(qint64 pid);
/** The proportional set size (PSS) of @p pid in kilobytes; zero if it is gone. */
[[nodiscard]] int proportionalKilobytes(qint64 pid);
/** What is written in the memory of @p pid alone, in kilobytes; zero if it is gone. */
[[nodiscard]] int privateKilobytes(qint64 pid);
void sendSignal(qint64 pid, int signal);

/**
 * Makes this process the parent of every orphan among its descendants, so that none can hide from
 * descendantsOf() by forking.
 */
void adoptOrphans();
/** Ends all descendants by force, waits until they are gone and reaps those nobody else waits for.
 */
void endDescendants();

} // namespace PrimTux

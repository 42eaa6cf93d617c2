// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <vector>

#include <QtTypes>

namespace PrimTux
{

/** What is known of a process and its descendants at one moment. */
struct ProcessTree {
    std::vector<qint64> processes; // ids of the living, without the root, in rising order
    std::chrono::milliseconds processorTime{0}; // that they have used so far
};

/** Looks at the descendants of @p root (proc_pid_stat(5)). */
[[nodiscard]] ProcessTree processTree(qint64 root);
/** Whether @p pid is a descendant of @p root. */
[[nodiscard]] bool descendsFrom(qint64 pid, qint64 root);
[[nodiscard]] bool processExists(qint64 pid);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <sys/types.h>

namespace PrimTux
{

/** A living process, as /proc/PID/stat tells it (proc_pid_stat(5)). */
struct ProcessEntry {
    pid_t pid = 0;
    pid_t parent = 0;
    pid_t session = 0;
};

using ProcessVisitor = std::function<void(pid_t)>;

/** Says which processes are the roots of the trees that are looked for. */
using ProcessPredicate = std::function<bool(const ProcessEntry &)>;

/**
 * Calls @p visit for every living process for which @p isRoot holds and for all their descendants;
 * at once when one is found, so that a signal outruns a process that forks and leaves. Zombies are
 * not living.
 */
void visitTrees(const ProcessPredicate &isRoot, const ProcessVisitor &visit);

/** The children of this process, zombies among them: found much faster than by visitTrees(). Empty
 * where the kernel does not list them (CONFIG_PROC_CHILDREN). */
[[nodiscard]] std::vector<pid_t> ownChildren();

} // namespace PrimTux

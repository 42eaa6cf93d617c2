// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <expected>
#include <vector>

namespace PrimTux
{

/** Why nothing was done: the pack is wrong, or this PC is in the way (rights, a full disk). */
struct PackFailure {
    std::vector<Problem> problems;
    bool ofSystem = false;
};

template<typename T>
using PackResult = std::expected<T, PackFailure>;

[[nodiscard]] inline std::unexpected<PackFailure> wrongPack(Problem problem)
{
    return std::unexpected(PackFailure{.problems = {std::move(problem)}, .ofSystem = false});
}

[[nodiscard]] inline std::unexpected<PackFailure> systemFault(const QString &source,
                                                              const QString &reason)
{
    return std::unexpected(PackFailure{
        .problems = {{.source = source, .place = {}, .reason = reason}}, .ofSystem = true});
}

} // namespace PrimTux

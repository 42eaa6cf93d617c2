// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/pin/throttle.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace PrimTux
{

namespace
{
constexpr int triesAtOnce = 2;
constexpr std::chrono::milliseconds firstWait = 5s;
constexpr std::chrono::milliseconds longestWait = 5min;
constexpr int mostDoublings = 6; // enough to reach the longest
} // namespace

std::chrono::milliseconds waitAfter(int wrongTries)
{
    if (wrongTries <= triesAtOnce) {
        return 0ms;
    }
    const int doublings = std::min(wrongTries - triesAtOnce - 1, mostDoublings);
    return std::min(firstWait * (1 << doublings), longestWait);
}

std::chrono::milliseconds leftToWait(const WrongTries &wrong, const Moment &now)
{
    const bool sameBoot = wrong.last.boot == now.boot && wrong.last.sinceBoot <= now.sinceBoot;
    const auto passed = sameBoot ? now.sinceBoot - wrong.last.sinceBoot : now.sinceBoot;
    return std::max(waitAfter(wrong.count) - passed, 0ms);
}

} // namespace PrimTux

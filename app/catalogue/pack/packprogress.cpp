// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/packprogress.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace PrimTux
{

StepProgress::StepProgress(const PackProgress &progress, PackStep step, qint64 total)
    : m_progress(progress)
    , m_step(step)
    , m_total(total)
{
    set(0);
}

StepProgress::StepProgress(const PackProgress &progress,
                           PackStep step,
                           const std::vector<PackEntry> &entries)
    : StepProgress(progress,
                   step,
                   std::ranges::fold_left(
                       entries | std::views::transform(&PackEntry::size), qint64{0}, std::plus()))
{
}

void StepProgress::set(qint64 done)
{
    m_done = std::min(done, m_total);
    if (m_progress) {
        m_progress(m_step, m_done, m_total);
    }
}

} // namespace PrimTux

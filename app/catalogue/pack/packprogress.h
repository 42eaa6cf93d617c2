// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/pack/packentries.h"

#include <functional>

namespace PrimTux
{

/** What may take long of the work on a pack. */
enum class PackStep : quint8 {
    Reading, // an archive, once before it is unpacked
    Unpacking,
    Checking,
    Writing,
};

/** Told now and then how many bytes of a step are done. */
using PackProgress = std::function<void(PackStep step, qint64 done, qint64 total)>;

/** Counts the bytes of one step. */
class StepProgress
{
public:
    /** @p progress, which may be empty, must outlive this. */
    StepProgress(const PackProgress &progress, PackStep step, qint64 total);
    /** A step that goes through the files of @p entries. */
    StepProgress(const PackProgress &progress,
                 PackStep step,
                 const std::vector<PackEntry> &entries);

    void add(qint64 bytes) { set(m_done + bytes); }
    void set(qint64 done);

private:
    const PackProgress &m_progress;
    PackStep m_step;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace PrimTux

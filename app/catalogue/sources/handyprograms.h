// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/activity.h"

#include <vector>

namespace PrimTux
{

/** The activities that catalogues know already, to be found by how they are started. */
class KnownPrograms
{
public:
    explicit KnownPrograms(std::vector<Activity> activities);

    /**
     * The activity that the command @p arguments starts: same program and arguments, else the
     * same program where the arguments do not choose another part of it. At @p levels the variant
     * that takes the program's place there.
     */
    [[nodiscard]] const Activity *find(const QStringList &arguments, Levels levels) const;
    /** The page or document whose address or file is @p target. */
    [[nodiscard]] const Activity *findTarget(const QString &target) const;
    [[nodiscard]] bool contains(const QString &id) const;

private:
    [[nodiscard]] const Activity *byId(const QString &id) const;
    [[nodiscard]] const Activity *program(const QStringList &arguments) const;

    std::vector<Activity> m_activities;
};

} // namespace PrimTux

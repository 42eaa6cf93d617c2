// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/launchplan.h"
#include "core/paths.h"

namespace PrimTux
{

/** What a teacher decided for the menu of this PC, read anew each time. */
class Decided
{
public:
    explicit Decided(const Paths &paths)
        : m_paths(paths)
    {
    }

    /** Whether children may switch the PC off; not where the classroom cannot be read. */
    [[nodiscard]] bool childrenSwitchOff() const;
    /** Where the house stands; absent: as the catalogue says. */
    [[nodiscard]] std::optional<HandleCorner> corner() const;

private:
    [[nodiscard]] std::optional<QString> setting(QLatin1StringView key) const;

    const Paths &m_paths;
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <vector>

namespace PrimTux
{

/** A key that leads back, by its keysym (X11/keysymdef.h, XF86keysym.h), with others held. */
struct KeyCombination {
    quint32 key = 0;
    bool control = false;
    bool alt = false;
    bool shift = false;

    friend bool operator==(const KeyCombination &, const KeyCombination &) = default;
};

/** The keys that lead back from a program. */
struct ReturnKeys {
    bool super = true; // Super (the Windows key) alone: pressed and let go
    std::vector<KeyCombination> combinations{
        {.key = 0x1008'FF18}, // XF86HomePage, the house of some keyboards
        {.key = 'm', .control = true, .alt = true},
    };

    friend bool operator==(const ReturnKeys &, const ReturnKeys &) = default;
};

/**
 * Reads "super, home-page, ctrl+alt+m". Letters need Ctrl or Alt, as a child writes with them.
 * Every error is a sentence that says what was expected.
 */
[[nodiscard]] Result<ReturnKeys> returnKeysFrom(QStringView text);

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/returnkeys.h"

#include <array>
#include <set>

namespace PrimTux
{

/** Hears the keys that lead back in what is pressed and let go. */
class ReturnKeyEar
{
public:
    explicit ReturnKeyEar(ReturnKeys keys = {});

    /** Both return whether the way back was asked for. */
    [[nodiscard]] bool press(quint32 key);
    [[nodiscard]] bool release(quint32 key);
    /** Something else was pressed: a mouse button. */
    void disturb() { m_alone = 0; }

private:
    [[nodiscard]] bool isHeld(const std::array<quint32, 2> &either) const;
    [[nodiscard]] bool isMeant(const KeyCombination &combination, quint32 key) const;

    ReturnKeys m_keys;
    std::set<quint32> m_held;
    quint32 m_alone = 0; // pressed, and nothing since
};

} // namespace PrimTux

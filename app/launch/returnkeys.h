// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <array>
#include <set>

namespace PrimTux
{

/** The keys that lead back, by their keysyms (X11/keysymdef.h, XF86keysym.h). */
struct ReturnKeys {
    std::array<quint32, 2> alone{0xFFEB, 0xFFEC}; // Super, left and right: pressed and let go
    quint32 single = 0x1008'FF18; // XF86HomePage, the house of some keyboards
    quint32 letter = 'm'; // with the two below
    std::array<quint32, 2> control{0xFFE3, 0xFFE4};
    std::array<quint32, 2> alt{0xFFE9, 0xFFEA};
};

/** Hears them in what is pressed and let go. */
class ReturnKeyEar
{
public:
    explicit ReturnKeyEar(ReturnKeys keys = {})
        : m_keys(keys)
    {
    }

    /** Both return whether the way back was asked for. */
    [[nodiscard]] bool press(quint32 key);
    [[nodiscard]] bool release(quint32 key);
    /** Something else was pressed: a mouse button. */
    void disturb() { m_alone = 0; }

private:
    [[nodiscard]] bool isHeld(const std::array<quint32, 2> &either) const;

    ReturnKeys m_keys;
    std::set<quint32> m_held;
    quint32 m_alone = 0; // pressed, and nothing since
};

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/returnkeys.h"

#include <algorithm>
#include <utility>

namespace PrimTux
{

bool ReturnKeyEar::press(quint32 key)
{
    m_alone = std::ranges::contains(m_keys.alone, key) ? key : 0;
    m_held.insert(key);
    return key == m_keys.single
        || (key == m_keys.letter && isHeld(m_keys.control) && isHeld(m_keys.alt));
}

bool ReturnKeyEar::release(quint32 key)
{
    m_held.erase(key);
    return std::exchange(m_alone, 0) == key && key != 0;
}

bool ReturnKeyEar::isHeld(const std::array<quint32, 2> &either) const
{
    return std::ranges::any_of(either, [this](quint32 key) { return m_held.contains(key); });
}

} // namespace PrimTux

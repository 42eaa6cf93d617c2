// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "launch/returnkeys.h"

#include <algorithm>
#include <utility>

namespace PrimTux
{

namespace
{

// Left and right, by their keysyms (X11/keysymdef.h).
constexpr std::array<quint32, 2> superKeys{0xFFEB, 0xFFEC};
constexpr std::array<quint32, 2> shiftKeys{0xFFE1, 0xFFE2};
constexpr std::array<quint32, 2> controlKeys{0xFFE3, 0xFFE4};
constexpr std::array<quint32, 2> altKeys{0xFFE9, 0xFFEA};

} // namespace

ReturnKeyEar::ReturnKeyEar(ReturnKeys keys)
    : m_keys(std::move(keys))
{
}

bool ReturnKeyEar::press(quint32 key)
{
    m_alone = m_keys.super && std::ranges::contains(superKeys, key) ? key : 0;
    m_held.insert(key);
    return std::ranges::any_of(m_keys.combinations, [this, key](const KeyCombination &each) {
        return isMeant(each, key);
    });
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

bool ReturnKeyEar::isMeant(const KeyCombination &combination, quint32 key) const
{
    return key == combination.key && (!combination.control || isHeld(controlKeys))
        && (!combination.alt || isHeld(altKeys)) && (!combination.shift || isHeld(shiftKeys));
}

} // namespace PrimTux

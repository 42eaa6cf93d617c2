// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/launchplan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{

template<typename Value>
struct Id {
    Value value;
    QLatin1StringView id;
};

constexpr std::array corners{Id{.value = HandleCorner::TopLeft, .id = "top-left"_L1},
                             Id{.value = HandleCorner::TopRight, .id = "top-right"_L1},
                             Id{.value = HandleCorner::BottomRight, .id = "bottom-right"_L1},
                             Id{.value = HandleCorner::BottomLeft, .id = "bottom-left"_L1},
                             Id{.value = HandleCorner::None, .id = "none"_L1}};

constexpr std::array saveSignals{Id{.value = SaveSignal::None, .id = ""_L1},
                                 Id{.value = SaveSignal::Usr1, .id = "USR1"_L1},
                                 Id{.value = SaveSignal::Usr2, .id = "USR2"_L1}};

template<typename Value, std::size_t size>
[[nodiscard]] QString idIn(const std::array<Id<Value>, size> &all, Value value)
{
    return std::ranges::find(all, value, &Id<Value>::value)->id;
}

template<typename Value, std::size_t size>
[[nodiscard]] std::optional<Value> valueIn(const std::array<Id<Value>, size> &all, QStringView id)
{
    const auto *const found
        = std::ranges::find_if(all, [id](const Id<Value> &one) { return one.id == id; });
    return found == all.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString idOf(HandleCorner corner)
{
    return idIn(corners, corner);
}

std::optional<HandleCorner> handleCornerFromId(QStringView id)
{
    return valueIn(corners, id);
}

QString idOf(SaveSignal signal)
{
    return idIn(saveSignals, signal);
}

std::optional<SaveSignal> saveSignalFromId(QStringView id)
{
    return valueIn(saveSignals, id);
}

} // namespace PrimTux

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

struct CornerId {
    HandleCorner corner;
    QLatin1StringView id;
};

constexpr std::array corners{CornerId{.corner = HandleCorner::TopLeft, .id = "top-left"_L1},
                             CornerId{.corner = HandleCorner::TopRight, .id = "top-right"_L1},
                             CornerId{.corner = HandleCorner::BottomRight, .id = "bottom-right"_L1},
                             CornerId{.corner = HandleCorner::BottomLeft, .id = "bottom-left"_L1},
                             CornerId{.corner = HandleCorner::None, .id = "none"_L1}};

} // namespace

QString idOf(HandleCorner corner)
{
    return std::ranges::find(corners, corner, &CornerId::corner)->id;
}

std::optional<HandleCorner> handleCornerFromId(QStringView id)
{
    const auto *const found
        = std::ranges::find_if(corners, [id](const CornerId &corner) { return corner.id == id; });
    return found == corners.end() ? std::nullopt : std::optional(found->corner);
}

} // namespace PrimTux

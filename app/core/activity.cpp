// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/activity.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString idOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Program:
        return u"program"_s;
    case ActivityKind::GCompris:
        return u"gcompris"_s;
    case ActivityKind::Web:
        return u"web"_s;
    case ActivityKind::Document:
        return u"document"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ActivityKind> activityKindFromId(QStringView id)
{
    for (const ActivityKind kind : allKinds) {
        if (idOf(kind) == id) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace PrimTux

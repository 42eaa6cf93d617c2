// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decided.h"

#include "classroom/reader.h"
#include "classroom/settings.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

bool Decided::childrenSwitchOff() const
{
    return setting(Settings::power).value_or(u"off"_s) != "off"_L1;
}

std::optional<HandleCorner> Decided::corner() const
{
    return handleCornerFromId(setting(Settings::handle).value_or(QString()));
}

std::optional<QString> Decided::setting(QLatin1StringView key) const
{
    const auto settings
        = ClassroomReader::open(m_paths.classroomFile()).and_then(&ClassroomReader::settings);
    return settings ? std::optional(settings->value(key)) : std::nullopt;
}

} // namespace PrimTux

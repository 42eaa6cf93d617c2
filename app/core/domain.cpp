// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString idOf(Domain domain)
{
    switch (domain) {
    case Domain::Language:
        return u"langage"_s;
    case Domain::Maths:
        return u"maths"_s;
    case Domain::World:
        return u"monde"_s;
    case Domain::History:
        return u"histoire"_s;
    case Domain::Languages:
        return u"langues"_s;
    case Domain::Arts:
        return u"arts"_s;
    case Domain::Computer:
        return u"numerique"_s;
    case Domain::Logic:
        return u"logique"_s;
    case Domain::Games:
        return u"jeux"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Domain> domainFromId(QStringView id)
{
    const auto *const found
        = std::ranges::find_if(allDomains, [id](Domain domain) { return idOf(domain) == id; });
    return found == allDomains.end() ? std::nullopt : std::optional(*found);
}

} // namespace PrimTux

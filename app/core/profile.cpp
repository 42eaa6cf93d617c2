// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile.h"

#include "core/domain.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace PrimTux
{

void sortProfiles(std::vector<Profile> &profiles)
{
    std::ranges::stable_sort(profiles, {}, [](const Profile &profile) {
        const auto bits = profile.levels.toInt();
        return std::tuple(profile.position == 0, profile.position, bits & -bits, bits);
    });
}

QStringList profilePictures()
{
    QStringList pictures{u"mini"_s, u"super"_s, u"maxi"_s};
    for (const Domain domain : allDomains) {
        pictures << idOf(domain);
    }
    return pictures;
}

QStringList profileFonts()
{
    return {u"andika"_s, u"atkinson-hyperlegible"_s, u"opendyslexic"_s};
}

} // namespace PrimTux

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

QString idOf(Voice voice)
{
    switch (voice) {
    case Voice::OnRest:
        return u"on-rest"_s;
    case Voice::OnPress:
        return u"on-press"_s;
    case Voice::Off:
        return u"off"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Voice voiceFromId(const QString &id)
{
    if (id == "off"_L1) {
        return Voice::Off;
    }
    return id == "on-press"_L1 ? Voice::OnPress : Voice::OnRest;
}

QStringList allVoiceIds()
{
    return {idOf(Voice::OnRest), idOf(Voice::OnPress), idOf(Voice::Off)};
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

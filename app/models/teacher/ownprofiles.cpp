// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/ownprofiles.h"

#include "catalogue/activityvalues.h"
#include "classroom/ownlists.h"
#include "core/domain.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnProfilesText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::OwnProfiles)
};

bool says(const std::vector<QJsonObject> &own, const QString &id)
{
    return saidOf(own, id).size() > 1;
}

int tilesOf(const Profile &profile)
{
    constexpr std::array tiles{6, 8, 12};
    return tiles[static_cast<std::size_t>(std::clamp(profile.layout, 1, 3) - 1)];
}
} // namespace

std::vector<Profile> profilesWith(std::vector<Profile> profiles,
                                  const std::vector<QJsonObject> &own)
{
    std::erase_if(profiles, [&own](const Profile &profile) {
        return !profile.shipped && !says(own, profile.id);
    });
    for (const QJsonObject &words : own) {
        const auto known = std::ranges::find(profiles, words["id"_L1].toString(), &Profile::id);
        if (known != profiles.end()) {
            *known = profileOf(words, *known);
        } else if (Profile added = profileOf(words); added.levels && !added.names.empty()) {
            added.shipped = false;
            profiles.push_back(std::move(added));
        }
    }
    sortProfiles(profiles);
    return profiles;
}

QJsonObject textWords(const TextMap &texts, const QString &text, const QStringList &languages)
{
    QJsonObject words{{languages.isEmpty() ? u"en"_s : languages.constFirst(), text}};
    for (const auto &[language, old] : texts) {
        words[language] = text;
    }
    return words;
}

QStringList factsOf(const Profile &profile)
{
    QStringList facts{idsOf(profile.levels).join(u" · "_s),
                      OwnProfilesText::tr("%1 tiles").arg(tilesOf(profile))};
    if (!profile.selection.isEmpty()) {
        facts << OwnProfilesText::tr(
            "%n chosen activities", nullptr, static_cast<int>(profile.selection.size()));
    }
    if (profile.textSize != textSizes.front()) {
        facts << OwnProfilesText::tr("Text %1 %").arg(profile.textSize);
    }
    if (profile.capitals) {
        facts << OwnProfilesText::tr("CAPITALS");
    }
    if (profile.voice != Voice::OnRest) {
        facts << nameOfVoice(profile.voice);
    }
    if (profile.highContrast) {
        facts << OwnProfilesText::tr("High contrast");
    }
    return facts;
}

QString nameOfVoice(Voice voice)
{
    switch (voice) {
    case Voice::OnRest:
        return OwnProfilesText::tr("Voice when pointed at");
    case Voice::OnPress:
        return OwnProfilesText::tr("Voice when pressed");
    case Voice::Off:
        return OwnProfilesText::tr("No voice");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOfPicture(const QString &picture)
{
    const std::optional<Domain> domain = domainFromId(picture);
    if (!domain) {
        if (picture == "mini"_L1) {
            return OwnProfilesText::tr("Chick");
        }
        return picture == "maxi"_L1 ? OwnProfilesText::tr("Penguin with glasses")
                                    : OwnProfilesText::tr("Penguin with a scarf");
    }
    switch (*domain) {
    case Domain::Language:
        return OwnProfilesText::tr("Red bubble");
    case Domain::Maths:
        return OwnProfilesText::tr("Blue square");
    case Domain::World:
        return OwnProfilesText::tr("Green leaf");
    case Domain::History:
        return OwnProfilesText::tr("Brown arch");
    case Domain::Languages:
        return OwnProfilesText::tr("Pink flag");
    case Domain::Arts:
        return OwnProfilesText::tr("Purple flower");
    case Domain::Computer:
        return OwnProfilesText::tr("Grey hexagon");
    case Domain::Logic:
        return OwnProfilesText::tr("Turquoise diamond");
    case Domain::Games:
        return OwnProfilesText::tr("Orange disc");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace PrimTux

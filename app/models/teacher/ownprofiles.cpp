// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teacher/ownprofiles.h"

#include "catalogue/activityvalues.h"
#include "core/domain.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct OwnProfilesText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::OwnProfiles)
};

QStringList levelIds(Levels levels)
{
    return allLevels | std::views::filter([levels](Level level) { return levels.testFlag(level); })
        | std::views::transform([](Level level) { return idOf(level); })
        | std::ranges::to<QStringList>();
}

QJsonObject jsonOfTexts(const TextMap &texts)
{
    QJsonObject json;
    for (const auto &[language, text] : texts) {
        json[language] = text;
    }
    return json;
}

bool says(const std::vector<QJsonObject> &own, const QString &id)
{
    return wordsOf(own, id).size() > 1;
}

int tilesOf(const Profile &profile)
{
    return profile.layout == 1 ? 6 : profile.layout == 2 ? 8 : 12;
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

QJsonObject wordsOf(const std::vector<QJsonObject> &own, const QString &id)
{
    const auto found = std::ranges::find_if(
        own, [&id](const QJsonObject &words) { return words["id"_L1] == id; });
    return found == own.end() ? QJsonObject{{u"id"_s, id}} : *found;
}

QJsonObject wordsOf(const Profile &profile)
{
    QJsonObject words{{u"id"_s, profile.id},
                      {u"name"_s, jsonOfTexts(profile.names)},
                      {u"levels"_s, QJsonArray::fromStringList(levelIds(profile.levels))},
                      {u"layout"_s, profile.layout},
                      {u"enabled"_s, profile.enabled},
                      {u"selection"_s, QJsonArray::fromStringList(profile.selection)},
                      {u"textSize"_s, profile.textSize},
                      {u"contrast"_s, profile.highContrast ? u"high"_s : u"normal"_s},
                      {u"letters"_s, profile.capitals ? u"capitals"_s : u"as-written"_s}};
    const auto add = [&words](const QString &key, const QString &text) {
        if (!text.isEmpty()) {
            words[key] = text;
        }
    };
    add(u"character"_s, profile.character);
    add(u"picture"_s, profile.picture);
    add(u"font"_s, profile.font);
    add(u"framework"_s, profile.framework);
    if (!profile.hints.empty()) {
        words[u"hint"_s] = jsonOfTexts(profile.hints);
    }
    if (profile.position > 0) {
        words[u"position"_s] = profile.position;
    }
    return words;
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
    QStringList facts{levelIds(profile.levels).join(u" · "_s),
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
    if (profile.highContrast) {
        facts << OwnProfilesText::tr("High contrast");
    }
    return facts;
}

QString nameOfPicture(const QString &picture)
{
    const std::optional<Domain> domain = domainFromId(picture);
    if (!domain) {
        return picture == "mini"_L1 ? OwnProfilesText::tr("Chick")
            : picture == "maxi"_L1  ? OwnProfilesText::tr("Penguin with glasses")
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

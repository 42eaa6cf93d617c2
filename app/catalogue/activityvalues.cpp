// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/activityvalues.h"

#include "catalogue/sources/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
WindowPolicy windowOf(const QString &id)
{
    if (id == "full-screen"_L1) {
        return WindowPolicy::FullScreen;
    }
    if (id == "beside"_L1) {
        return WindowPolicy::Beside;
    }
    return id == "centred"_L1 ? WindowPolicy::Centred : WindowPolicy::AsIs;
}

QString idOf(WindowPolicy window)
{
    switch (window) {
    case WindowPolicy::AsIs:
        return u"as-is"_s;
    case WindowPolicy::FullScreen:
        return u"full-screen"_s;
    case WindowPolicy::Centred:
        return u"centred"_s;
    case WindowPolicy::Beside:
        return u"beside"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject jsonOfTexts(const TextMap &texts)
{
    QJsonObject json;
    for (const auto &[language, text] : texts) {
        json[language] = text;
    }
    return json;
}
} // namespace

Offer offerOf(const QString &id)
{
    if (id == "instead"_L1) {
        return Offer::Instead;
    }
    return id == "on-demand"_L1 ? Offer::OnDemand : Offer::Always;
}

std::vector<PreparedFile> filesOf(const QJsonValue &value)
{
    std::vector<PreparedFile> files;
    const QJsonArray items = value.toArray();
    for (const QJsonValueConstRef item : items) {
        files.push_back(
            {.path = item["path"_L1].toString(), .content = item["content"_L1].toString()});
    }
    return files;
}

Launch launchOf(const QJsonObject &json)
{
    Launch launch{.command = stringsOf(json["command"_L1]),
                  .environment = variablesOf(json["environment"_L1]),
                  .files = filesOf(json["files"_L1]),
                  .kept = stringsOf(json["keep"_L1]),
                  .window = windowOf(json["window"_L1].toString())};
    launch.grace = std::chrono::seconds(
        json["graceSeconds"_L1].toInt(static_cast<int>(launch.grace.count())));
    launch.saveSignal
        = saveSignalFromId(json["saveSignal"_L1].toString()).value_or(SaveSignal::None);
    launch.handle
        = handleCornerFromId(json["handle"_L1].toString()).value_or(HandleCorner::TopLeft);
    return launch;
}

Activity activityOf(const QJsonObject &json)
{
    const Activity usual;
    const QString audience = json["audience"_L1].toString();
    const QJsonValue icon = json["icon"_L1];
    return {.id = json["id"_L1].toString(),
            .kind = activityKindFromId(json["kind"_L1].toString()).value_or(ActivityKind::Program),
            .package = json["package"_L1].toString(),
            .desktopEntries = stringsOf(json["desktop"_L1]),
            .names = textsOf(json["name"_L1]),
            .summaries = textsOf(json["summary"_L1]),
            .spoken = textsOf(json["spoken"_L1]),
            .category = json["category"_L1].toString(),
            .forChildren = audience != "teachers"_L1,
            .forTeachers = audience == "teachers"_L1 || audience == "both"_L1,
            .offer = Offer::Always,
            .levels = levelsOf(json["levels"_L1]),
            .minimumAge = json["minimumAge"_L1].toInt(),
            .objectives = stringsOf(json["objectives"_L1]),
            .domain = domainFromId(json["domain"_L1].toString()),
            .needs = stringsOf(json["needs"_L1]),
            .hazards = stringsOf(json["hazards"_L1]),
            .quitHow = stringsOf(json["quit"_L1]),
            .minutes = json["minutes"_L1].toInt(),
            .rank = json["rank"_L1].toInt(usual.rank),
            .weight = json["weight"_L1].toString(),
            .players = json["players"_L1].toString(),
            .keywords = stringsOf(json["keywords"_L1]),
            .target = json[json["kind"_L1] == "web"_L1 ? "url"_L1 : "opens"_L1].toString(),
            .required = stringsOf(json["requires"_L1]),
            .hosts = stringsOf(json["hosts"_L1]),
            .icon = {.name = icon["name"_L1].toString(),
                     .file = icon["file"_L1].toString(),
                     .inside = icon["inside"_L1].toString(),
                     .framed = icon["framed"_L1].toBool()},
            .screenshots = {},
            .launch = launchOf(json),
            .source = {},
            .installed = false,
            .hidden = json["hidden"_L1].toBool()};
}

Profile profileOf(const QJsonObject &json, Profile usual)
{
    const auto text = [&json](QLatin1StringView key, const QString &otherwise) {
        return json[key].toString(otherwise);
    };
    Profile profile = std::move(usual);
    profile.id = text("id"_L1, profile.id);
    for (const auto &[language, name] : textsOf(json["name"_L1])) {
        profile.names.insert_or_assign(language, name);
    }
    for (const auto &[language, hint] : textsOf(json["hint"_L1])) {
        profile.hints.insert_or_assign(language, hint);
    }
    if (json.contains("levels"_L1)) {
        profile.levels = levelsOf(json["levels"_L1]);
    }
    if (json.contains("selection"_L1)) {
        profile.selection = stringsOf(json["selection"_L1]);
    }
    profile.layout = json["layout"_L1].toInt(profile.layout);
    profile.character = text("character"_L1, profile.character);
    profile.enabled = json["enabled"_L1].toBool(profile.enabled);
    profile.framework = text("framework"_L1, profile.framework);
    profile.position = json["position"_L1].toInt(profile.position);
    profile.picture = text("picture"_L1, profile.picture);
    profile.textSize = json["textSize"_L1].toInt(profile.textSize);
    profile.highContrast
        = text("contrast"_L1, profile.highContrast ? u"high"_s : QString()) == "high"_L1;
    profile.font = text("font"_L1, profile.font);
    profile.capitals
        = text("letters"_L1, profile.capitals ? u"capitals"_s : QString()) == "capitals"_L1;
    profile.voice = voiceFromId(text("voice"_L1, idOf(profile.voice)));
    return profile;
}

QJsonObject jsonOf(const Profile &profile)
{
    QJsonObject words{{u"id"_s, profile.id},
                      {u"name"_s, jsonOfTexts(profile.names)},
                      {u"levels"_s, QJsonArray::fromStringList(idsOf(profile.levels))},
                      {u"layout"_s, profile.layout},
                      {u"enabled"_s, profile.enabled},
                      {u"selection"_s, QJsonArray::fromStringList(profile.selection)},
                      {u"textSize"_s, profile.textSize},
                      {u"contrast"_s, profile.highContrast ? u"high"_s : u"normal"_s},
                      {u"letters"_s, profile.capitals ? u"capitals"_s : u"as-written"_s},
                      {u"voice"_s, idOf(profile.voice)}};
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

QJsonObject jsonOf(const Launch &launch)
{
    QJsonObject environment;
    for (const auto &[name, value] : launch.environment) {
        environment[name] = value;
    }
    QJsonArray files;
    for (const PreparedFile &file : launch.files) {
        files.append(QJsonObject{{u"path"_s, file.path}, {u"content"_s, file.content}});
    }
    QJsonObject json{{u"command"_s, QJsonArray::fromStringList(launch.command)},
                     {u"environment"_s, environment},
                     {u"files"_s, files},
                     {u"keep"_s, QJsonArray::fromStringList(launch.kept)},
                     {u"window"_s, idOf(launch.window)},
                     {u"graceSeconds"_s, static_cast<int>(launch.grace.count())},
                     {u"handle"_s, idOf(launch.handle)}};
    if (launch.saveSignal != SaveSignal::None) {
        json[u"saveSignal"_s] = idOf(launch.saveSignal);
    }
    return json;
}

QByteArray toJson(const Launch &launch)
{
    return QJsonDocument(jsonOf(launch)).toJson(QJsonDocument::Compact);
}

Launch launchFromJson(const QByteArray &json)
{
    return launchOf(QJsonDocument::fromJson(json).object());
}

} // namespace PrimTux

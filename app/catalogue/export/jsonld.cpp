// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/export/jsonld.h"

#include "catalogue/export/content.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <bit>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr auto authority = "tag:primtux.fr,2026:menu/"_L1; // RFC 4151

QJsonArray texts(const TextMap &map)
{
    QJsonArray array;
    for (const auto &[language, text] : map) {
        array.append(QJsonObject{{u"@language"_s, language}, {u"@value"_s, printable(text)}});
    }
    return array;
}

QJsonArray typesOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Program:
    case ActivityKind::GCompris:
        return {u"LearningResource"_s, u"SoftwareApplication"_s};
    case ActivityKind::Web:
        return {u"LearningResource"_s, u"WebPage"_s};
    case ActivityKind::Document:
        return {u"LearningResource"_s, u"DigitalDocument"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

/** From the youngest at the beginning to the oldest at the end of the school year: "6-8". */
QString ageRange(Levels levels)
{
    constexpr int firstAge = 3; // in PS
    const auto bits = static_cast<quint8>(levels.toInt());
    return u"%1-%2"_s.arg(firstAge + std::countr_zero(bits)).arg(firstAge + std::bit_width(bits));
}

void addObjectives(QJsonObject &resource, const ShownActivity &shown, const ExportContent &content)
{
    QJsonArray teaches;
    QJsonArray alignments;
    for (const QString &id : shown.activity.objectives) {
        const auto known = content.objectives.constFind(id);
        if (known == content.objectives.cend()) {
            teaches.append(QJsonObject{{u"@type"_s, u"DefinedTerm"_s}, {u"termCode"_s, id}});
            continue;
        }
        const QString framework = authority + "frameworks/"_L1 + known->framework;
        const QString label = printable(known->label);
        teaches.append(QJsonObject{{u"@type"_s, u"DefinedTerm"_s},
                                   {u"termCode"_s, id},
                                   {u"name"_s, label},
                                   {u"inDefinedTermSet"_s, framework}});
        alignments.append(QJsonObject{{u"@type"_s, u"AlignmentObject"_s},
                                      {u"alignmentType"_s, u"teaches"_s},
                                      {u"educationalFramework"_s, framework},
                                      {u"targetName"_s, id},
                                      {u"targetDescription"_s, label}});
    }
    if (!teaches.isEmpty()) {
        resource[u"teaches"_s] = teaches;
    }
    if (!alignments.isEmpty()) {
        resource[u"educationalAlignment"_s] = alignments;
    }
}

QJsonObject resourceOf(const ShownActivity &shown, const ExportContent &content)
{
    const ListedActivity &activity = shown.activity;
    QJsonObject resource{{u"@type"_s, typesOf(activity.kind)},
                         {u"@id"_s, authority + "activities/"_L1 + activity.id},
                         {u"identifier"_s, activity.id},
                         {u"name"_s, texts(shown.names)}};
    QJsonArray languages;
    for (const auto &[language, text] : shown.names) {
        languages.append(language);
    }
    const auto add = [&resource](const QString &key, const QJsonValue &value) {
        if (!value.isNull() && value != QJsonValue(QString())
            && value != QJsonValue(QJsonArray())) {
            resource[key] = value;
        }
    };
    add(u"description"_s, texts(shown.summaries));
    add(u"inLanguage"_s, languages);
    add(u"learningResourceType"_s, shown.more["category"_L1].toString());
    if (activity.levels) {
        add(u"educationalLevel"_s, QJsonArray::fromStringList(idsOf(activity.levels)));
        add(u"typicalAgeRange"_s, ageRange(activity.levels));
    }
    if (const int minutes = shown.more["minutes"_L1].toInt(); minutes > 0) {
        add(u"timeRequired"_s, u"PT%1M"_s.arg(minutes));
    }
    const QString target = shown.more["target"_L1].toString();
    const bool remote = target.startsWith("http"_L1);
    if (remote) {
        add(u"url"_s, target);
    }
    if (const QString licence = content.licences.value(activity.source); !licence.isEmpty()) {
        // Documents license their own words and what lies beside them, never a program.
        const bool own = !target.isEmpty() && !remote;
        add(own ? u"license"_s : u"sdLicense"_s, "https://spdx.org/licenses/"_L1 + licence);
    }
    addObjectives(resource, shown, content);
    return resource;
}
} // namespace

QByteArray toJsonLd(const ExportContent &content)
{
    QJsonArray graph;
    for (const ShownActivity &shown : content.activities) {
        graph.append(resourceOf(shown, content));
    }
    return QJsonDocument(
               QJsonObject{{u"@context"_s, u"https://schema.org"_s}, {u"@graph"_s, graph}})
        .toJson(QJsonDocument::Indented);
}

} // namespace PrimTux

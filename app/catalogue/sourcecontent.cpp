// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sourcecontent.h"

#include <QCborArray>
#include <QCborValue>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
using Parts = std::vector<DocumentPart>;

/** The lists of parts, by the names under which they are kept. */
constexpr std::array lists{std::pair{"activities"_L1, &Documents::activities},
                           std::pair{"profiles"_L1, &Documents::profiles},
                           std::pair{"recipes"_L1, &Documents::recipes},
                           std::pair{"viewers"_L1, &Documents::viewers}};

QCborArray partsToCbor(const Parts &parts)
{
    QCborArray array;
    for (const DocumentPart &part : parts) {
        array.append(
            QCborArray{part.source, part.pointer, part.id, QCborMap::fromJsonObject(part.json)});
    }
    return array;
}

Parts partsFromCbor(const QCborArray &array)
{
    Parts parts;
    for (const QCborValueConstRef each : array) {
        const QCborArray fields = each.toArray();
        parts.push_back({.source = fields.at(0).toString(),
                         .pointer = fields.at(1).toString(),
                         .id = fields.at(2).toString(),
                         .json = fields.at(3).toMap().toJsonObject()});
    }
    return parts;
}

void insertFindings(QCborMap &map, const std::vector<Finding> &findings)
{
    QCborArray array;
    for (const Finding &finding : findings) {
        const Problem &problem = finding.problem;
        array.append(QCborArray{problem.source, problem.place, problem.reason, finding.skipped});
    }
    map.insert("findings"_L1, array);
}

std::vector<Finding> findingsFromCbor(const QCborMap &map)
{
    std::vector<Finding> findings;
    const QCborArray array = map.value("findings"_L1).toArray();
    for (const QCborValueConstRef each : array) {
        const QCborArray fields = each.toArray();
        findings.push_back({.problem = {.source = fields.at(0).toString(),
                                        .place = fields.at(1).toString(),
                                        .reason = fields.at(2).toString()},
                            .skipped = fields.at(3).toBool()});
    }
    return findings;
}

QCborMap textsToCbor(const TextMap &texts)
{
    QCborMap map;
    for (const auto &[language, text] : texts) {
        map.insert(language, text);
    }
    return map;
}

TextMap textsFromCbor(const QCborValue &value)
{
    TextMap texts;
    const QCborMap map = value.toMap();
    for (const auto &[language, text] : map) {
        texts.emplace(language.toString(), text.toString());
    }
    return texts;
}

QCborArray screenshotsToCbor(const std::vector<Screenshot> &screenshots)
{
    QCborArray array;
    for (const Screenshot &screenshot : screenshots) {
        array.append(QCborArray{screenshot.url, textsToCbor(screenshot.captions)});
    }
    return array;
}

std::vector<Screenshot> screenshotsFromCbor(const QCborArray &array)
{
    std::vector<Screenshot> screenshots;
    for (const QCborValueConstRef each : array) {
        const QCborArray fields = each.toArray();
        screenshots.push_back(
            {.url = fields.at(0).toString(), .captions = textsFromCbor(fields.at(1))});
    }
    return screenshots;
}
} // namespace

QCborMap toCbor(const Documents &documents)
{
    QCborMap map;
    for (const auto &[name, list] : lists) {
        map.insert(name, partsToCbor(documents.*list));
    }
    insertFindings(map, documents.findings);
    return map;
}

void fromCbor(const QCborMap &map, Documents &documents)
{
    for (const auto &[name, list] : lists) {
        documents.*list = partsFromCbor(map.value(name).toArray());
    }
    documents.findings = findingsFromCbor(map);
}

QCborMap toCbor(const FrameworkDocuments &frameworks)
{
    QCborArray all;
    for (const FrameworkDocument &document : frameworks.all) {
        all.append(QCborArray{document.source, QCborMap::fromJsonObject(document.json)});
    }
    QCborMap map{{"all"_L1, all}};
    insertFindings(map, frameworks.findings);
    return map;
}

void fromCbor(const QCborMap &map, FrameworkDocuments &frameworks)
{
    const QCborArray all = map.value("all"_L1).toArray();
    for (const QCborValueConstRef each : all) {
        const QCborArray fields = each.toArray();
        frameworks.all.push_back(
            {.source = fields.at(0).toString(), .json = fields.at(1).toMap().toJsonObject()});
    }
    frameworks.findings = findingsFromCbor(map);
}

QCborMap toCbor(const InstalledMetainfo &metainfo)
{
    QCborMap entries;
    for (const auto &[entry, told] : metainfo.byEntry.asKeyValueRange()) {
        entries.insert(entry,
                       QCborArray{told.path,
                                  textsToCbor(told.summaries),
                                  textsToCbor(told.descriptions),
                                  screenshotsToCbor(told.screenshots),
                                  told.minimumAge});
    }
    QCborMap map{{"entries"_L1, entries}};
    insertFindings(map, metainfo.findings);
    return map;
}

void fromCbor(const QCborMap &map, InstalledMetainfo &metainfo)
{
    const QCborMap entries = map.value("entries"_L1).toMap();
    for (const auto &[entry, told] : entries) {
        const QCborArray fields = told.toArray();
        metainfo.byEntry.insert(entry.toString(),
                                Metainfo{.path = fields.at(0).toString(),
                                         .summaries = textsFromCbor(fields.at(1)),
                                         .descriptions = textsFromCbor(fields.at(2)),
                                         .screenshots = screenshotsFromCbor(fields.at(3).toArray()),
                                         .minimumAge = static_cast<int>(fields.at(4).toInteger())});
    }
    metainfo.findings = findingsFromCbor(map);
}

} // namespace PrimTux

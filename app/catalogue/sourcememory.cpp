// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sourcememory.h"

#include "catalogue/index/fingerprint.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>

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

QCborArray toCbor(const Parts &parts)
{
    QCborArray array;
    for (const DocumentPart &part : parts) {
        array.append(
            QCborArray{part.source, part.pointer, part.id, QCborMap::fromJsonObject(part.json)});
    }
    return array;
}

Parts partsOf(const QCborArray &array)
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

QByteArray toCbor(const Documents &documents)
{
    QCborMap map;
    for (const auto &[name, list] : lists) {
        map.insert(name, toCbor(documents.*list));
    }
    QCborArray findings;
    for (const Finding &finding : documents.findings) {
        const Problem &problem = finding.problem;
        findings.append(QCborArray{problem.source, problem.place, problem.reason, finding.skipped});
    }
    map.insert("findings"_L1, findings);
    return map.toCborValue().toCbor();
}

Documents documentsOf(const QByteArray &content)
{
    const QCborMap map = QCborValue::fromCbor(content).toMap();
    Documents documents;
    for (const auto &[name, list] : lists) {
        documents.*list = partsOf(map.value(name).toArray());
    }
    const QCborArray findings = map.value("findings"_L1).toArray();
    for (const QCborValueConstRef each : findings) {
        const QCborArray fields = each.toArray();
        documents.findings.push_back({{.source = fields.at(0).toString(),
                                       .place = fields.at(1).toString(),
                                       .reason = fields.at(2).toString()},
                                      fields.at(3).toBool()});
    }
    return documents;
}
} // namespace

SourceMemory::SourceMemory(std::map<QString, RememberedSource> earlier)
    : m_earlier(std::move(earlier))
{
}

Documents SourceMemory::documents(const QString &source,
                                  const QStringList &files,
                                  const std::function<Documents()> &read)
{
    const QByteArray state = fingerprintOf(files);
    const auto known = m_earlier.find(source);
    if (known != m_earlier.end() && known->second.state == state) {
        Documents documents = documentsOf(known->second.content);
        m_asked.insert_or_assign(source, known->second);
        return documents;
    }
    Documents documents = read();
    m_read << source;
    m_asked.insert_or_assign(source,
                             RememberedSource{.state = state, .content = toCbor(documents)});
    return documents;
}

} // namespace PrimTux

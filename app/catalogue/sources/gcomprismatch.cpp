// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/gcompris.h"
#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct GComprisMatchText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::GCompris)
};

QSet<QString> variantIdsOf(const QJsonObject &activity)
{
    QSet<QString> ids;
    const QJsonArray variants = activity["variants"_L1].toArray();
    for (const QJsonValueConstRef variant : variants) {
        ids.insert(variant["id"_L1].toString());
    }
    return ids;
}

/** The variants of @p activity of which @p keeps holds for the id. */
template<typename Keeps>
void keepVariants(QJsonObject &activity, const Keeps &keeps)
{
    QJsonArray kept;
    const QJsonArray variants = activity["variants"_L1].toArray();
    for (const QJsonValueConstRef variant : variants) {
        if (keeps(variant["id"_L1].toString())) {
            kept.append(variant);
        }
    }
    if (activity.contains("variants"_L1)) {
        activity["variants"_L1] = kept;
    }
}

/** What is said of activities of GCompris, compared with those that are there. */
class Matching
{
public:
    Matching(const Documents &gcompris, std::vector<Finding> &findings)
        : m_findings(findings)
    {
        for (const DocumentPart &part : gcompris.activities) {
            m_sets.insert(part.id, variantIdsOf(part.json));
        }
    }

    /** Whether @p part may stay; its variants that may not are taken from it. */
    bool keeps(DocumentPart &part)
    {
        if (!part.id.startsWith("gcompris:"_L1)) {
            return true;
        }
        const auto there = m_sets.constFind(part.id);
        if (there == m_sets.cend()) {
            if (!m_sets.isEmpty()) {
                tellUnknown(part);
            }
            return false;
        }
        if (part.json.contains("objectives"_L1)) {
            m_tagged.insert(part.id);
        }
        keepVariants(part.json, [&](const QString &id) {
            m_named[part.id].insert(id);
            if (!there->contains(id)) {
                tell(part, id);
            }
            return there->contains(id);
        });
        return true;
    }

    [[nodiscard]] bool isTagged(const QString &id) const { return m_tagged.contains(id); }
    [[nodiscard]] QSet<QString> named(const QString &id) const { return m_named.value(id); }

private:
    void tellUnknown(const DocumentPart &part)
    {
        m_findings.push_back(
            {.problem = {.source = part.source,
                         .place = part.pointer,
                         .reason = GComprisMatchText::tr(
                                       "The installed GCompris has no activity %1; what is "
                                       "said of it is not used.")
                                       .arg(part.id)},
             .skipped = true});
    }

    void tell(const DocumentPart &part, const QString &set)
    {
        m_findings.push_back(
            {.problem
             = {.source = part.source,
                .place = pointerTo(part.pointer, u"variants"),
                .reason = GComprisMatchText::tr("The installed GCompris has no data set %1 of %2; "
                                                "what is said of it is not used.")
                              .arg(set, part.id)},
             .skipped = true});
    }

    QHash<QString, QSet<QString>> m_sets; // of what is installed
    QHash<QString, QSet<QString>> m_named; // by documents
    QSet<QString> m_tagged; // with objectives, by documents
    std::vector<Finding> &m_findings;
};
} // namespace

void matchGCompris(Documents &gcompris, Documents &documents)
{
    Matching matching(gcompris, documents.findings);
    std::erase_if(documents.activities,
                  [&matching](DocumentPart &part) { return !matching.keeps(part); });
    for (DocumentPart &part : gcompris.activities) {
        keepVariants(part.json, [named = matching.named(part.id)](const QString &id) {
            return named.contains(id);
        });
        if (matching.isTagged(part.id)) {
            part.json.remove("domain"_L1); // a guess: objectives tell more
        }
    }
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/classroomdocument.h"

#include "catalogue/sources/documentschema.h"
#include "core/jsonfile.h"
#include "core/ownactivity.h"
#include "core/ownwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct ClassroomDocumentText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Documents)
};

/** What is wrong in a list of words, and the places of those that are to be skipped. */
class Refusals
{
public:
    explicit Refusals(QString source)
        : m_source(std::move(source))
    {
    }

    void lookAt(const QJsonObject &document, const QString &key, void (*check)(Members &))
    {
        const QJsonArray list = document[key].toArray();
        for (qsizetype number = 0; number < list.size(); ++number) {
            const QString place = pointerTo(u'/' + key, number);
            Members words(list[number], place);
            check(words);
            if (const auto problem = words.problem()) {
                m_places.insert(place);
                say(problem->place, problem->reason);
            }
        }
    }

    void say(const QString &place, const QString &reason)
    {
        m_findings.push_back(
            {.problem = {.source = m_source, .place = place, .reason = reason}, .skipped = true});
    }

    [[nodiscard]] bool has(const DocumentPart &part) const
    {
        return m_places.contains(part.pointer);
    }
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }

private:
    QString m_source;
    QSet<QString> m_places;
    std::vector<Finding> m_findings;
};

using Known = QHash<QString, QSet<QString>>; // the variants of activities

Known knownBesides(const QString &file, const std::vector<DocumentPart> &activities)
{
    Known known;
    for (const DocumentPart &part : activities) {
        if (part.source == file) {
            continue;
        }
        QSet<QString> &variants = known[part.id];
        const QJsonArray list = part.json["variants"_L1].toArray();
        for (const QJsonValueConstRef variant : list) {
            variants.insert(variant["id"_L1].toString());
        }
    }
    return known;
}

QJsonArray onlyKnown(const QJsonArray &variants, const QSet<QString> &known)
{
    QJsonArray kept;
    for (const QJsonValueConstRef variant : variants) {
        if (known.contains(variant["id"_L1].toString())) {
            kept.append(variant);
        }
    }
    return kept;
}
} // namespace

Documents readClassroomDocument(const QString &file, const DocumentSchema &schema)
{
    Documents documents;
    const auto json = readJsonFile(file);
    if (!json) {
        documents.findings.push_back({.problem = json.error(), .skipped = true});
        return documents;
    }
    Refusals refusals(file);
    QJsonObject kept = *json;
    const QStringList keys = kept.keys();
    for (const QString &key : keys) {
        if (key != "format"_L1 && key != "activities"_L1 && key != "profiles"_L1) {
            refusals.say(
                pointerTo({}, key),
                ClassroomDocumentText::tr("“%1” is nothing that a classroom says.").arg(key));
            kept.remove(key);
        }
    }
    refusals.lookAt(kept, u"activities"_s, checkActivityOfClassroom);
    refusals.lookAt(kept, u"profiles"_s, checkOwnProfile);
    addDocument(kept, file, schema, documents);
    const auto refused = [&refusals](const DocumentPart &part) { return refusals.has(part); };
    std::erase_if(documents.activities, refused);
    std::erase_if(documents.profiles, refused);
    documents.findings.insert(
        documents.findings.end(), refusals.findings().begin(), refusals.findings().end());
    return documents;
}

void forgetUnknown(Documents &documents, const QString &file)
{
    const Known known = knownBesides(file, documents.activities);
    std::erase_if(documents.activities, [&](DocumentPart &part) {
        if (part.source != file) {
            return false;
        }
        const QJsonArray variants = part.json["variants"_L1].toArray();
        if (!variants.isEmpty()) {
            part.json["variants"_L1] = onlyKnown(variants, known.value(part.id));
        }
        return !known.contains(part.id) && !part.id.startsWith(ownIdPrefix);
    });
}

} // namespace PrimTux

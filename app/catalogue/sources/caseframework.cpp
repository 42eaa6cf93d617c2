// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/caseframework.h"

#include "catalogue/sources/caselevels.h"
#include "catalogue/sources/casepackage.h"
#include "catalogue/sources/domainwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct CaseFrameworkText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::CaseFramework)
};

constexpr qsizetype mostNamed = 10; // in one message

QJsonObject extensionOf(const QJsonObject &json)
{
    return json["extensions"_L1][caseExtension].toObject();
}

/** What @p json says under @p keys, for the part of a document that only CASE understands. */
QJsonObject keptOf(const QJsonObject &json, const QStringList &keys)
{
    QJsonObject kept;
    for (const QString &key : keys) {
        if (json[key].isArray()) {
            putCase(kept, key, QJsonArray::fromStringList(caseTexts(json[key])));
        } else {
            putCase(kept, key, caseText(json[key]));
        }
    }
    return kept;
}

QString firstOf(const QStringList &names)
{
    return names.size() <= mostNamed ? names.join(", "_L1)
                                     : names.first(mostNamed).join(", "_L1) + ", …"_L1;
}

bool isOurKind(const QString &type)
{
    return type == "domain"_L1 || type == "subdomain"_L1 || type == "objective"_L1;
}

/** The texts of an item and of the items that translate it. */
class CaseItemTexts
{
public:
    CaseItemTexts(const CaseItem &item, QString language)
        : m_language(std::move(language))
        , m_aliases(extensionOf(item.json)["aliases"_L1].toObject())
        , m_notes(extensionOf(item.json)["note"_L1].toObject())
    {
        add(item.json);
        for (const QJsonObject &translation : item.translations) {
            add(translation);
        }
    }

    void putInto(QJsonObject &node) const
    {
        node["label"_L1] = m_labels;
        putCase(node, u"aliases"_s, m_aliases);
        putCase(node, u"note"_s, m_notes);
    }

private:
    void add(const QJsonObject &item)
    {
        const QString told = caseLanguage(item["language"_L1]);
        const QString language = told == "und"_L1 ? m_language : told;
        if (m_labels.contains(language)) {
            return;
        }
        const QString statement = caseText(item["fullStatement"_L1]);
        const QString label = statement.isEmpty() ? caseName(item) : statement;
        m_labels[language] = label;
        QStringList aliases;
        for (const auto &key :
             {"alternativeLabel"_L1, "abbreviatedStatement"_L1, "conceptKeywords"_L1}) {
            aliases += caseTexts(item[key]);
        }
        aliases.removeDuplicates();
        aliases.removeAll(label);
        putCase(m_aliases, language, QJsonArray::fromStringList(aliases));
        putCase(m_notes, language, item["notes"_L1].toString());
    }

    QString m_language;
    QJsonObject m_labels;
    QJsonObject m_aliases;
    QJsonObject m_notes;
};

/** A package while it is made a framework document. */
class CaseConversion
{
public:
    CaseConversion(const CasePackage &package, const CaseWishes &wishes)
        : m_package(package)
        , m_document(package.document)
        , m_language(caseLanguage(m_document["language"_L1]))
        , m_known(knownNodesOf(wishes.earlier))
    {
        const QString earlier = wishes.earlier["id"_L1].toString();
        m_id = wishes.id.isEmpty() ? earlier : wishes.id;
        if (m_id.isEmpty()) {
            m_id = frameworkIdOf(m_document);
        }
        m_ids = nodeIdsOf(package, m_id, m_known);
        const QJsonArray own = extensionOf(m_document)["levels"_L1].toArray();
        m_levels = caseLevelsOf(
            package, own.isEmpty() ? wishes.earlier["levels"_L1].toArray() : own, wishes.grades);
        for (const CaseItem &item : package.items) {
            m_parents.insert(item.parent);
        }
    }

    [[nodiscard]] QJsonObject framework()
    {
        const QJsonObject own = extensionOf(m_document);
        QJsonObject framework = own; // levels, sources and free keys
        framework["format"_L1] = 1;
        framework["id"_L1] = m_id;
        QJsonObject titles = own["title"_L1].toObject();
        const QString title = caseText(m_document["title"_L1]);
        titles[m_language] = title.isEmpty() ? m_id : title;
        framework["title"_L1] = titles;
        framework["language"_L1] = m_language;
        QJsonObject notes = own["note"_L1].toObject();
        putCase(notes, m_language, m_document["notes"_L1].toString());
        framework.remove("note"_L1);
        putCase(framework, u"note"_s, notes);
        putCase(framework, u"creator"_s, caseText(m_document["creator"_L1]));
        putCase(framework, u"modified"_s, caseDate(m_document["lastChangeDateTime"_L1]));
        const QJsonValue license = m_document["licenseURI"_L1];
        putCase(
            framework, u"license"_s, caseText(license.isObject() ? license["title"_L1] : license));
        framework["levels"_L1] = m_levels.entries;
        putCase(framework, caseKept, keptDocument());

        QJsonArray nodes;
        for (const CaseItem &item : m_package.items) {
            nodes.append(nodeOf(item));
        }
        framework["objectives"_L1] = nodes;
        return framework;
    }

    [[nodiscard]] const CaseLevels &levels() const { return m_levels; }
    /** The names of the roots whose place in the child's menu was not guessed. */
    [[nodiscard]] const QStringList &placeless() const { return m_placeless; }

private:
    [[nodiscard]] QJsonObject keptDocument() const
    {
        QJsonObject kept = keptOf(m_document,
                                  {u"adoptionStatus"_s,
                                   u"description"_s,
                                   u"frameworkType"_s,
                                   u"officialSourceURL"_s,
                                   u"publisher"_s,
                                   u"statusEndDate"_s,
                                   u"statusStartDate"_s,
                                   u"subject"_s,
                                   u"version"_s});
        keepIdentity(kept, m_document, m_id, caseUri(m_id));
        putCase(kept, u"associations"_s, m_package.associations);
        return kept;
    }

    static void
    keepIdentity(QJsonObject &kept, const QJsonObject &json, const QString &id, const QString &uri)
    {
        const QString identifier = caseKey(caseText(json["identifier"_L1]));
        if (identifier != caseIdentifier(id)) {
            putCase(kept, u"identifier"_s, identifier);
            putCase(kept, u"uri"_s, caseText(json["uri"_L1]));
        } else if (const QString own = caseText(json["uri"_L1]); own != uri) {
            putCase(kept, u"uri"_s, own);
        }
    }

    QJsonObject nodeOf(const CaseItem &item)
    {
        const QString id = m_ids[item.key];
        QJsonObject node = extensionOf(item.json);
        node["id"_L1] = id;
        putCase(node, u"parent"_s, m_ids.value(item.parent));
        node["kind"_L1] = kindOf(item);
        node["levels"_L1] = QJsonArray::fromStringList(m_levels.ofItem[item.key]);
        CaseItemTexts(item, m_language).putInto(node);
        putCase(node, u"validFrom"_s, caseDate(item.json["statusStartDate"_L1]));
        putCase(node, u"validTo"_s, caseDate(item.json["statusEndDate"_L1]));
        QStringList replacedBy;
        for (const QString &key : item.replacedBy) {
            if (m_ids.contains(key) && !replacedBy.contains(m_ids[key])) {
                replacedBy << m_ids[key];
            }
        }
        putCase(node, u"replacedBy"_s, QJsonArray::fromStringList(replacedBy));
        putCase(node, caseKept, keptItem(item, id));
        placeInMenu(item, node);
        return node;
    }

    [[nodiscard]] QString kindOf(const CaseItem &item) const
    {
        if (const QString type = caseText(item.json["CFItemType"_L1]); isOurKind(type)) {
            return type;
        }
        if (item.parent.isEmpty()) {
            return u"domain"_s;
        }
        return m_parents.contains(item.key) ? u"subdomain"_s : u"objective"_s;
    }

    [[nodiscard]] QJsonObject keptItem(const CaseItem &item, const QString &id) const
    {
        QJsonObject kept = keptOf(item.json, {u"listEnumeration"_s, u"subject"_s});
        if (const QString type = caseText(item.json["CFItemType"_L1]); !isOurKind(type)) {
            putCase(kept, u"CFItemType"_s, type);
        }
        if (const QString code = caseText(item.json["humanCodingScheme"_L1]); code != id) {
            putCase(kept, u"humanCodingScheme"_s, code);
        }
        keepIdentity(kept, item.json, id, caseUri(m_id, id));
        putCase(kept, u"associations"_s, item.associations);
        return kept;
    }

    void placeInMenu(const CaseItem &item, QJsonObject &node)
    {
        if (node.contains("domain"_L1)) {
            return;
        }
        putCase(node, u"domain"_s, m_known.value(item.key)["domain"_L1]);
        if (node.contains("domain"_L1) || !item.parent.isEmpty()) {
            return;
        }
        QStringList words{caseText(item.json["fullStatement"_L1])};
        words += caseTexts(item.json["subject"_L1]) + caseTexts(m_document["subject"_L1]);
        words << caseText(m_document["title"_L1]);
        if (const auto domain = domainInWords(words)) {
            node["domain"_L1] = idOf(*domain);
        } else {
            m_placeless << u"“%1”"_s.arg(caseName(item.json));
        }
    }

    const CasePackage &m_package;
    const QJsonObject &m_document;
    QString m_language;
    QString m_id;
    KnownNodes m_known;
    QHash<QString, QString> m_ids; // of nodes, by keys of items
    QSet<QString> m_parents; // keys
    CaseLevels m_levels;
    QStringList m_placeless;
};
} // namespace

std::optional<QJsonObject> frameworkOfCase(const QJsonObject &json,
                                           const QString &source,
                                           const CaseWishes &wishes,
                                           std::vector<Finding> &findings)
{
    const auto package = casePackageOf(json, source, findings);
    if (!package) {
        return std::nullopt;
    }
    CaseConversion conversion(*package, wishes);
    QJsonObject framework = conversion.framework();
    const auto tell = [&](const QString &place, const QString &reason) {
        findings.push_back(
            {.problem = {.source = source, .place = place, .reason = reason}, .skipped = false});
    };
    if (const QStringList &unknown = conversion.levels().unknown; !unknown.isEmpty()) {
        tell(u"educationLevel"_s,
             CaseFrameworkText::tr(
                 "The ages of these education levels are not known: %1. Expected: codes "
                 "as KG or 03; or import the package and add their \"age\" to \"levels\".")
                 .arg(firstOf(unknown)));
    }
    if (const QStringList &placeless = conversion.placeless(); !placeless.isEmpty()) {
        tell(u"domain"_s,
             CaseFrameworkText::tr(
                 "These top items do not tell their place in the child's menu: %1. "
                 "The activities' own decides; or import the package and add "
                 "\"domain\" to them.")
                 .arg(firstOf(placeless)));
    }
    return framework;
}

} // namespace PrimTux

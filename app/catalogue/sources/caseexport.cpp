// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/caseexport.h"

#include "catalogue/sources/caseformat.h"
#include "catalogue/sources/caselinks.h"
#include "catalogue/sources/jsonvalues.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// For documents that do not tell theirs: the package must not change from day to day.
constexpr auto unknownDay = "2026-09-01"_L1;

/** The language that most labels are in; of several the one that the framework is called after. */
QString languageOf(const QJsonObject &framework)
{
    if (const QString told = framework["language"_L1].toString(); !told.isEmpty()) {
        return told;
    }
    QMap<QString, int> labels;
    const QJsonArray nodes = framework["objectives"_L1].toArray();
    for (const QJsonValueConstRef node : nodes) {
        for (const auto &[language, label] : textsOf(node["label"_L1])) {
            ++labels[language];
        }
    }
    const QString id = framework["id"_L1].toString();
    const auto best = std::ranges::max_element(
        labels.keyValueBegin(), labels.keyValueEnd(), {}, [&id](const auto &label) {
            return std::pair(label.second, id == label.first || id.startsWith(label.first + u'-'));
        });
    return best == labels.keyValueEnd() ? u"und"_s : (*best).first;
}

/** @p json without @p keys. */
QJsonObject without(QJsonObject json, const QStringList &keys)
{
    for (const QString &key : keys) {
        json.remove(key);
    }
    return json;
}

void putExtension(QJsonObject &object, const QJsonObject &own)
{
    if (!own.isEmpty()) {
        object["extensions"_L1] = QJsonObject{{caseExtension, own}};
    }
}

/** Texts and lists of texts of @p kept into @p object, if they are such. */
void restore(QJsonObject &object, const QJsonObject &kept, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const QStringList texts = caseTexts(kept[key]); !texts.isEmpty()) {
            object[key] = kept[key].isArray() ? QJsonValue(QJsonArray::fromStringList(texts))
                                              : QJsonValue(texts.first());
        }
    }
}

void identify(QJsonObject &object, const QJsonObject &kept, const QString &id, const QString &uri)
{
    const QString identifier = caseKey(kept["identifier"_L1].toString());
    object["identifier"_L1] = QUuid(identifier).isNull() ? caseIdentifier(id) : identifier;
    const QString own = caseText(kept["uri"_L1]);
    object["uri"_L1] = own.isEmpty() ? uri : own;
}

/** A framework while it is made a package. */
class CaseWriting
{
public:
    explicit CaseWriting(const QJsonObject &framework)
        : m_framework(framework)
        , m_id(framework["id"_L1].toString())
        , m_language(languageOf(framework))
    {
        m_making.framework = m_id;
        const QString day = caseDate(framework["modified"_L1]);
        m_making.lastChange = (day.isEmpty() ? QString(unknownDay) : day) + "T00:00:00Z"_L1;
    }

    [[nodiscard]] QJsonObject package()
    {
        const QJsonObject document = this->document();
        m_links[QString()] = caseLinkTo(document, document["title"_L1].toString());
        const QJsonArray nodes = m_framework["objectives"_L1].toArray();
        for (const QJsonValueConstRef node : nodes) {
            addItem(node.toObject());
        }
        for (const QJsonValueConstRef node : nodes) {
            addAssociations(node.toObject());
        }
        const QJsonArray others = m_framework[caseKept]["associations"_L1].toArray();
        for (const QJsonValueConstRef other : others) {
            m_associations.append(strictAssociation(other.toObject(), {}, m_making));
        }
        return {{u"CFDocument"_s, document},
                {u"CFItems"_s, m_items},
                {u"CFAssociations"_s, m_associations}};
    }

private:
    [[nodiscard]] QJsonObject document() const
    {
        const QJsonObject kept = m_framework[caseKept].toObject();
        QJsonObject titles = m_framework["title"_L1].toObject();
        QJsonObject notes = m_framework["note"_L1].toObject();
        const QString creator = caseText(m_framework["creator"_L1]);
        QJsonObject document{
            {u"caseVersion"_s, u"1.1"_s},
            {u"creator"_s, creator.isEmpty() ? u"unknown"_s : creator},
            {u"language"_s, m_language},
            {u"lastChangeDateTime"_s, m_making.lastChange},
            {u"title"_s, caseText(textFor(textsOf(titles), {m_language}))},
        };
        identify(document, kept, m_id, caseUri(m_id));
        putCase(document, u"notes"_s, notes[m_language].toString());
        if (const QString license = caseText(m_framework["license"_L1]); !license.isEmpty()) {
            document["licenseURI"_L1] = licenseLink(license);
        }
        restore(document,
                kept,
                {u"adoptionStatus"_s,
                 u"description"_s,
                 u"frameworkType"_s,
                 u"officialSourceURL"_s,
                 u"publisher"_s,
                 u"subject"_s,
                 u"version"_s});
        putCase(document, u"statusStartDate"_s, caseDate(kept["statusStartDate"_L1]));
        putCase(document, u"statusEndDate"_s, caseDate(kept["statusEndDate"_L1]));

        QJsonObject own = without(m_framework,
                                  {u"$schema"_s,
                                   u"creator"_s,
                                   u"format"_s,
                                   u"language"_s,
                                   u"license"_s,
                                   u"modified"_s,
                                   u"note"_s,
                                   u"objectives"_s,
                                   u"title"_s,
                                   caseKept});
        titles.remove(m_language);
        notes.remove(m_language);
        putCase(own, u"title"_s, titles);
        putCase(own, u"note"_s, notes);
        putExtension(document, own);
        return document;
    }

    static QJsonObject licenseLink(const QString &license)
    {
        static const QRegularExpression spdxId(u"^[A-Za-z0-9.+-]+$"_s);
        return {{u"identifier"_s, caseIdentifier("license "_L1 + license)},
                {u"title"_s, license},
                {u"uri"_s,
                 spdxId.match(license).hasMatch() ? "https://spdx.org/licenses/"_L1 + license
                                                  : caseUri(u"license"_s)}};
    }

    void addItem(const QJsonObject &node)
    {
        const QString id = node["id"_L1].toString();
        const QJsonObject kept = node[caseKept].toObject();
        QJsonObject labels = node["label"_L1].toObject();
        QJsonObject aliases = node["aliases"_L1].toObject();
        QJsonObject notes = node["note"_L1].toObject();
        const QString language
            = labels.contains(m_language) || labels.isEmpty() ? m_language : labels.begin().key();

        QJsonObject item{{u"CFItemType"_s, node["kind"_L1]}, {u"humanCodingScheme"_s, id}};
        restore(item,
                kept,
                {u"CFItemType"_s, u"humanCodingScheme"_s, u"listEnumeration"_s, u"subject"_s});
        identify(item, kept, id, caseUri(m_id, id));
        putTexts(item, language, labels, aliases, notes);
        if (const QStringList levels = caseTexts(node["levels"_L1]); !levels.isEmpty()) {
            item["educationLevel"_L1] = QJsonArray::fromStringList(levels);
        }
        putCase(item, u"statusStartDate"_s, caseDate(node["validFrom"_L1]));
        putCase(item, u"statusEndDate"_s, caseDate(node["validTo"_L1]));
        const QJsonObject link = caseLinkTo(item, item["fullStatement"_L1].toString());
        m_links[id] = link;

        QJsonArray translations;
        const QStringList others = labels.keys();
        for (const QString &other : others) {
            QJsonObject translation;
            identify(translation, {}, id + u'@' + other, caseUri(m_id, id + u'@' + other));
            putTexts(translation, other, labels, aliases, notes);
            translations.append(translation);
            m_associations.append(
                caseAssociation(u"isTranslationOf"_s,
                                caseLinkTo(translation, translation["fullStatement"_L1].toString()),
                                link,
                                m_making));
        }
        QJsonObject own = without(node,
                                  {u"id"_s,
                                   u"parent"_s,
                                   u"kind"_s,
                                   u"levels"_s,
                                   u"label"_s,
                                   u"aliases"_s,
                                   u"note"_s,
                                   u"validFrom"_s,
                                   u"validTo"_s,
                                   u"replacedBy"_s,
                                   caseKept});
        if (item["humanCodingScheme"_L1].toString() != id) {
            own["id"_L1] = id;
        }
        putCase(own, u"aliases"_s, aliases); // in languages without a label
        putCase(own, u"note"_s, notes);
        putExtension(item, own);
        m_items.append(item);
        for (const QJsonValueConstRef translation : std::as_const(translations)) {
            m_items.append(translation);
        }
    }

    /** Takes the texts of @p language out of the others and puts them into @p item. */
    void putTexts(QJsonObject &item,
                  const QString &language,
                  QJsonObject &labels,
                  QJsonObject &aliases,
                  QJsonObject &notes) const
    {
        item["language"_L1] = language;
        item["lastChangeDateTime"_L1] = m_making.lastChange;
        item["fullStatement"_L1] = caseText(labels.take(language));
        QStringList names = caseTexts(aliases.take(language));
        if (!names.isEmpty()) {
            item["alternativeLabel"_L1] = names.takeFirst();
        }
        putCase(item, u"conceptKeywords"_s, QJsonArray::fromStringList(names));
        putCase(item, u"notes"_s, notes.take(language).toString());
    }

    void addAssociations(const QJsonObject &node)
    {
        const QJsonObject link = m_links[node["id"_L1].toString()];
        const QString parent = node["parent"_L1].toString();
        QJsonObject edge = caseAssociation(
            u"isChildOf"_s, link, m_links.value(parent, m_links[QString()]), m_making);
        edge["sequenceNumber"_L1] = ++m_children[parent];
        m_associations.append(edge);

        const QStringList followers = stringsOf(node["replacedBy"_L1]);
        for (const QString &follower : followers) {
            const QJsonObject elsewhere{{u"identifier"_s, caseIdentifier(follower)},
                                        {u"title"_s, follower},
                                        {u"uri"_s, caseUri(follower.section(u'.', 0, 0), follower)},
                                        {u"targetType"_s, u"CASE"_s}};
            m_associations.append(caseAssociation(
                u"replacedBy"_s, link, m_links.value(follower, elsewhere), m_making));
        }
        const QJsonArray kept = node[caseKept]["associations"_L1].toArray();
        for (const QJsonValueConstRef other : kept) {
            m_associations.append(strictAssociation(other.toObject(), link, m_making));
        }
    }

    const QJsonObject &m_framework;
    QString m_id;
    QString m_language;
    CaseMaking m_making;
    QMap<QString, QJsonObject> m_links; // to nodes by their ids, to the document by none
    QMap<QString, int> m_children; // so far, by parents
    QJsonArray m_items;
    QJsonArray m_associations;
};
} // namespace

QJsonObject caseOf(const QJsonObject &framework)
{
    return CaseWriting(framework).package();
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/caselinks.h"

#include "catalogue/sources/caseformat.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
QString strictType(const QString &type)
{
    static const QStringList known{u"isChildOf"_s,
                                   u"isPeerOf"_s,
                                   u"isPartOf"_s,
                                   u"exactMatchOf"_s,
                                   u"precedes"_s,
                                   u"isRelatedTo"_s,
                                   u"replacedBy"_s,
                                   u"exemplar"_s,
                                   u"hasSkillLevel"_s,
                                   u"isTranslationOf"_s};
    if (known.contains(type)) {
        return type;
    }
    static const QRegularExpression others(u"[^a-zA-Z0-9._-]"_s);
    QString name = type.startsWith("ext:"_L1) ? type.sliced(4) : type;
    name.remove(others);
    return "ext:"_L1 + (name.isEmpty() ? u"unknown"_s : name);
}

QJsonObject strictLink(const QJsonValue &link)
{
    const QString uri = caseText(link.isObject() ? link["uri"_L1] : link);
    QString identifier = caseKey(caseText(link["identifier"_L1]));
    if (identifier.isEmpty()) {
        identifier = caseKey(uri.section(u'/', -1));
    }
    const QString title = caseText(link["title"_L1]);
    return {{u"identifier"_s, identifier},
            {u"title"_s, title.isEmpty() ? identifier : title},
            {u"uri"_s, uri.isEmpty() ? "urn:uuid:"_L1 + identifier : uri}};
}
} // namespace

QJsonObject caseLinkTo(const QJsonObject &json, const QString &title)
{
    return {{u"identifier"_s, json["identifier"_L1]},
            {u"title"_s, title},
            {u"uri"_s, json["uri"_L1]},
            {u"targetType"_s, u"CASE"_s}};
}

QJsonObject caseAssociation(const QString &type,
                            const QJsonObject &origin,
                            const QJsonObject &destination,
                            const CaseMaking &making)
{
    const QString identifier = caseIdentifier(QStringList{
        origin["identifier"_L1].toString(), type, destination["identifier"_L1].toString()}
                                                  .join(u' '));
    return {{u"identifier"_s, identifier},
            {u"uri"_s, caseUri(making.framework, "associations/"_L1 + identifier)},
            {u"associationType"_s, type},
            {u"originNodeURI"_s, origin},
            {u"destinationNodeURI"_s, destination},
            {u"lastChangeDateTime"_s, making.lastChange}};
}

QJsonObject strictAssociation(const QJsonObject &association,
                              const QJsonObject &origin,
                              const CaseMaking &making)
{
    QJsonObject strict
        = caseAssociation(strictType(caseText(association["associationType"_L1])),
                          origin.isEmpty() ? strictLink(association["originNodeURI"_L1]) : origin,
                          strictLink(association["destinationNodeURI"_L1]),
                          making);
    const QString identifier = caseKey(caseText(association["identifier"_L1]));
    if (!QUuid(identifier).isNull()) {
        strict["identifier"_L1] = identifier;
    }
    if (const QString uri = caseText(association["uri"_L1]); !uri.isEmpty()) {
        strict["uri"_L1] = uri;
    }
    if (const QJsonValue number = association["sequenceNumber"_L1]; number.isDouble()) {
        strict["sequenceNumber"_L1] = number.toInteger();
    }
    return strict;
}

} // namespace PrimTux

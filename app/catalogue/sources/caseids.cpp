// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/caseids.h"

#include "catalogue/sources/caseformat.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qsizetype longestCode = 80;

bool isNodeId(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"_s);
    return pattern.match(text).hasMatch();
}

/** @p code in the letters of ids: "K.CC.A.1 (a)" gives "k.cc.a.1-a". */
QString inIdLetters(const QString &code)
{
    QString letters;
    const QString plain = code.first(std::min(code.size(), longestCode))
                              .normalized(QString::NormalizationForm_KD)
                              .toLower();
    for (const QChar c : plain) {
        const bool isOurs = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isOurs) {
            letters += c;
        } else if (c == u'.') {
            letters += u'.';
        } else if (!c.isMark()) {
            letters += u'-';
        }
    }
    static const QRegularExpression hyphens(u"-+"_s);
    QStringList parts = letters.replace(hyphens, u"-"_s).split(u'.');
    for (QString &part : parts) {
        while (part.startsWith(u'-')) {
            part.remove(0, 1);
        }
        while (part.endsWith(u'-')) {
            part.chop(1);
        }
    }
    parts.removeAll(QString());
    return parts.join(u'.');
}

QString codeOf(const CaseItem &item)
{
    return caseText(item.json["humanCodingScheme"_L1]);
}

QString wishOf(const CaseItem &item, const QString &framework)
{
    QString own = caseText(item.json["extensions"_L1][caseExtension]["id"_L1]);
    if (isNodeId(own)) {
        return own;
    }
    QString code = codeOf(item);
    if (isNodeId(code) && (code.startsWith(framework + u'.') || item.key == caseIdentifier(code))) {
        return code;
    }
    const QString letters = inIdLetters(code);
    return framework + u'.' + (letters.isEmpty() ? inIdLetters(item.key) : letters);
}
} // namespace

QJsonObject caseDocumentOf(const QJsonObject &json)
{
    const QJsonValue package = json["CFPackage"_L1];
    return (package.isObject() ? package["CFDocument"_L1] : json["CFDocument"_L1]).toObject();
}

bool isImportOf(const QJsonObject &framework, const QJsonObject &json)
{
    const QString kept = caseText(framework[caseKept]["identifier"_L1]);
    const QString own = kept.isEmpty() ? caseIdentifier(framework["id"_L1].toString()) : kept;
    return caseKey(own) == caseKey(caseText(caseDocumentOf(json)["identifier"_L1]));
}

QString frameworkIdOf(const QJsonObject &document)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9-]*$"_s);
    QString own = caseText(document["extensions"_L1][caseExtension]["id"_L1]);
    if (pattern.match(own).hasMatch()) {
        return own;
    }
    const QString identifier = caseKey(caseText(document["identifier"_L1]));
    const QString name
        = inIdLetters(identifier.isEmpty() ? caseText(document["title"_L1]) : identifier);
    return "case-"_L1 + QString(name).remove(u'.').first(std::min<qsizetype>(8, name.size()));
}

QHash<QString, QString>
nodeIdsOf(const CasePackage &package, const QString &framework, const KnownNodes &known)
{
    QHash<QString, int> wishes;
    for (const CaseItem &item : package.items) {
        ++wishes[wishOf(item, framework)];
    }
    QHash<QString, QString> ids;
    QSet<QString> taken;
    for (const CaseItem &item : package.items) {
        const QString id = known.value(item.key)["id"_L1].toString();
        if (isNodeId(id) && !taken.contains(id)) {
            ids.insert(item.key, id);
            taken.insert(id);
        }
    }
    for (const CaseItem &item : package.items) {
        if (ids.contains(item.key)) {
            continue;
        }
        const QString wish = wishOf(item, framework);
        const QString whole = framework + u'.' + inIdLetters(item.key);
        QString id = wishes[wish] == 1 ? wish : wish + u'-' + inIdLetters(item.key).first(8);
        if (taken.contains(id)) {
            id = whole;
        }
        ids.insert(item.key, id);
        taken.insert(id);
    }
    return ids;
}

KnownNodes knownNodesOf(const QJsonObject &json)
{
    KnownNodes known;
    const QJsonArray nodes = json["objectives"_L1].toArray();
    for (const QJsonValueConstRef node : nodes) {
        const QString key = caseKey(node[caseKept]["identifier"_L1].toString());
        if (!key.isEmpty()) {
            known.insert(key, node.toObject());
        }
    }
    return known;
}

} // namespace PrimTux

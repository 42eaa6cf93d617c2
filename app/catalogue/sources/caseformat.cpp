// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/caseformat.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QString caseIdentifier(const QString &name)
{
    static constexpr QUuid frameworks(
        0x9fa191af, 0x1573, 0x5dbc, 0xa4, 0xc7, 0x95, 0x4c, 0xbf, 0x44, 0xdf, 0x72);
    return QUuid::createUuidV5(frameworks, name).toString(QUuid::WithoutBraces);
}

QString caseUri(const QString &framework, const QString &part)
{
    const QString uri = "tag:primtux.fr,2026:menu/frameworks/"_L1 + framework;
    return part.isEmpty() ? uri : uri + u'/' + part;
}

void putCase(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || value.isUndefined() || value.toString(u"-"_s).isEmpty()
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    if (!isEmpty) {
        object[key] = value;
    }
}

bool isCase(const QJsonObject &json)
{
    return json.contains("CFPackage"_L1) || json.contains("CFDocument"_L1);
}

QString caseText(const QJsonValue &value)
{
    QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
    // Not simplified(), which makes no-break spaces plain ones.
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t') {
            c = u' ';
        }
    }
    return text.trimmed();
}

QStringList caseTexts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValueConstRef item : items) {
        if (const QString text = caseText(item); !text.isEmpty() && !texts.contains(text)) {
            texts << text;
        }
    }
    return texts;
}

QString caseKey(const QString &identifier)
{
    const QUuid uuid(identifier.trimmed());
    return uuid.isNull() ? identifier.trimmed() : uuid.toString(QUuid::WithoutBraces);
}

QString caseDate(const QJsonValue &value)
{
    const QString day = caseText(value).first(std::min<qsizetype>(10, caseText(value).size()));
    return QDate::fromString(day, Qt::ISODate).isValid() ? day : QString();
}

QString caseLanguage(const QJsonValue &value)
{
    const QStringList parts = caseText(value).replace(u'_', u'-').split(u'-', Qt::SkipEmptyParts);
    const QLocale::Language language
        = QLocale::codeToLanguage(parts.value(0).toLower(), QLocale::AnyLanguageCode);
    if (language == QLocale::AnyLanguage || language == QLocale::C) {
        return u"und"_s;
    }
    QString code = QLocale::languageToCode(language);
    for (const QString &part : parts.sliced(1)) {
        const bool letters = std::ranges::all_of(part, [](QChar c) { return c.isLetter(); });
        if (letters && part.size() == 4) {
            code += u'-' + part.first(1).toUpper() + part.sliced(1).toLower();
        } else if (letters && part.size() == 2) {
            code += u'-' + part.toUpper();
            break;
        }
    }
    return code;
}

} // namespace PrimTux

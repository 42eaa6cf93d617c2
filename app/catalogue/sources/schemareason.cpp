// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/schemareason.h"

#include "core/jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct Reason {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::SchemaReason)
};

bool isEcho(const SchemaFault &fault)
{
    return fault.description.startsWith("Failed to validate"_L1);
}

QJsonObject resolved(const QJsonObject &schema, QJsonObject node)
{
    // A schema that refers to itself in a circle ends here too.
    for (int step = 0; step < 16 && node.contains("$ref"_L1); ++step) {
        const QString reference = node["$ref"_L1].toString();
        if (!reference.startsWith("#/"_L1)) {
            return {};
        }
        QJsonValue target(schema);
        for (const QString &key : keysOf(reference.sliced(1))) {
            target = target.toObject().value(key);
        }
        node = target.toObject();
    }
    return node;
}

QJsonObject stepInto(const QJsonObject &schema, const QJsonObject &from, const QString &key)
{
    const QJsonObject node = resolved(schema, from);
    if (const QJsonValue property = node["properties"_L1][key]; property.isObject()) {
        return property.toObject();
    }
    if (node["items"_L1].isObject() && !key.isEmpty() && key.at(0).isDigit()) {
        return node["items"_L1].toObject();
    }
    const QJsonObject patterns = node["patternProperties"_L1].toObject();
    for (auto it = patterns.begin(); it != patterns.end(); ++it) {
        if (QRegularExpression(it.key()).match(key).hasMatch()) {
            return it.value().toObject();
        }
    }
    if (node["additionalProperties"_L1].isObject()) {
        return node["additionalProperties"_L1].toObject();
    }
    for (const QLatin1StringView choice : {"anyOf"_L1, "oneOf"_L1, "allOf"_L1}) {
        const QJsonArray alternatives = node[choice].toArray();
        for (const QJsonValueConstRef alternative : alternatives) {
            if (const QJsonObject found = stepInto(schema, alternative.toObject(), key);
                !found.isEmpty()) {
                return found;
            }
        }
    }
    return {};
}

QJsonValue valueAt(QJsonValue value, const QString &pointer)
{
    for (const QString &key : keysOf(pointer)) {
        value = value.isArray() ? value[key.toLongLong()] : value[key];
    }
    return value;
}

QString shown(const QJsonValue &value)
{
    constexpr qsizetype longest = 60;
    switch (value.type()) {
    case QJsonValue::String: {
        const QString text = value.toString();
        return text.size() > longest ? u'“' + text.first(longest) + u"…”"_s : u'“' + text + u'”';
    }
    case QJsonValue::Object:
        return Reason::tr("an object { … }");
    case QJsonValue::Array:
        return Reason::tr("a list [ … ]");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    default:
        return value.toVariant().toString();
    }
}

QString typeName(const QString &type)
{
    if (type == "string"_L1) {
        return Reason::tr("a text");
    }
    if (type == "array"_L1) {
        return Reason::tr("a list [ … ]");
    }
    if (type == "object"_L1) {
        return Reason::tr("an object { … }");
    }
    if (type == "integer"_L1) {
        return Reason::tr("a whole number");
    }
    if (type == "number"_L1) {
        return Reason::tr("a number");
    }
    if (type == "boolean"_L1) {
        return Reason::tr("true or false");
    }
    return type;
}

QString listed(const QJsonArray &values)
{
    QStringList texts;
    for (const QJsonValueConstRef value : values) {
        texts << value.toVariant().toString();
    }
    return texts.join(", "_L1);
}

QString descriptionOf(const QJsonObject &node)
{
    QString text = node["description"_L1].toString();
    while (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text;
}

QString expected(const QJsonObject &node)
{
    if (node.contains("enum"_L1)) {
        return Reason::tr("one of: %1").arg(listed(node["enum"_L1].toArray()));
    }
    if (node.contains("const"_L1)) {
        return shown(node["const"_L1]);
    }
    QStringList parts;
    if (node["type"_L1].isString()) {
        parts << typeName(node["type"_L1].toString());
    }
    if (node.contains("pattern"_L1)) {
        parts << Reason::tr("of the form %1").arg(node["pattern"_L1].toString());
    }
    if (node.contains("minimum"_L1) && node.contains("maximum"_L1)) {
        parts << Reason::tr("from %1 to %2")
                     .arg(node["minimum"_L1].toDouble())
                     .arg(node["maximum"_L1].toDouble());
    }
    if (const QString description = descriptionOf(node); !description.isEmpty()) {
        parts << u'(' + description + u')';
    }
    return parts.isEmpty() ? Reason::tr("what the schema says of this place") : parts.join(u' ');
}

/** The last text between single quotes, as the library names keys. */
QString quotedName(const QString &description)
{
    const qsizetype from = description.indexOf(u'\'', description.lastIndexOf(": '"_L1));
    const qsizetype first = from < 0 ? description.indexOf(u'\'') : from;
    const qsizetype last = description.lastIndexOf(u'\'');
    return last > first ? description.sliced(first + 1, last - first - 1) : QString();
}
} // namespace

std::vector<SchemaFault> withoutEchoes(std::vector<SchemaFault> faults)
{
    QSet<QString> told; // the places of faults, and all that are above them
    for (const SchemaFault &fault : faults) {
        for (QString place = fault.pointer; !isEcho(fault) && !told.contains(place);
             place.truncate(place.lastIndexOf(u'/'))) {
            told.insert(place);
            if (place.isEmpty()) {
                break;
            }
        }
    }
    std::erase_if(faults, [&told](const SchemaFault &fault) {
        return isEcho(fault) && told.contains(fault.pointer);
    });
    return faults;
}

QJsonObject schemaAt(const QJsonObject &schema, const QString &pointer)
{
    QJsonObject node = schema;
    for (const QString &key : keysOf(pointer)) {
        node = stepInto(schema, node, key);
    }
    return resolved(schema, node);
}

SchemaFault
explained(const SchemaFault &fault, const QJsonObject &schema, const QJsonValue &document)
{
    const QJsonObject node = schemaAt(schema, fault.pointer);
    if (fault.description.startsWith("Missing required"_L1)) {
        const QString key = quotedName(fault.description);
        const QString place = pointerTo(fault.pointer, key);
        return {.pointer = fault.pointer,
                .description = Reason::tr("The key “%1” is missing; expected: %2.")
                                   .arg(key, expected(schemaAt(schema, place)))};
    }
    if (fault.description.contains("additionalProperties"_L1)) {
        const QString key = quotedName(fault.description);
        QStringList known = node["properties"_L1].toObject().keys();
        known.removeAll(u"$schema"_s);
        return {.pointer = pointerTo(fault.pointer, key),
                .description = Reason::tr("The key “%1” is not known here; expected: one of %2.")
                                   .arg(key, known.join(", "_L1))};
    }
    if (fault.description.startsWith("Elements at indexes"_L1)) {
        return {.pointer = fault.pointer,
                .description
                = Reason::tr("The list says the same twice; each item was expected once.")};
    }
    if (isEcho(fault) || fault.description.startsWith("Failed to match"_L1)
        || fault.description.startsWith("Value type"_L1)) {
        return {.pointer = fault.pointer,
                .description = Reason::tr("%1 is wrong here; expected: %2.")
                                   .arg(shown(valueAt(document, fault.pointer)), expected(node))};
    }
    return {.pointer = fault.pointer,
            .description = Reason::tr("%1 Found: %2; expected: %3.")
                               .arg(fault.description.endsWith(u'.') ? fault.description
                                                                     : fault.description + u'.',
                                    shown(valueAt(document, fault.pointer)),
                                    expected(node))};
}

} // namespace PrimTux

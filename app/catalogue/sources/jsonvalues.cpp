// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace PrimTux
{

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray items = value.toArray();
    for (const QJsonValueConstRef item : items) {
        strings << item.toString();
    }
    return strings;
}

TextMap textsOf(const QJsonValue &value)
{
    TextMap texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QString text = it.value().toString(); !text.isEmpty()) {
            texts.emplace(it.key(), text);
        }
    }
    return texts;
}

QJsonObject jsonOf(const TextMap &texts)
{
    QJsonObject object;
    for (const auto &[language, text] : texts) {
        object[language] = text;
    }
    return object;
}

bool isTextField(QStringView key)
{
    return key == "name"_L1 || key == "summary"_L1 || key == "spoken"_L1 || key == "hint"_L1;
}

Levels levelsOf(const QJsonValue &value)
{
    Levels levels;
    const QStringList ids = stringsOf(value);
    for (const QString &id : ids) {
        if (const auto level = levelFromId(id)) {
            levels.setFlag(*level);
        }
    }
    return levels;
}

std::map<QString, QString> variablesOf(const QJsonValue &value)
{
    std::map<QString, QString> variables;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        variables.emplace(it.key(), it.value().toString());
    }
    return variables;
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/sources/placeline.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr qint64 largestRead = 64L * 1024 * 1024; // bytes
constexpr auto mostDepth = 64; // of brackets: the YAML reader calls itself for each

QString unescaped(QStringView token)
{
    return token.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

bool isDeep(const QByteArray &json)
{
    int depth = 0;
    int most = 0;
    for (const char c : json) {
        if (c == '{' || c == '[') {
            most = std::max(most, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return most > mostDepth;
}

/** The member of @p node that a token names; an undefined node if there is none. */
YAML::Node memberOf(const YAML::Node &node, const QString &token)
{
    if (node.IsSequence()) {
        bool isNumber = false;
        const auto place = token.toUInt(&isNumber);
        return isNumber ? node[place] : YAML::Node(YAML::NodeType::Undefined);
    }
    return node.IsMap() ? node[token.toStdString()] : YAML::Node(YAML::NodeType::Undefined);
}
} // namespace

std::optional<int> lineSaidIn(QStringView place)
{
    static const QRegularExpression said(u"^\\p{L}+ (\\d+), \\p{L}+ \\d+$"_s);
    const auto match = said.matchView(place);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

// JSON is YAML, whose reader remembers where each value was; Qt's does not.
std::optional<int> lineOfPointer(const QByteArray &json, QStringView pointer)
{
    if (!pointer.startsWith(u'/') || isDeep(json) || QJsonDocument::fromJson(json).isNull()) {
        return std::nullopt;
    }
    try {
        YAML::Node node = YAML::Load(json.toStdString());
        int line = node.Mark().line;
        for (const QStringView token : pointer.sliced(1).tokenize(u'/')) {
            const YAML::Node member = memberOf(node, unescaped(token));
            if (!member.IsDefined()) {
                break;
            }
            line = member.Mark().line;
            node.reset(member);
        }
        return line + 1;
    } catch (const YAML::Exception &) { // the library's way to say it
        return std::nullopt;
    }
}

std::optional<int> lineOf(const Problem &problem)
{
    if (const auto said = lineSaidIn(problem.place)) {
        return said;
    }
    QFile file(problem.source);
    if (!problem.place.startsWith(u'/') || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return lineOfPointer(file.read(largestRead), problem.place);
}

} // namespace PrimTux

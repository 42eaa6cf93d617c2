// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "classroom/profiledocument.h"

#include "classroom/ownlists.h"
#include "core/jsonfile.h"

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
constexpr int documentFormat = 1;

std::expected<std::vector<QJsonObject>, Problem> profilesIn(const QJsonObject &object,
                                                            const QString &source)
{
    Members members(object, {});
    for (const QString &key : {u"$schema"_s, u"title"_s, u"license"_s}) {
        members.know(key);
    }
    members.number(u"format"_s, documentFormat);
    std::vector<QJsonObject> profiles = takeOwn(members, u"profiles"_s, OwnKind::Profile);
    if (auto problem = members.problem()) {
        problem->source = source;
        return std::unexpected(*problem);
    }
    return profiles;
}
} // namespace

std::expected<std::vector<QJsonObject>, Problem> readProfileDocument(const QString &path)
{
    return readJsonFile(path, largestProfileDocument).and_then([&path](const QJsonObject &object) {
        return profilesIn(object, path);
    });
}

std::expected<std::vector<QJsonObject>, Problem> parseProfileDocument(const QByteArray &content,
                                                                      const QString &source)
{
    return parseJson(content, source, largestProfileDocument)
        .and_then([&source](const QJsonObject &object) { return profilesIn(object, source); });
}

} // namespace PrimTux

// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/manifest.h"

#include "catalogue/pack/limits.h"
#include "catalogue/pack/packtext.h"
#include "catalogue/sources/documentschema.h"
#include "catalogue/sources/jsonvalues.h"
#include "core/jsonfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
// What is right but for one folder around all of it happens easily with other archivers.
QString missingReason(const QString &folder)
{
    const QStringList inside = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : inside) {
        if (QFileInfo::exists(folder + u'/' + name + u'/' + manifestName)) {
            return PackText::tr(
                       "There is no manifest at the top of the pack, but one in its folder "
                       "“%1”; the content of that folder was expected, without the folder.")
                .arg(name);
        }
    }
    return PackText::tr(
        "There is no manifest; a file pack.json at the top of the pack was expected.");
}
} // namespace

std::expected<PackManifest, std::vector<Problem>> readManifest(const QString &folder)
{
    const QString file = folder + u'/' + manifestName;
    const auto wrong = [&file](const QString &place, const QString &reason) {
        return std::unexpected(
            std::vector{Problem{.source = file, .place = place, .reason = reason}});
    };
    const QFileInfo info(file);
    if (!info.isFile() || info.isSymLink()) {
        return wrong({}, missingReason(folder));
    }
    if (info.size() > largestManifest) {
        return wrong({}, PackText::tr("The manifest is too large; at most 64 kB was expected."));
    }
    const auto json = readJsonFile(file);
    if (!json) {
        return std::unexpected(std::vector{json.error()});
    }
    if ((*json)["format"_L1].isDouble() && (*json)["format"_L1].toInt() != 1) {
        return wrong(
            u"/format"_s,
            PackText::tr("The manifest is not of a format that this program reads; expected: "
                         "\"format\": 1."));
    }
    auto problems = DocumentSchema::shipped(u"pack-1"_s).problemsOf(*json, file);
    if (!problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    return PackManifest{.id = (*json)["id"_L1].toString(),
                        .version = (*json)["version"_L1].toString(),
                        .titles = textsOf((*json)["title"_L1]),
                        .descriptions = textsOf((*json)["description"_L1]),
                        .license = (*json)["license"_L1].toString(),
                        .authors = stringsOf((*json)["authors"_L1]),
                        .homepage = (*json)["homepage"_L1].toString(),
                        .framework = (*json)["framework"_L1].toString()};
}

} // namespace PrimTux

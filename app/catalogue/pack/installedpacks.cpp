// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/pack/installedpacks.h"

#include "catalogue/pack/packtext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
std::expected<InstalledPack, std::vector<Problem>> packIn(const QString &folder)
{
    auto manifest = readManifest(folder);
    if (!manifest) {
        return std::unexpected(std::move(manifest.error()));
    }
    if (manifest->id != QFileInfo(folder).fileName()) {
        return std::unexpected(std::vector{Problem{
            .source = folder + u'/' + manifestName,
            .place = u"/id"_s,
            .reason
            = PackText::tr("The pack “%1” lies in a folder of another name; a pack installed "
                           "by “primtux-menuctl pack install” was expected.")
                  .arg(manifest->id)}});
    }
    PackDocuments content = readPackDocuments(folder);
    if (!content.problems.empty()) {
        return std::unexpected(std::move(content.problems));
    }
    return InstalledPack{
        .manifest = std::move(*manifest), .folder = folder, .content = std::move(content)};
}

QStringList joinedFiles(const std::vector<InstalledPack> &packs, QStringList PackDocuments::*files)
{
    return packs | std::views::transform([files](const InstalledPack &pack) -> const QStringList & {
               return pack.content.*files;
           })
        | std::views::join | std::ranges::to<QStringList>();
}
} // namespace

QStringList InstalledPacks::documents() const
{
    return joinedFiles(all, &PackDocuments::documents);
}

QStringList InstalledPacks::frameworks() const
{
    return joinedFiles(all, &PackDocuments::frameworks);
}

InstalledPacks readInstalledPacks(const QStringList &folders)
{
    InstalledPacks packs;
    for (const QString &folder : folders) {
        packs.watched << folder;
        // Hidden ones are being installed or removed.
        const QStringList names
            = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            const QString path = folder + u'/' + name;
            packs.watched << path << path + u'/' + manifestName << path + "/objectives"_L1;
            auto pack = packIn(path);
            if (!pack) {
                std::ranges::transform(
                    pack.error(), std::back_inserter(packs.findings), [](const Problem &problem) {
                        return Finding{.problem = problem, .skipped = true};
                    });
                continue;
            }
            packs.watched << pack->content.documents << pack->content.frameworks;
            std::erase_if(packs.all, [&name](const InstalledPack &other) {
                return other.manifest.id == name;
            });
            packs.all.push_back(std::move(*pack));
        }
    }
    return packs;
}

} // namespace PrimTux

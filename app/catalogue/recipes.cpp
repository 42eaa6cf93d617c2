// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/recipes.h"

#include "catalogue/activityvalues.h"
#include "catalogue/sources/jsonvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace PrimTux
{

namespace
{
struct RecipeText {
    Q_DECLARE_TR_FUNCTIONS(PrimTux::Merge)
};
} // namespace

Recipes::Recipes(const std::vector<DocumentPart> &parts)
{
    for (const DocumentPart &part : parts) {
        m_byDocument.insert({part.source, part.id}, part.json);
        m_byDocument.insert({QString(), part.id}, part.json);
    }
}

std::optional<QJsonObject> Recipes::find(const QString &source, const QString &name) const
{
    for (const QString &document : {source, QString()}) {
        const auto recipe = m_byDocument.constFind({document, name});
        if (recipe != m_byDocument.cend()) {
            return *recipe;
        }
    }
    return std::nullopt;
}

void Recipes::addTo(Entry &entry, const QStringList &names, std::vector<Finding> &findings) const
{
    Launch &launch = entry.activity.launch;
    const Origin origin = entry.originOf(u"recipes"_s);
    std::vector<PreparedFile> files;
    for (const QString &name : names) {
        const auto recipe = find(origin.source, name);
        if (!recipe) {
            findings.push_back(
                {{.source = origin.source,
                  .place = origin.pointer,
                  .reason = RecipeText::tr("The recipe “%1” is not there; the name of a recipe "
                                           "of a catalogue document was expected.")
                                .arg(name)},
                 false});
            continue;
        }
        launch.environment.merge(variablesOf(recipe->value("environment"_L1)));
        std::ranges::move(filesOf(recipe->value("files"_L1)), std::back_inserter(files));
    }
    std::ranges::move(std::exchange(launch.files, {}), std::back_inserter(files));
    for (PreparedFile &file : files) {
        const auto same = std::ranges::find(launch.files, file.path, &PreparedFile::path);
        if (same == launch.files.end()) {
            launch.files.push_back(std::move(file));
        } else {
            same->content = std::move(file.content);
        }
    }
}

} // namespace PrimTux

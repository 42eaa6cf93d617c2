// SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/recipes.h"

#include "catalogue/activityvalues.h"
#include "catalogue/sources/jsonvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

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

void addItems(QJsonArray &items, const QJsonValue &more)
{
    const QJsonArray added = more.toArray();
    for (const QJsonValueConstRef item : added) {
        items.append(item);
    }
}

/** The files that come of writing @p files one after the other. */
std::vector<PreparedFile> writtenFiles(const QJsonArray &files)
{
    std::vector<PreparedFile> all;
    std::vector<PreparedFile> parsed = filesOf(files);
    auto json = files.begin();
    for (PreparedFile &file : parsed) {
        const bool append = (*json++)["append"_L1].toBool();
        const auto same = std::ranges::find(all, file.path, &PreparedFile::path);
        if (same == all.end()) {
            all.push_back(std::move(file));
        } else {
            same->content = append ? same->content + file.content : std::move(file.content);
        }
    }
    return all;
}
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
    QJsonArray files;
    for (const QString &name : names) {
        const auto recipe = find(origin.source, name);
        if (!recipe) {
            findings.push_back(
                {.problem
                 = {.source = origin.source,
                    .place = origin.pointer,
                    .reason = RecipeText::tr("The recipe “%1” is not there; the name of a recipe "
                                             "of a catalogue document was expected.")
                                  .arg(name)},
                 .skipped = false});
            continue;
        }
        launch.environment.merge(variablesOf(recipe->value("environment"_L1)));
        addItems(files, recipe->value("files"_L1));
    }
    addItems(files, entry.json["files"_L1]);
    launch.files = writtenFiles(files);
}

} // namespace PrimTux
